import Articles
import Vocabulary

/// The rows of one report, which readers can take away without the rest of the dataset.
public enum ReportRows: Sendable {
  /// The figures reported on.
  case figures([Dataset.Observation])
  /// What they amount to.
  case totals([Dataset.Aggregate])
  case articles([Dataset.ArticleRow])
  case schemes([Dataset.Scheme])
  case documents([Dataset.Document])
  case checks([Dataset.Check])
  case changes(ChangeLog)
  case places([Place])
  case periods([YearRange])
  case indicators([Indicator])

  /// A CSV file with the columns of the dataset's table, and a JSON file with the same rows as objects, whose numbers are
  /// numbers and which leave out what is not known.
  ///
  /// - Parameter folder: where they stand, with `/` at the end.
  /// - Returns: nothing for no row.
  public func files(in folder: String) -> [OutputFile] {
    let table = table
    guard !table.rows.isEmpty else { return [] }
    return [
      OutputFile(path: "\(folder)\(name).csv", bytes: CSVWriter.bytes(of: table)),
      OutputFile(path: "\(folder)\(name).json", bytes: RowsJSON.bytes(of: table)),
    ]
  }

  /// The files' name, without extension.
  private var name: String {
    switch self {
    case .figures: "figures"
    case .totals: "totals"
    case .articles: "articles"
    case .schemes: "schemes"
    case .documents: "documents"
    case .checks: "checks"
    case .changes: "changes"
    case .places: "places"
    case .periods: "periods"
    case .indicators: "indicators"
    }
  }

  private var table: Table {
    switch self {
    case .figures(let rows): .observations(rows)
    case .totals(let rows): .aggregates(rows)
    case .articles(let rows): .articles(rows)
    case .schemes(let rows): .models(rows)
    case .documents(let rows): .documents(rows)
    case .checks(let rows): .checks(rows)
    case .changes(let log): .changes(log)
    case .places(let rows): .places(rows)
    case .periods(let rows): .periods(rows)
    case .indicators(let rows): .indicators(rows)
    }
  }
}
