import Text

/// Cuts text into words for comparison with the phrases of `topic.tsv`: case doesn't matter, nor on which vowel of a
/// syllable its tone stands (`hoà`, `hòa`). A number is one word, whatever its digits are; other marks are passed over.
struct TopicWords: Sendable {
  private var table = WordTable()
  /// Any number; `#` in a phrase.
  private let number: WordTable.Identity
  /// What no phrase has: words that aren't known, and what parts a number from the word after it (`8-2, tổ tuần tra`
  /// counts no groups).
  private static let unknown: WordTable.Identity = 0

  init() { number = table.intern("#") }

  /// The words of a phrase of the table, which are known from now on.
  mutating func add(_ phrase: String) -> [WordTable.Identity] {
    var words: [WordTable.Identity] = []
    for part in phrase.split(separator: " ") {
      if part == "#" { words.append(number) } else { words += identities(String(part)) }
    }
    return words
  }

  /// The words of a stretch of text in Normalization Form C.
  func words(_ text: [UInt8], in range: Range<Int>) -> [WordTable.Identity] {
    var words: [WordTable.Identity] = []
    var previous: Token.Kind?
    var isPartOfNumber = false
    for token in Tokenizer(words: table).tokens(text, in: range) {
      switch token.kind {
      case .number where isPartOfNumber && token.isGlued: words.removeLast()
      case .number: words.append(number)
      case .word, .code: words.append(token.word)
      case .comma, .semicolon, .colon, .period, .closeBracket, .slash, .dash:
        if previous == .number { words.append(Self.unknown) }
      default: break
      }
      // 51/61 is one number.
      isPartOfNumber = token.kind == .slash && token.isGlued && previous == .number
      previous = token.kind
    }
    return words
  }

  /// The words of a whole text.
  func words(_ text: String) -> [WordTable.Identity] { words(Array(text.utf8), in: 0..<text.utf8.count) }

  /// Whether a number is among some words.
  func containNumber(_ words: [WordTable.Identity]) -> Bool { words.contains(number) }

  private mutating func identities(_ part: String) -> [WordTable.Identity] {
    let bytes = Array(part.utf8)
    let tokens = Tokenizer(words: table).tokens(part)
    return tokens.compactMap { token in
      switch token.kind {
      case .number: number
      case .word, .code: table.intern(String(decoding: LetterFolding.folded(bytes[token.range]), as: UTF8.self))
      default: nil
      }
    }
  }
}
