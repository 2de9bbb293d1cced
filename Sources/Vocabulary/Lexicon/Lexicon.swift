import Text

/// The words and phrases that the reading knows, with the gazetteer's spellings, made once and shared by all readings.
package final class Lexicon: Sendable {
  package let words: WordTable
  package let phrases: PhraseTable
  package let entries: [LexiconEntry]
  package let places: [Place]
  /// What each numeral word is, by word identity.
  package let numerals: [Numeral?]
  /// Identity of `năm`: five, and the year.
  package let five: WordTable.Identity
  package let frames: [Frame]
  /// The phrases as the tables have them.
  package let spellings: [String]
  /// ISO code by a currency's name or sign, in lower case without spaces.
  package let currencies: [String: String]

  /// A lexicon without words.
  package static let empty = Lexicon(builder: LexiconBuilder(), places: [], frames: [])

  init(builder: LexiconBuilder, places: [Place], frames: [Frame]) {
    words = builder.words
    phrases = builder.phrases
    entries = builder.entries
    numerals = builder.numerals
    five = builder.words.identity(of: "năm".utf8)
    currencies = builder.currencies
    spellings = builder.spellings
    self.places = places
    self.frames = frames
  }

  package func numeral(_ word: WordTable.Identity) -> Numeral? {
    Int(word) < numerals.count ? numerals[Int(word)] : nil
  }
}

/// What a numeral word does in a number.
package enum Numeral: Sendable, Hashable {
  /// 0 to 9; `follows`: only behind another (`tư`, `lăm`, `mốt`).
  case digit(Int, follows: Bool)
  /// mười
  case ten
  /// mươi, chục: ten times the digit before.
  case tens
  /// trăm, nghìn, vạn, triệu, tỷ: a power of ten.
  case scale(Int)
  /// tr, ngđ: a power of ten of money, behind digits alone; `isName`: a name's part unless it is glued and of money (k).
  case abbreviation(Int, isName: Bool)
  /// linh, lẻ: the tens are nought.
  case joint
  /// rưỡi: and a half of the unit before.
  case half
  /// phẩy, chấm: the decimal mark.
  case point

  package var exponent: Int? {
    switch self {
    case .scale(let power), .abbreviation(let power, false): power
    default: nil
    }
  }

  /// Whether it may begin a number.
  package var isOpening: Bool { if case .abbreviation = self { false } else { true } }

  init?(name: String) {
    switch name {
    case "ten": self = .ten
    case "tens": self = .tens
    case "joint": self = .joint
    case "half": self = .half
    case "point": self = .point
    default:
      if name.hasPrefix("+"), let digit = Int(name.dropFirst()), (0...9).contains(digit) {
        self = .digit(digit, follows: true)
      } else if let digit = Int(name), (0...9).contains(digit) {
        self = .digit(digit, follows: false)
      } else if name.hasPrefix("10^"), let power = Int(name.dropFirst(3)), (2...12).contains(power) {
        self = .scale(power)
      } else if name.hasPrefix("money 10^"), let power = Int(name.dropFirst(9)), (2...12).contains(power) {
        self = .abbreviation(power, isName: false)
      } else if name.hasPrefix("glued 10^"), let power = Int(name.dropFirst(9)), (2...12).contains(power) {
        self = .abbreviation(power, isName: true)
      } else {
        return nil
      }
    }
  }
}
