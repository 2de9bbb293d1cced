import Text

/// A word of a line, letters and digits together, and what stands before it.
struct LineWord: Sendable, Equatable {
  /// Kinds of characters between two words.
  struct Separators: OptionSet, Sendable, Equatable {
    let rawValue: UInt16
    static let space = Separators(rawValue: 1)
    /// A tab, or two or more spaces: columns of a page's header.
    static let gap = Separators(rawValue: 2)
    static let pipe = Separators(rawValue: 4)
    /// `>`, `»`, `›`, `→`, `►`.
    static let arrow = Separators(rawValue: 8)
    static let colon = Separators(rawValue: 16)
    static let dash = Separators(rawValue: 32)
    static let slash = Separators(rawValue: 64)
    static let dot = Separators(rawValue: 128)
    static let comma = Separators(rawValue: 256)
    static let semicolon = Separators(rawValue: 512)
    static let opening = Separators(rawValue: 1024)
    static let closing = Separators(rawValue: 2048)
    /// `•` and its like.
    static let bullet = Separators(rawValue: 4096)
    static let other = Separators(rawValue: 8192)
  }

  /// Among the words of `PageWords`; 0 for one that isn't there.
  var word: WordTable.Identity
  var startsWithCapital: Bool
  var isAllCapitals: Bool
  var hasDigit: Bool
  /// The number, where the word is one to nine digits.
  var number: Int?
  /// Whether it is a time such as `16h23` or `16h`.
  var isClock: Bool
  var separators: Separators
  var range: Range<Int>
}

extension LineWord.Separators {
  /// What a mark is, by its token and its own bytes.
  init(_ kind: Token.Kind, _ mark: Slice<UnsafeBufferPointer<UInt8>>) {
    switch kind {
    case .comma: self = .comma
    case .semicolon: self = .semicolon
    case .colon: self = .colon
    case .period, .ellipsis, .terminator: self = .dot
    case .dash: self = .dash
    case .slash: self = .slash
    case .plus: self = .bullet
    case .openBracket, .openQuote: self = .opening
    case .closeBracket: self = .closing
    case .closeQuote: self = mark.first == 0xC2 ? .arrow : .closing
    case .straightQuote, .percent, .other, .word, .number, .code: self.init(sign: UTF8Scalar.decode(mark))
    }
  }

  private init(sign: Unicode.Scalar) {
    switch sign {
    case "|": self = .pipe
    case ">", "›", "→"..."⇿", "►", "▶", "←"..."→": self = .arrow
    case "‘": self = .opening
    case "’": self = .closing
    case "*", "·", "•", "■"..."◿", "☀"..."➿": self = .bullet
    default: self = .other
    }
  }
}

extension UTF8Scalar {
  /// The character that a mark's bytes spell.
  fileprivate static func decode(_ mark: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
    decode(mark.base, at: mark.startIndex).scalar
  }
}
