import Vocabulary

/// A number as written, and how it was written.
struct ParsedNumber {
  var value: Quantity
  var upperEnd: Quantity?
  var of: Quantity?
  var bound: Bound = .exact
  /// Tokens from the first digit or numeral word to the last.
  var tokens: Range<Int>
  var isPercent = false
  /// Written in numeral words from the start.
  var isSpelled = false
  /// The numeral words are just `một`.
  var isBareOne = false
  /// A scale word follows the digits (`610 nghìn`).
  var hasScale = false
}
