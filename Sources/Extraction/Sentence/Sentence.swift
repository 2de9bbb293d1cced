import Text
import Vocabulary

/// One sentence as tokens and chunks, with what the lexicon knows of them.
struct Sentence {
  let lexicon: Lexicon
  /// The article's text.
  let text: [UInt8]
  /// Its bytes in the text.
  let range: Range<Int>
  let tokens: [Token]
  var chunks: [Chunk]

  var count: Int { chunks.count }
  var indices: Range<Int> { 0..<chunks.count }

  /// Byte range of a run of chunks.
  func bytes(_ chunkRange: Range<Int>) -> Range<Int> {
    guard !chunkRange.isEmpty, indices.contains(chunkRange.lowerBound), chunkRange.upperBound <= count else {
      return range.lowerBound..<range.lowerBound
    }
    let first = chunks[chunkRange.lowerBound].tokens.lowerBound
    let last = chunks[chunkRange.upperBound - 1].tokens.upperBound - 1
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// Kind of a chunk's first token; `nil` outside the sentence.
  func kind(_ chunk: Int) -> Token.Kind? {
    indices.contains(chunk) ? tokens[chunks[chunk].tokens.lowerBound].kind : nil
  }

  /// First token of a chunk in the sentence.
  func firstToken(_ chunk: Int) -> Token { tokens[chunks[chunk].tokens.lowerBound] }

  /// What the lexicon knows of a chunk; `nil` where it knows nothing, and outside the sentence.
  func entry(_ chunk: Int) -> LexiconEntry? {
    guard indices.contains(chunk), chunks[chunk].entry >= 0 else { return nil }
    return lexicon.entries[Int(chunks[chunk].entry)]
  }

  /// Whether a chunk has a role in the grammar.
  func has(_ chunk: Int, _ role: Role) -> Bool {
    guard indices.contains(chunk), chunks[chunk].entry >= 0 else { return false }
    return lexicon.entries[Int(chunks[chunk].entry)].roles.contains(role)
  }

  func hasAny(_ chunk: Int, _ roles: NameSet<Role>) -> Bool {
    guard indices.contains(chunk), chunks[chunk].entry >= 0 else { return false }
    return !lexicon.entries[Int(chunks[chunk].entry)].roles.isDisjoint(with: roles)
  }

  func verbs(_ chunk: Int) -> NameSet<VerbClass> {
    guard indices.contains(chunk), chunks[chunk].entry >= 0 else { return [] }
    return lexicon.entries[Int(chunks[chunk].entry)].verbs
  }

  func cues(_ chunk: Int) -> NameSet<Cue> {
    guard indices.contains(chunk), chunks[chunk].entry >= 0 else { return [] }
    return lexicon.entries[Int(chunks[chunk].entry)].cues
  }

  func noun(_ chunk: Int) -> NounType? {
    guard indices.contains(chunk), chunks[chunk].entry >= 0 else { return nil }
    return lexicon.entries[Int(chunks[chunk].entry)].noun
  }

  /// Whether a chunk's first token is a number in digits or a numeral word that may stand alone.
  func isNumeric(_ chunk: Int) -> Bool {
    guard indices.contains(chunk) else { return false }
    let token = firstToken(chunk)
    if token.kind == .number { return true }
    return chunks[chunk].count == 1 && token.word != 0 && lexicon.numeral(token.word)?.isOpening == true
  }

  func isWord(_ chunk: Int) -> Bool { kind(chunk) == .word }

  /// A capitalised word that is part of a name or begins one.
  func isName(_ chunk: Int) -> Bool { kind(chunk) == .word && chunks[chunk].isCapitalised }

  /// A capitalised word in the middle of a clause: a name's, whatever else it may mean.
  func isMidName(_ chunk: Int) -> Bool {
    isName(chunk) && chunk > 0 && kind(chunk - 1) == .word && !firstToken(chunk).isUpper
  }

  /// The chunk that holds a token; chunks are in order, so a search from `start` is short.
  func chunk(holding token: Int, from start: Int) -> Int {
    var index = start
    while index < count, chunks[index].tokens.upperBound <= token { index += 1 }
    return index
  }

  /// The features of a stretch of chunks; those in quoted names and read roles say nothing.
  func features(_ stretch: some Sequence<Int>) -> FeatureSet {
    var features = FeatureSet()
    for chunk in stretch where indices.contains(chunk) {
      guard chunks[chunk].entry >= 0, chunks[chunk].role == .free || chunks[chunk].role == .period else { continue }
      features.formUnion(FeatureSet(lexicon.entries[Int(chunks[chunk].entry)]))
    }
    return features
  }

  /// Its words, for messages and tests.
  func string(_ chunkRange: Range<Int>) -> String { String(decoding: text[bytes(chunkRange)], as: UTF8.self) }

  func string(ofToken token: Int) -> String { String(decoding: text[tokens[token].range], as: UTF8.self) }
}
