import Text
import Vocabulary

/// What the words around a date or period make of it.
extension TemporalScanner {
  /// Whether a word near before `chunk` compares with that time.
  private func isComparison(_ sentence: Sentence, _ chunk: Int) -> Bool {
    (max(0, chunk - 4)..<chunk).contains { sentence.entry($0)?.period == .compare }
  }

  func isAnniversary(_ sentence: Sentence, _ chunk: Int) -> Bool {
    (max(0, chunk - 14)..<chunk).contains { sentence.entry($0)?.period == .anniversary }
  }

  /// Whether a time stands in a quoted name or behind a document's number or code (`Đề án 06 giai đoạn 2022-2025`).
  func isCitation(_ sentence: Sentence, _ chunk: Int) -> Bool {
    if sentence.chunks[chunk].isQuoted { return true }
    let documents = (max(0, chunk - 8)..<chunk).filter {
      sentence.entry($0)?.document != nil && sentence.chunks[$0].count < 3
    }
    guard let document = documents.first else { return false }
    return (document + 1..<chunk).contains { sentence.kind($0) == .number || sentence.kind($0) == .code }
  }

  /// `Nghị định 52/2018/NĐ-CP (của Chính phủ) ngày 12/4/2018`, `Kế hoạch ngày 5/3/2018`: the document's date.
  func isOfDocument(_ sentence: Sentence, _ chunk: Int) -> Bool {
    for index in stride(from: chunk - 1, through: max(0, chunk - 12), by: -1) {
      if sentence.chunks[index].role == .document { return true }
      if sentence.entry(index)?.document != nil, chunk - index <= 2 { return true }
      // được Thủ tướng Chính phủ ban hành
      if sentence.hasAny(index, [.issue, .passive]) { continue }
      // Names and words of time stand between, no verbs.
      switch sentence.kind(index) {
      case .word where sentence.verbs(index).isEmpty || sentence.chunks[index].isCapitalised: continue
      case .openBracket: continue
      default: return false
      }
    }
    return false
  }

  /// `Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ năm 2017`: the law's year, with nothing between but the
  /// law's name.
  func isOfLaw(_ sentence: Sentence, _ chunk: Int) -> Bool {
    for index in stride(from: chunk - 1, through: max(0, chunk - 16), by: -1) {
      if sentence.has(index, .law) { return sentence.chunks[index].isCapitalised }
      switch sentence.kind(index) {
      case .word, .comma: continue
      default: return false
      }
    }
    return false
  }

  /// `sinh năm 1985`, `thành lập (vào) năm 2003`, `nhập ngũ năm 1979`: whose year it is.
  func isBackground(_ sentence: Sentence, _ chunk: Int) -> PeriodEvidence.Background? {
    for index in stride(from: chunk - 1, through: max(0, chunk - 4), by: -1) {
      if sentence.has(index, .birth) { return .birth }
      if sentence.has(index, .founding) { return .founding(index) }
      // Only words of time and `vào`, `từ`, `:` may stand between.
      let isBetween =
        sentence.entry(index)?.time != nil || sentence.hasAny(index, [.dayPart, .since, .within, .edge])
        || sentence.kind(index) == .colon
      if !isBetween { return nil }
    }
    return nil
  }

  private func isEventYear(_ sentence: Sentence, _ chunk: Int) -> Bool {
    // … đạt tiêu chuẩn “An toàn về ANTT” trong năm 2023
    if sentence.entry(chunk)?.period == .inYear { return false }
    for index in max(0, chunk - 14)..<chunk {
      if sentence.has(index, .event) || sentence.noun(index) == .festival { return true }
      if sentence.entry(index) != nil, sentence.chunks[index].isQuoted, index >= chunk - 3 {
        return !isStandard(sentence, quotedAt: index)
      }
    }
    return false
  }

  /// `đạt tiêu chuẩn “An toàn về ANTT” năm 2023`: a standard is no event.
  private func isStandard(_ sentence: Sentence, quotedAt chunk: Int) -> Bool {
    var open = chunk
    while open > 0, sentence.chunks[open - 1].isQuoted { open -= 1 }
    return (max(0, open - 3)..<open).contains { sentence.cues($0).contains(.standard) }
  }

  /// `kết quả (công tác) năm 2019`, `tổng kết năm 2019`
  private func isReviewed(_ sentence: Sentence, _ chunk: Int) -> Bool {
    (max(0, chunk - 4)..<chunk).contains { sentence.hasAny($0, [.review, .yearReview]) }
  }

  /// `phát động phong trào thi đua năm 2020`, `kế hoạch năm 2020`
  private func isPlanned(_ sentence: Sentence, _ chunk: Int) -> Bool {
    (max(0, chunk - 8)..<chunk).contains { sentence.has($0, .planning) }
  }

  func addPeriod(
    _ sentence: Sentence, _ kind: PeriodEvidence.Kind, _ chunks: Range<Int>, isSpan: Bool, rule: String,
    isOfLaw: Bool = false, into result: inout Result
  ) {
    let start = chunks.lowerBound
    result.periods.append(
      PeriodEvidence(
        kind: kind, range: sentence.bytes(chunks), chunk: start, isComparison: isComparison(sentence, start),
        isCitation: isOfLaw || isCitation(sentence, start),
        isEvent: isAnniversary(sentence, start) || (!isSpan && isEventYear(sentence, start)),
        isAfterCitation: sentence.chunks[..<start].contains { $0.role == .document },
        isOccasion: (max(0, start - 8)..<start).contains { sentence.has($0, .occasion) },
        isReview: isReviewed(sentence, start), isPlan: isPlanned(sentence, start),
        background: isSpan ? nil : isBackground(sentence, start), isSpan: isSpan, rule: rule))
  }
}
