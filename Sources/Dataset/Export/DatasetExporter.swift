import Articles

/// Turns a dataset into files: CSV tables, a data package descriptor, a database, a guide, and how to find and cite it.
public struct DatasetExporter: Sendable {
  public let description: DatasetDescription

  public init(description: DatasetDescription = DatasetDescription()) { self.description = description }

  /// The names of all files that there may be below `data/`.
  public static let fileNames =
    [
      "areas", "places", "periods", "indicators", "articles", "observations", "models", "documents", "checks",
      "aggregates", "decisions", "changes",
    ].map { $0 + ".csv" } + ["dataset.sqlite", "datapackage.json", "README.md", "dataset.json", "CITATION.cff"]

  /// The tables, referenced ones before those that refer to them.
  public static func tables(of dataset: Dataset) -> [Table] {
    [
      .areas(dataset), .places(dataset), .periods(dataset), .indicators(dataset), .articles(dataset),
      .observations(dataset), .models(dataset), .documents(dataset), .checks(dataset), .aggregates(dataset),
      .decisions(dataset),
    ]
  }

  /// The files below `data/`, in a fixed order.
  ///
  /// - Parameter changes: since an earlier build, where there is one to compare with.
  /// - Throws: `DatabaseExportError` where the database cannot be made.
  public func files(_ dataset: Dataset, changes: ChangeLog? = nil) throws(DatabaseExportError) -> [OutputFile] {
    var tables = Self.tables(of: dataset)
    if let changes { tables.append(.changes(changes)) }
    let csv = tables.map { OutputFile(path: Self.path(of: $0), bytes: CSVWriter.bytes(of: $0)) }
    let package = DataPackage(description: description, tables: tables, dataset: dataset)
    let guide = DataGuide(description: description, tables: tables)
    let described =
      csv + [
        OutputFile(path: "data/dataset.sqlite", bytes: try DatabaseFile.bytes(of: tables)),
        OutputFile(path: "data/datapackage.json", text: package.json.text),
        OutputFile(path: "data/README.md", text: guide.markdown),
      ]
    let linked = LinkedData(description: description, dataset: dataset, files: described)
    return described + [
      OutputFile(path: "data/dataset.json", text: linked.json.text),
      OutputFile(path: "data/CITATION.cff", text: CitationFile(description: description, dataset: dataset).yaml),
    ]
  }

  /// Path of a table's CSV file.
  static func path(of table: Table) -> String { "data/\(table.name).csv" }
}
