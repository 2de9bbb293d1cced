import Dataset

/// A file for readers to take away.
public struct Download: Sendable, Hashable {
  /// Relative to the site's root: `data/articles.csv`.
  public var path: String
  /// Such as `CSV`.
  public var format: String
  /// `nil` where the size is not known.
  public var bytes: Int?

  public init(path: String, format: String, bytes: Int? = nil) {
    self.path = path
    self.format = format
    self.bytes = bytes
  }

  /// Describes a file to publish; its name's extension tells the format.
  public init(_ file: OutputFile) {
    let name = file.path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".")
    let ending = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
    let formats = ["md": "Markdown", "sqlite": "SQLite", "jsonl": "JSON Lines", "cff": "CFF"]
    self.init(path: file.path, format: formats[ending] ?? ending.uppercased(), bytes: file.bytes.count)
  }
}
