import Crypto
import Vocabulary

/// Makes an article of a file's bytes: decodes and normalises the text, reads front matter and sidecar, cuts the page
/// into blocks and sentences.
///
/// A pure function of its input without I/O, linear in the input's size, which never fails: what it cannot read becomes
/// a finding.
public struct ArticleParser: Sendable {
  private let page: PageReader
  private let places: PlaceNames

  /// Prepares for reading.
  ///
  /// - Parameters:
  ///   - outlets: whose leads and names are recognised on a page.
  ///   - gazetteer: whose places metadata may name.
  public init(outlets: OutletDirectory, gazetteer: Gazetteer) {
    page = PageReader(outlets: outlets)
    places = PlaceNames(gazetteer)
  }

  /// Reads one article.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: the file's path relative to the input folder, with `/`; `.md` at its end means Markdown.
  ///   - metadata: YAML (or JSON) that came with the text and is read as its front matter is.
  ///   - sidecar: the path and bytes of `NAME.yml` beside it.
  /// - Returns: the article, its identifier being the slug of the file's name alone, or `nil` where the file holds no
  ///   text; and what is odd in the file and its sidecar.
  public func parse(
    bytes: [UInt8], file: String, metadata supplied: [UInt8]? = nil, sidecar: (file: String, bytes: [UInt8])? = nil
  ) -> (article: Article?, findings: [Finding]) {
    var findings: [Finding] = []
    let decoded: DecodedText
    do throws(UnreadableContent) {
      decoded = try TextDecoder.decode(bytes)
    } catch {
      return (nil, [FileFindings.unreadable(error, file: file)])
    }
    let text = decoded.text
    guard !Trimming.trim(0..<text.count, in: text).isEmpty else { return (nil, [FileFindings.blank(file: file)]) }
    findings += FileFindings.encoding(of: decoded, file: file)
    let shape = TextShape(text)
    if shape.isOdd { findings += shape.findings(file: file, locator: SourceLocator(text: text)) }

    var metadata = ArticleMetadata()
    var frontMatter = 0..<0
    if let found = FrontMatter(of: text) {
      frontMatter = found.range
      if found.range.isEmpty {
        findings.append(FileFindings.unclosedFrontMatter(file: file))
      } else {
        var reader = MetadataReader(file: file, needsReasons: false, places: places)
        reader.read(Array(text[found.content]), firstLine: 2)
        metadata = reader.metadata
        findings += reader.findings
      }
    }
    if let supplied {
      var reader = MetadataReader(file: file, needsReasons: false, places: places)
      reader.read(supplied)
      metadata = metadata.overlaid(with: reader.metadata)
      findings += reader.findings
    }
    if let sidecar {
      let (overlay, problems) = readSidecar(sidecar.bytes, file: sidecar.file)
      metadata = metadata.overlaid(with: overlay)
      findings += problems
    }
    let blocks = page.blocks(of: text, frontMatter: frontMatter, isMarkdown: Self.isMarkdown(file))
    if !blocks.contains(where: \.kind.isRead) { findings.append(FileFindings.noText(file: file)) }
    let article = Article(
      id: ArticleIdentifier.slug(of: file), file: file, sha256: ArticleIdentifier.hexadecimal(SHA256.hash(data: bytes)),
      text: text, blocks: blocks, metadata: metadata)
    return (article, findings)
  }

  /// Reads a sidecar by itself.
  func readSidecar(_ bytes: [UInt8], file: String) -> (metadata: ArticleMetadata, findings: [Finding]) {
    let decoded: DecodedText
    do throws(UnreadableContent) {
      decoded = try TextDecoder.decode(bytes)
    } catch {
      return (ArticleMetadata(), [FileFindings.unreadable(error, file: file)])
    }
    var reader = MetadataReader(file: file, needsReasons: true, places: places)
    reader.read(decoded.text)
    return (reader.metadata, FileFindings.encoding(of: decoded, file: file) + reader.findings)
  }

  private static func isMarkdown(_ file: String) -> Bool {
    file.utf8.suffix(3).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } == Array(".md".utf8)
  }
}

extension ArticleMetadata {
  /// This metadata with another one's statements in place of its own.
  func overlaid(with other: ArticleMetadata) -> ArticleMetadata {
    var merged = self
    merged.title = other.title ?? title
    merged.url = other.url ?? url
    merged.outlet = other.outlet ?? outlet
    merged.licence = other.licence ?? licence
    merged.published = other.published ?? published
    merged.place = other.place ?? place
    merged.period = other.period ?? period
    merged.corrections = corrections + other.corrections
    return merged
  }
}
