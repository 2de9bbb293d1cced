/// A number, a lexicon phrase, one other word, or a punctuation mark: what the rules of the grammar walk over.
struct Chunk {
  /// First token and number of tokens.
  var token: Int32
  var count: Int32
  /// Index into `CompiledLexicon.terms`; -1 for none.
  var term: Int32
  /// What a scanner has already read here; figures are read only in `.free` chunks.
  var role: Role
  /// Which scanners have to look at it.
  var traits: Traits
  /// Whether every letter-bearing token begins with a capital letter.
  var isCapitalised: Bool
  /// Inside quotation marks that hold a name rather than speech.
  var isQuoted: Bool

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let number = Traits(rawValue: 1)
    /// A numeral word by itself.
    static let numeral = Traits(rawValue: 2)
    static let document = Traits(rawValue: 4)
    static let scheme = Traits(rawValue: 8)
    static let period = Traits(rawValue: 16)
    /// A place, level or body.
    static let marker = Traits(rawValue: 32)
    static let quote = Traits(rawValue: 64)
    /// Tells that something is held (`tổ chức`, `chủ trì`).
    static let organise = Traits(rawValue: 128)

    static let numeric: Traits = [.number, .numeral]
  }

  enum Role: UInt8 { case free, date, period, clock, document, taken }
}
