/// A line of a page with what its shape and words tell about its role.
struct PageLine: Sendable {
  /// How a line ends, closing quotation marks and brackets aside.
  enum Ending: Sendable {
    /// A full stop or an ellipsis.
    case stop
    /// `!` or `?`.
    case exclamation
    /// `:`, `;` or `,`.
    case open
    case none
  }

  struct Features: OptionSet, Sendable {
    let rawValue: UInt32
    /// Nothing but page controls, counters and numbers.
    static let widgets = Features(rawValue: 1)
    /// Short parts between `|` or arrows.
    static let menu = Features(rawValue: 2)
    /// A label such as `Hotline:` at the start.
    static let label = Features(rawValue: 4)
    /// Starts a list of other stories.
    static let marker = Features(rawValue: 8)
    /// Starts what follows the page.
    static let end = Features(rawValue: 16)
    /// Is the name of a section.
    static let section = Features(rawValue: 32)
    /// Is the name of an outlet.
    static let site = Features(rawValue: 64)
    /// Ends with the photographer or the source of a picture.
    static let credit = Features(rawValue: 128)
    static let scene = Features(rawValue: 256)
    static let act = Features(rawValue: 512)
    static let narration = Features(rawValue: 1024)
    static let opener = Features(rawValue: 2048)
    static let bylineOpener = Features(rawValue: 4096)
    /// Is initials, or two to five capitalised words.
    static let name = Features(rawValue: 8192)
    /// Starts with a bullet or a number in a list.
    static let bullet = Features(rawValue: 16384)
    /// Starts with `>` or another arrow.
    static let arrow = Features(rawValue: 32768)
    /// Ends with a day and month in brackets, as lists of stories do.
    static let trailingDate = Features(rawValue: 65536)
    /// Has no letters.
    static let wordless = Features(rawValue: 1 << 17)
    static let hasDigit = Features(rawValue: 1 << 18)
    /// Has a semicolon or several sentences inside.
    static let compound = Features(rawValue: 1 << 19)
    /// Starts with an outlet's lead.
    static let lead = Features(rawValue: 1 << 20)
    /// Is a heading of Markdown or HTML.
    static let heading = Features(rawValue: 1 << 21)
    /// Is the text of a picture of Markdown, or a caption of HTML.
    static let picture = Features(rawValue: 1 << 22)
    /// Is a row of a table, told in sentences.
    static let row = Features(rawValue: 1 << 23)
  }

  /// Without white space at its ends; never empty.
  var range: Range<Int>
  var wordCount: Int
  var ending: Ending
  var features: Features
  /// Of all words; equal for lines that differ only in capitals and punctuation.
  var hash: UInt64
  /// The end of an outlet's lead at the line's start, where there is one.
  var leadEnd: Int?
  var kind: Block.Kind?

  /// Whether this is running text of the story by its length and end.
  var isProse: Bool {
    guard kind == nil, features.isDisjoint(with: [.credit, .heading, .picture]) else { return false }
    return switch ending {
    case .stop, .open: wordCount >= 12 || features.contains(.lead)
    case .exclamation: wordCount >= 25 || features.contains(.lead)
    case .none: wordCount >= 36 || features.contains(.lead)
    }
  }
}
