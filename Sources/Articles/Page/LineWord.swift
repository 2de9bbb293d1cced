/// A word of a line: letters and digits without regard to capitals, and what stands before it.
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

  /// Of the letters in lower case.
  var hash: UInt64
  var startsWithCapital: Bool
  var isAllCapitals: Bool
  var hasDigit: Bool
  /// The number, where the word is one to nine ASCII digits.
  var number: Int?
  /// Whether it is a time such as `16h23` or `16h`.
  var isClock: Bool
  var separators: Separators
  var range: Range<Int>
  /// What may begin with it; everything, until it was looked up.
  var reach = PageWords.Classes.all
}
