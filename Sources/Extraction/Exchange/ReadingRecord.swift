import Articles

/// One file and what was read in it, as a value that can be written down and put together with others later.
public struct ReadingRecord: Sendable, Hashable, Codable {
  /// The version of the format; another one is refused.
  public static let version = 2

  public let version: Int
  /// Path relative to the input folder.
  public let file: String
  /// Findings on the file; those on the text stand in the reading.
  public let findings: [Finding]
  /// `nil` where the file holds no text.
  public let article: Article?
  /// Given where there is an article.
  public let reading: Reading?

  /// Reads a loaded file.
  public init(_ loaded: LoadedFile, reader: Reader) {
    version = Self.version
    file = loaded.file
    findings = loaded.findings
    article = loaded.article
    reading = loaded.article.map { reader.read($0) }
  }

  /// The file without its reading.
  public var loaded: LoadedFile { LoadedFile(file: file, article: article, findings: findings) }

  /// Whether article and reading fit one another: no range may leave the text.
  var isConsistent: Bool {
    guard let article, let reading else { return article == nil && reading == nil }
    guard article.file == file else { return false }
    var ranges = [reading.title]
    ranges += reading.figures.flatMap { [$0.unit, $0.mention, $0.number, $0.sentence] }
    ranges += reading.dates.map(\.range) + reading.periods.map(\.range) + reading.places.map(\.range)
    ranges += reading.schemes.flatMap { [$0.name, $0.sentence] } + reading.documents.map(\.range)
    ranges += reading.rejected.map(\.range) + (reading.findings + findings).compactMap(\.range)
    return ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= article.text.count }
  }
}
