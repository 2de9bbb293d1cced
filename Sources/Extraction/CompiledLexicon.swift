import Articles
import Vocabulary

/// The lexicon and the gazetteer's spellings as an automaton, made once and shared by all readings.
final class CompiledLexicon: Sendable {
  let words: WordTable
  let matcher: PhraseMatcher
  let terms: [Term]
  let nounClasses: [String]
  let rules: [IndicatorRules]
  let indicators: [String]
  let documentKinds: [String]
  let cueNames: [String]
  /// Value of each numeral word by word identity; -1 for none.
  let numerals: [Int8]
  /// Identities of numeral words that only follow others: `tư` (four), `lăm` (five), `mốt` (one).
  let followers: Set<UInt16>
  /// Identity of `năm`: five, and the year.
  let five: UInt16
  let places: [Place]
  /// Noun classes of those that honours are conferred on beside collectives and individuals: `5 tổ`, `9 ngư dân`.
  let collectiveRecipients, individualRecipients: Set<UInt8>

  /// Builds the automaton.
  init(vocabulary: Vocabulary) {
    let compiler = LexiconCompiler(vocabulary: vocabulary)
    words = compiler.words
    matcher = PhraseMatcher(
      compiler.trie, wordCount: Int(compiler.words.highestIdentity) + 1, numerals: compiler.numerals)
    terms = compiler.terms
    nounClasses = compiler.nounClasses
    rules = compiler.rules
    indicators = compiler.indicators
    documentKinds = compiler.documentKinds
    cueNames = compiler.cueNames
    numerals = compiler.numerals
    followers = Set(
      ["tư", "lăm", "nhăm", "mốt"].map { compiler.words[WordHash.hash(Array($0.utf8))] }.filter { $0 != 0 })
    five = compiler.words[WordHash.hash(Array("năm".utf8))]
    places = compiler.places
    let classes = nounClasses
    func nouns(_ names: String...) -> Set<UInt8> { Set(names.map { Self.noun($0, among: classes) }) }
    collectiveRecipients = nouns("unit", "group", "household", "commune", "locality")
    individualRecipients = nouns("person", "worker", "officer", "member")
  }

  /// The bit of a cue by name; 0 where the lexicon has none.
  func cue(_ name: String) -> UInt64 { cueNames.firstIndex(of: name).map { 1 << UInt64($0) } ?? 0 }

  /// Index of one of the built-in indicators, which every catalogue has.
  func indicator(_ id: String) -> Int { indicators.firstIndex(of: id) ?? 0 }

  /// Index of a noun class plus one; 0 where the lexicon has none.
  func noun(_ name: String) -> UInt8 { Self.noun(name, among: nounClasses) }

  private static func noun(_ name: String, among classes: [String]) -> UInt8 {
    classes.firstIndex(of: name).map { UInt8($0 + 1) } ?? 0
  }
}
