import Articles
import Text
import Vocabulary

/// A day, month, quarter or year that a text names.
public struct DatedText: Sendable, Hashable {
  /// As far as the text tells: of a quarter the year.
  public let date: PartialDate
  /// 1 to 4, where the text names a quarter.
  public let quarter: Int?
  /// `inferred` where the year isn't written.
  public let basis: Basis

  public init(date: PartialDate, quarter: Int? = nil, basis: Basis) {
    self.date = date
    self.quarter = quarter
    self.basis = basis
  }
}
