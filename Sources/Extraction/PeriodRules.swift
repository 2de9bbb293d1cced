import Articles

/// Under which period a figure stands, by its own sentence and paragraph.
struct PeriodRules: SentenceRule {
  let lexicon: CompiledLexicon

  /// Sets the period that later sentences of the paragraph stand under.
  func carry(_ sentence: Sentence, _ times: TemporalScanner.Result, to paragraph: inout PeriodEvidence.Kind?) {
    guard let last = times.periods.last(where: { isUsable($0) }) else {
      if times.dates.contains(where: \.isLimit) { paragraph = nil }
      return
    }
    // năm 2015 có 134 bản; đến tháng 5/2020, con số đó là 967: what follows is of neither alone.
    let rest = last.chunk + 1..<max(last.chunk + 1, sentence.chunks.count)
    let isOver = isNow(sentence, rest) || times.dates.contains { $0.isLimit && rest.contains($0.chunk) }
    paragraph = isOver ? nil : last.kind
  }

  /// Whether a period tells when something was done.
  private func isUsable(_ period: PeriodEvidence) -> Bool {
    if period.isCitation || period.isComparison || period.isEvent { return false }
    if case .yearly = period.kind { return false }
    return true
  }

  /// Whether `nay` or the like turns from an earlier time to the present (`năm 2016 chỉ 3 km, nay đã 412 km`).
  private func isNow(_ sentence: Sentence, _ chunks: Range<Int>) -> Bool {
    chunks.contains { chunk in
      let item = sentence.chunks[chunk]
      guard item.role == .free, item.term >= 0, lexicon.terms[Int(item.term)].roles.contains(.now) else { return false }
      // Công an tỉnh Cà Mau hiện nay: today's, no turn.
      return item.count == 1 || !sentence.chunks[chunk - 1].isCapitalised
    }
  }

  /// The span before the figure in its sentence, else one after it, else the paragraph's.
  func period(
    of figure: inout FigureCandidate, in sentence: Sentence, _ times: TemporalScanner.Result,
    after earlier: EarlierFigures, nextStart: Int, paragraph: PeriodEvidence.Kind?
  ) -> PeriodEvidence.Kind? {
    let periods = times.periods
    // 93,2% (năm 2021)
    if let own = periods.first(where: { isUsable($0) && isBracketed(sentence, $0, behind: figure) }) { return own.kind }
    // Năm 2022, số vụ từ 31 vụ năm 2021 giảm còn 18 vụ: what it was before has its own.
    if let own = periods.first(where: { isUsable($0) && $0.chunk == figure.chunks.upperBound }),
      (own.chunk + 1...own.chunk + 2).contains(where: { hasRole(sentence, $0, .change) })
    {
      return own.kind
    }
    // từ 61,5% năm 2011 lên 82,9% vào năm 2020: each has its own behind it.
    if let own = periods.first(where: { isUsable($0) && (0...2).contains($0.chunk - figure.chunks.upperBound) }),
      let last = periods.last(where: { $0.chunk < figure.chunks.lowerBound }),
      earlier.isBehindOne(last.chunk, gap: 2)
    {
      return own.kind
    }
    if let before = periods.last(where: {
      $0.chunk < figure.chunks.lowerBound && isUsable($0) && !isFormer(sentence, $0, before: figure, earlier)
    }) {
      let between = before.chunk + 1..<figure.chunks.lowerBound
      // giai đoạn 2016 - 2020 là 235 mô hình; đến tháng 6/2023 đã là 301 mô hình
      if let limit = times.dates.last(where: { $0.isLimit && between.contains($0.chunk) }) {
        figure.isStock = true
        return limit.year.map { .years(YearRange($0)) }
      }
      guard isNow(sentence, between) else { return before.kind }
      figure.isStock = true
      return nil
    }
    let limit = figure.isAward ? Int.max : nextStart
    if let after = periods.first(where: { isUsable($0) && (figure.isAward || $0.chunk >= figure.chunks.upperBound) }),
      after.chunk < limit
    {
      return after.kind
    }
    if figure.isStock || figure.isAward { return nil }
    return paragraph
  }

  /// Whether a period is that of what grew or fell to a figure: từ 27 vụ năm 2022 giảm còn 19 vụ.
  private func isFormer(
    _ sentence: Sentence, _ period: PeriodEvidence, before figure: FigureCandidate, _ earlier: EarlierFigures
  ) -> Bool {
    earlier.isBehindOne(period.chunk, gap: 0)
      && (period.chunk..<figure.chunks.lowerBound).contains { hasRole(sentence, $0, .change) }
  }

  /// Whether a period stands in a bracket directly behind a figure.
  private func isBracketed(_ sentence: Sentence, _ period: PeriodEvidence, behind figure: FigureCandidate) -> Bool {
    guard sentence.kindIfPresent(figure.chunks.upperBound) == .openParenthesis,
      (1...2).contains(period.chunk - figure.chunks.upperBound)
    else { return false }
    // Nothing but the period in it: (năm 2021 là 1.940 buổi) tells of another figure.
    let rest = period.chunk..<min(period.chunk + 7, sentence.chunks.count)
    guard let close = rest.first(where: { sentence.kind($0) == .closeParenthesis }) else { return false }
    return !(period.chunk..<close).contains { sentence.kind($0) == .number && sentence.chunks[$0].role == .free }
  }
}
