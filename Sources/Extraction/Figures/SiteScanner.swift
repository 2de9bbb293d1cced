import Text
import Vocabulary

/// Finds the numbers of a sentence that count something.
struct SiteScanner {
  let parser = NumberParser()
  let reader = NumberReach()
  let rejections = RejectionRules()
  let nouns = CountedNounRules()

  /// The figures' sites in order; with `rejected`, also the numbers that are none.
  func scan(_ sentence: Sentence, rejected: inout [Reading.RejectedNumber]?) -> [FigureSite] {
    var sites: [FigureSite] = []
    var chunk = 0
    while chunk < sentence.count {
      guard sentence.isNumeric(chunk) else {
        chunk += 1
        continue
      }
      if sentence.chunks[chunk].role != .free {
        chunk = skipRead(sentence, chunk, into: &rejected)
        continue
      }
      guard let (number, next) = reader.number(sentence, at: chunk) else {
        if sentence.kind(chunk) == .number {
          rejected?.append(.init(range: sentence.bytes(chunk..<chunk + 1), rule: "number-too-long"))
        }
        chunk += 1
        continue
      }
      switch site(sentence, number, at: chunk, next: next, after: sites) {
      case .success(let site):
        sites.append(site)
        chunk = max(next, site.head.map { $0 + 1 } ?? next)
      case .failure(let reason):
        if !number.isSpelled || !reason.isSilent {
          rejected?.append(.init(range: sentence.bytes(chunk..<max(chunk + 1, next)), rule: reason.rule))
        }
        chunk = max(chunk + 1, next)
      }
    }
    return sites
  }

  private func site(
    _ sentence: Sentence, _ number: ParsedNumber, at chunk: Int, next: Int, after earlier: [FigureSite]
  ) -> Result<FigureSite, Rejection> {
    if let rejection = rejections.form(sentence, number, at: chunk, next: next) { return .failure(rejection) }
    var site = start(sentence, number, at: chunk, next: next)
    if let rejection = rejections.words(sentence, site, after: earlier) { return .failure(rejection) }
    guard nouns.find(sentence, &site, after: earlier) else { return .failure(Rejection(rule: "no-counted-noun")) }
    // 274,065 km: what is measured, not counted, has decimals.
    if site.noun == .length || site.noun == .extent || site.noun == .unitOfMeasure, !number.hasScale,
      let measured = parser.digits(sentence, sentence.tokens[number.tokens.lowerBound], isMeasure: true)
    {
      site.number.value = measured
    }
    site.bound = BoundRules.bound(sentence, site)
    return .success(site)
  }

  /// Qualifiers before a number (`ước tính trên`) and between it and its noun (`từ 300 trở lên tin báo`).
  private func start(_ sentence: Sentence, _ number: ParsedNumber, at chunk: Int, next: Int) -> FigureSite {
    var site = FigureSite(
      number: number, bound: number.bound, chunk: chunk, start: chunk, next: next, head: nil, noun: nil,
      unit: next..<next,
      rule: "number-noun")
    while let qualifier = sentence.entry(site.start - 1)?.bound {
      if site.bound == .exact || (site.bound == .about && qualifier != .about) { site.bound = qualifier }
      site.start -= 1
    }
    if let suffix = sentence.entry(next)?.suffix, sentence.chunks[next].count > 1 {
      site.bound = suffix
      site.next += 1
    }
    // 1/3 số xã, 2/3 các tổ
    if number.of != nil, sentence.hasAny(site.next, [.number, .total, .vague]), sentence.isWord(site.next + 1) {
      site.next += 1
    }
    site.head = nouns.head(sentence, site.next)
    return site
  }

  private func skipRead(_ sentence: Sentence, _ chunk: Int, into rejected: inout [Reading.RejectedNumber]?) -> Int {
    let role = sentence.chunks[chunk].role
    var end = chunk + 1
    while end < sentence.count, sentence.chunks[end].role == role { end += 1 }
    rejected?.append(.init(range: sentence.bytes(chunk..<end), rule: "\(role)"))
    return end
  }
}
