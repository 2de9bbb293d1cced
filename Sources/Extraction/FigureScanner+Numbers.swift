/// Numbers with the range, whole and percent sign around them.
extension FigureScanner {
  /// The number at `chunk` with its range end, whole and percent sign, and the chunk after it.
  func number(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, at chunk: Int
  ) -> (ParsedNumber, Int)? {
    let start = Int(sentence.chunks[chunk].token)
    guard var number = parser.parse(text, sentence.tokens, at: start) else { return nil }
    // tâm tư đồng nghiệp: `tư` by itself is four in dates alone.
    if number.tokens.count == 1, number.isSpelled, lexicon.followers.contains(sentence.tokens[start].word) {
      return nil
    }
    var next = sentence.chunk(holding: number.tokens.upperBound, from: chunk)
    // A numeral word may open a longer phrase (`năm học`): the number ends at a chunk's edge.
    guard next >= sentence.chunks.count || Int(sentence.chunks[next].token) == number.tokens.upperBound else {
      return nil
    }
    func takePercent() {
      if sentence.kindIfPresent(next) == .percent || isWord(text, sentence, next, Self.percentWord) {
        number.isPercent = true
        next += 1
      }
    }
    takePercent()
    let kind = sentence.kindIfPresent(next)
    let isDash = kind == .dash
    // từ 30 đến 50; mỗi tổ 30 đến 50 hộ
    let isTo =
      isWord(text, sentence, next, Self.until)
      && (isWord(text, sentence, chunk - 1, Self.from)
        || sentence.chunks[chunk].count == 1 && number.of == nil
          && next == chunk + 1 && headNoun(sentence, next + 2) != nil && !isChange(sentence, chunk - 1))
    if isDash || isTo || kind == .slash, !number.isSpelled, next + 1 < sentence.chunks.count,
      sentence.kind(next + 1) == .number, sentence.chunks[next + 1].role == .free,
      let second = parser.parse(text, sentence.tokens, at: Int(sentence.chunks[next + 1].token))
    {
      if kind == .slash {
        if !number.isPercent, !second.hasScale {
          number.of = second.value
          number.tokens = number.tokens.lowerBound..<second.tokens.upperBound
          next = sentence.chunk(holding: second.tokens.upperBound, from: next)
        }
      } else if second.hasScale && !number.hasScale || number.value < second.value {
        if second.hasScale, !number.hasScale,
          let base = parser.digits(text, sentence.tokens[second.tokens.lowerBound], isMeasure: true),
          let scaled = scaled(number.value, like: second.value, from: base)
        {
          number.value = scaled
        }
        number.upperEnd = second.value
        number.bound = .range
        number.tokens = number.tokens.lowerBound..<second.tokens.upperBound
        next = sentence.chunk(holding: second.tokens.upperBound, from: next)
        takePercent()
      }
    }
    // 12 trong tổng số 15 đơn vị; 6 trên 10 vụ
    if number.of == nil, number.upperEnd == nil, let joint = term(sentence, next),
      joint.roles.contains(.outOf) && sentence.chunks[next].count > 1 || isWord(text, sentence, next, Self.per),
      next + 1 < sentence.chunks.count, sentence.kind(next + 1) == .number,
      sentence.chunks[next + 1].role == .free,
      let whole = parser.parse(text, sentence.tokens, at: Int(sentence.chunks[next + 1].token)),
      whole.value >= number.value
    {
      number.of = whole.value
      next = sentence.chunk(holding: whole.tokens.upperBound, from: next)
    }
    return (number, next)
  }

  /// `giảm 12 đến 5 vụ`: what follows is no end of a range.
  private func isChange(_ sentence: Sentence, _ chunk: Int) -> Bool {
    hasRole(sentence, chunk, .change) || (term(sentence, chunk)?.time ?? .none) != .none
  }

  /// The first of `5 - 7 triệu` takes the scale of the second.
  func scaled(_ value: Quantity, like second: Quantity, from base: Quantity) -> Quantity? {
    for power in 1...12 where base.multiplied(byPowerOfTen: power) == second {
      return value.multiplied(byPowerOfTen: power)
    }
    return nil
  }
}
