/// Why the tables cannot be written as a database.
public enum DatabaseExportError: Error, Hashable, CustomStringConvertible {
  /// A row refers to one that is not there.
  case danglingReference(table: String, row: Int64?, referenced: String)
  /// SQLite or the file system refuses.
  case failed(reason: String)

  public var description: String {
    switch self {
    case .danglingReference(let table, let row, let referenced):
      "row \(row.map(String.init) ?? "?") of \(table) refers to a row of \(referenced) that is not there"
    case .failed(let reason):
      "data/dataset.sqlite cannot be made (\(reason)); see that the folder for temporary files (TMPDIR) has room"
    }
  }
}
