/// A number, a lexicon phrase, one other word, or a punctuation mark: what the rules of the grammar walk over.
struct Chunk {
  /// First token and number of tokens.
  var token: Int32
  var count: Int32
  /// Index into `CompiledLexicon.terms`; -1 for none.
  var term: Int32
  /// What a scanner has already read here; figures are read only in `.free` chunks.
  var role: Role
  /// Whether every letter-bearing token begins with a capital letter.
  var isCapitalised: Bool
  /// Inside quotation marks that hold a name rather than speech.
  var isQuoted: Bool

  enum Role: UInt8 { case free, date, period, clock, document, taken }
}
