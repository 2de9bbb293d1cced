import Articles

/// Reads dates, clock times, durations and periods, and takes their numbers out of the running for figures.
struct TemporalScanner: SentenceRule {
  let lexicon: CompiledLexicon
  /// The cue bit of standards that are met.
  let standard: UInt64

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    standard = lexicon.cue("standard")
  }

  struct Result {
    var dates: [DateEvidence] = []
    var periods: [PeriodEvidence] = []
  }

  /// Reads a sentence; marks the chunks it has read.
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, into result: inout Result) {
    guard !sentence.traits.isDisjoint(with: [.number, .numeral, .period]) else { return }
    var index = 0
    while index < sentence.chunks.count {
      let traits = sentence.chunks[index].traits
      if traits.contains(.period), let next = wordPeriod(&sentence, at: index, into: &result) {
        index = next
        continue
      }
      guard !traits.isDisjoint(with: .numeric), sentence.chunks[index].role == .free else {
        index += 1
        continue
      }
      if let next = clock(text, &sentence, at: index)
        ?? yearSpan(text, &sentence, at: index, into: &result)
        ?? date(text, &sentence, at: index, into: &result)
        ?? duration(text, &sentence, at: index, into: &result)
        ?? year(text, &sentence, at: index, into: &result)
      {
        index = next
      } else {
        index += 1
      }
    }
  }

  /// The plain integer of a one-token number of at most four digits, and its number of digits.
  func integer(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int) -> (value: Int, digits: Int)? {
    guard sentence.chunks.indices.contains(chunk), sentence.kind(chunk) == .number else { return nil }
    let token = sentence.firstToken(chunk)
    guard token.end - token.start <= 4 else { return nil }
    var value = 0
    for index in token.range {
      guard text[index] >= 0x30, text[index] <= 0x39 else { return nil }
      value = value * 10 + Int(text[index] - 0x30)
    }
    return (value, token.range.count)
  }

  func isYear(_ number: (value: Int, digits: Int)?) -> Int? {
    guard let number, number.digits == 4, (1900...2100).contains(number.value) else { return nil }
    return number.value
  }

  func isYearWord(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard let term = term(sentence, chunk) else { return false }
    return term.time == .year && sentence.chunks[chunk].count == 1 || term.period == .inYear
      || term.period == .monthFirst
      || term.period == .lastYear && sentence.chunks[chunk].count == 2 || term.period == .yearStart
  }

  func mark(_ sentence: inout Sentence, _ range: Range<Int>, _ role: Chunk.Role) {
    for index in range { sentence.chunks[index].role = role }
  }

}
