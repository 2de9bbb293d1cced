import Articles
import Dataset
import Extraction
import Vocabulary

/// The enumerations of the dataset whose values have a word in each language.
enum LabelFamily: String, CaseIterable {
  /// How a figure bounds the true number, in a table's cell.
  case bound
  /// A bounded number in words: `hơn 4.000`.
  case words
  /// A bounded number with a sign: `> 4.000`.
  case sign
  case status, scope, honour, grantor, basis, severity, aggregation
  /// How many checks there are of a severity.
  case count
  /// A place's name with its kind, in a sentence and alone.
  case place, name
  /// A column of `observations` that was revised.
  case field
  /// A field of a figure that a rule decides.
  case decision
  /// A file of the dataset.
  case file

  var values: [String] {
    switch self {
    case .bound, .words, .sign: Bound.allCases.map(\.rawValue)
    case .status: FigureStatus.allCases.map(\.rawValue)
    case .scope: Scope.allCases.map(\.rawValue)
    case .honour: Honour.allCases.map(\.rawValue)
    case .grantor: Grantor.allCases.map(\.rawValue)
    case .basis: Basis.allCases.map(\.rawValue)
    case .severity, .count: Finding.Severity.allCases.map(\.rawValue)
    case .aggregation: Indicator.Aggregation.allCases.map(\.rawValue)
    case .place, .name: Place.Kind.allCases.map(\.rawValue)
    case .field: ChangeLog.fields + ChangeLog.laterFields
    case .decision: Decision.Field.allCases.map(\.rawValue)
    case .file: DatasetExporter.fileNames
    }
  }

  func placeholders(of value: String) -> [String] {
    switch self {
    case .words, .sign: value == Bound.range.rawValue ? ["lower", "upper"] : ["value"]
    case .count: ["count"]
    case .place, .name: value == Place.Kind.nation.rawValue ? [] : ["name"]
    default: []
    }
  }
}
