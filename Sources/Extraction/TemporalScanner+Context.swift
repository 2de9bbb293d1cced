/// What the words around a period make of it.
extension TemporalScanner {
  /// Whether a word near before `chunk` compares with that time.
  func isComparison(_ sentence: Sentence, _ chunk: Int) -> Bool {
    for index in max(0, chunk - 4)..<chunk where term(sentence, index)?.period == .compare { return true }
    return false
  }

  func isAnniversary(_ sentence: Sentence, _ chunk: Int) -> Bool {
    for index in max(0, chunk - 14)..<chunk {
      if term(sentence, index)?.period == .anniversary { return true }
    }
    return false
  }

  func isCitation(_ sentence: Sentence, _ chunk: Int) -> Bool {
    if sentence.chunks[chunk].isQuoted { return true }
    for index in max(0, chunk - 10)..<chunk {
      if let term = term(sentence, index), term.document > 0, sentence.chunks[index].count < 3 {
        // A code between (`số 07/CT-BCA`) or a label: the span belongs to the document.
        let between = index + 1..<chunk
        return between.contains { sentence.kind($0) == .number || sentence.kind($0) == .code } && chunk - index <= 8
      }
    }
    return false
  }

  /// `Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ năm 2017`: the law's year, with nothing between but the
  /// law's name.
  func isOfLaw(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int) -> Bool {
    for index in stride(from: chunk - 1, through: max(0, chunk - 16), by: -1) {
      if isWord(text, sentence, index, Self.laws) { return sentence.chunks[index].isCapitalised }
      switch sentence.kind(index) {
      case .word, .comma: continue
      default: return false
      }
    }
    return false
  }

  func isEventYear(_ sentence: Sentence, _ chunk: Int) -> Bool {
    // … đạt tiêu chuẩn “An toàn về ANTT” trong năm 2023
    if term(sentence, chunk)?.period == .inYear { return false }
    for index in max(0, chunk - 14)..<chunk {
      guard let term = term(sentence, index) else { continue }
      if term.roles.contains(.event) { return true }
      if sentence.chunks[index].isQuoted, index >= chunk - 3 { return !isStandard(sentence, quotedAt: index) }
    }
    return false
  }

  /// `đạt tiêu chuẩn “An toàn về ANTT” năm 2023`: a standard is no event.
  private func isStandard(_ sentence: Sentence, quotedAt chunk: Int) -> Bool {
    var open = chunk
    while open > 0, sentence.chunks[open - 1].isQuoted { open -= 1 }
    return (max(0, open - 3)..<open).contains { term(sentence, $0).map { $0.cues & standard != 0 } ?? false }
  }

  func addPeriod(
    _ sentence: Sentence, _ kind: PeriodEvidence.Kind, _ chunks: Range<Int>, isSpan: Bool, rule: String,
    isOfLaw: Bool = false, into result: inout Result
  ) {
    result.periods.append(
      PeriodEvidence(
        kind: kind, range: sentence.bytes(chunks), chunk: chunks.lowerBound,
        isComparison: isComparison(sentence, chunks.lowerBound),
        isCitation: isOfLaw || isCitation(sentence, chunks.lowerBound),
        isEvent: isAnniversary(sentence, chunks.lowerBound)
          || (!isSpan && isEventYear(sentence, chunks.lowerBound)),
        isAfterCitation: sentence.chunks[..<chunks.lowerBound].contains { $0.role == .document }, isSpan: isSpan,
        rule: rule))
  }
}
