import Vocabulary

/// A number in its sentence, with what it counts: what every decision on a figure starts from.
struct FigureSite {
  var number: ParsedNumber
  var bound: Bound
  /// Chunk of the number's first word.
  var chunk: Int
  /// First qualifier before the number, else the number itself.
  var start: Int
  /// Chunk behind the number and what belongs to it (range, whole, percent sign).
  var next: Int
  /// The counted noun.
  var head: Int?
  var noun: NounType?
  /// The chunks that name what is counted; empty where the noun stands elsewhere.
  var unit: Range<Int>
  /// The rule that found what is counted.
  var rule: String

  /// Behind the number and its noun.
  var end: Int { max(unit.upperBound, next) }
  /// The mention: qualifier, number and noun.
  var chunks: Range<Int> { start..<end }
  var isPercent: Bool { number.isPercent }
}

/// Why a number is no figure.
struct Rejection: Error {
  var rule: String
  /// Numeral words that are no numbers (`không`, `năm`) need no explanation.
  var isSilent = false
}
