import Dataset

/// One thing that was read in an article, or a number that was refused, with what `generate explain` tells of it.
public struct Mark: Sendable, Hashable {
  /// What was read.
  public enum Kind: String, Sendable, CaseIterable {
    case figure
    /// A further mention of a figure.
    case repetition = "repeat"
    case date, period, place, scheme, document
    /// A number that is no figure.
    case rejected = "no figure"

    /// What underlines it: the kinds differ without colour, too.
    var underline: Character {
      switch self {
      case .figure, .repetition: "^"
      case .date: "~"
      case .period: "="
      case .place: "-"
      case .scheme, .document: "_"
      case .rejected: "."
      }
    }

    var style: Palette.Style {
      switch self {
      case .figure, .repetition: .figure
      case .date: .date
      case .period: .period
      case .place: .place
      case .scheme: .scheme
      case .document: .document
      case .rejected: .rejected
      }
    }
  }

  public let kind: Kind
  /// UTF-8 byte range in the article's normalised text.
  public let range: Range<Int>
  /// The normalised value in words; empty for a rejected number.
  public let value: String
  /// The rule that read or refused it; empty where the kind has no rules of different names.
  public let rule: String
  /// Further lines below the value, such as the rules that decided each field.
  public let notes: [String]
  /// The same for machines, in the columns of the data contract where it has them.
  public let details: [JSONValue.Member]

  public init(
    kind: Kind, range: Range<Int>, value: String, rule: String, notes: [String] = [], details: [JSONValue.Member] = []
  ) {
    self.kind = kind
    self.range = range
    self.value = value
    self.rule = rule
    self.notes = notes
    self.details = details
  }
}
