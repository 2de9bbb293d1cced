/// A rule that looks at the chunks of a sentence through the words it knows.
protocol SentenceRule {
  var lexicon: CompiledLexicon { get }
}

extension SentenceRule {
  /// What the lexicon knows of a chunk; nil where it knows nothing, and beyond the sentence's ends.
  @inline(__always)
  func term(_ sentence: Sentence, _ chunk: Int) -> Term? {
    guard sentence.chunks.indices.contains(chunk), sentence.chunks[chunk].term >= 0 else { return nil }
    return lexicon.terms[Int(sentence.chunks[chunk].term)]
  }

  /// Whether the lexicon gives a chunk one of some roles; no chunk beyond the sentence's ends has any.
  @inline(__always)
  func hasRole(_ sentence: Sentence, _ chunk: Int, _ roles: Term.Roles) -> Bool {
    term(sentence, chunk).map { !$0.roles.isDisjoint(with: roles) } ?? false
  }

  /// Whether a chunk is a number in digits or in words; the chunk must be in the sentence.
  func isNumeric(_ sentence: Sentence, _ chunk: Int) -> Bool {
    !sentence.chunks[chunk].traits.isDisjoint(with: .numeric)
  }

  /// Whether a chunk is one of some lower-case words.
  func isWord(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int, _ words: StaticWords
  ) -> Bool {
    guard sentence.chunks.indices.contains(chunk), sentence.kind(chunk) == .word else { return false }
    return words.contains(text, sentence.bytes(chunk..<chunk + 1))
  }
}
