/// A number, a phrase of the lexicon, one other word, or a punctuation mark: what the rules of the grammar walk over.
struct Chunk {
  /// Its tokens in the sentence.
  var tokens: Range<Int>
  /// Index into the lexicon's entries; -1 for none.
  var entry: Int32
  /// What a scanner has already read here; figures are read only in `.free` chunks.
  var role: Role
  /// Whether every letter-bearing token begins with a capital letter.
  var isCapitalised: Bool
  /// Inside quotation marks that hold a name rather than speech.
  var isQuoted: Bool

  enum Role: UInt8 { case free, date, period, clock, document, name }

  var count: Int { tokens.count }
}
