import Text
import Vocabulary

/// What a number counts where no noun follows it: the noun before it, that of a total, a share, money.
extension CountedNounRules {
  /// Whether a word of money stands close before a number.
  func isFunded(_ sentence: Sentence, _ site: FigureSite) -> Bool {
    (max(0, site.start - 3)..<site.start).contains {
      sentence.noun($0) == .money || sentence.verbs($0).contains(.fund) || sentence.cues($0).contains(.funding)
    }
  }

  /// `giữ gần 2/3`, `chiếm 1/3`: a small fraction that no noun follows.
  func isShare(_ sentence: Sentence, _ site: FigureSite) -> Bool {
    guard let whole = site.number.of, site.number.value < whole, whole <= Quantity(10) else { return false }
    let sharing: NameSet<VerbClass> = [.share, .reach, .have, .surpass]
    return site.bound != .exact || !sentence.verbs(site.start - 1).isDisjoint(with: sharing)
  }

  /// A bare number takes an earlier figure's noun only behind a verb of counting or of change.
  func isCountingVerb(_ sentence: Sentence, _ gap: Range<Int>) -> Bool {
    let counting: NameSet<VerbClass> = [
      .have, .reach, .count, .surpass, .change, .build, .maintain, .detect, .handle, .mediate, .convene, .collect,
      .share,
      .recognise, .pledge, .inform, .arrest,
    ]
    return gap.contains { !sentence.verbs($0).isDisjoint(with: counting) || sentence.has($0, .copula) }
  }

  /// The noun of `tin có giá trị là 512`, `trường hợp … lên tới con số 2.780`.
  func subjectNoun(_ sentence: Sentence, before start: Int) -> NounType? {
    // lên tới con số 2.780
    let isTotal = sentence.has(start - 1, .total)
    let word = isTotal ? start - 2 : start - 1
    guard isTotal || sentence.hasAny(word, [.copula, .remainder]) || isReaching(sentence, word) else { return nil }
    // The phrase's head comes first: tin báo của nhân dân về tội phạm là 12.
    var head: NounType?
    var index = word - 1
    while index >= max(0, start - 14), sentence.kind(index) == .word || isTime(sentence, index) {
      if let entry = sentence.entry(index), let noun = entry.noun, entry.level == nil || head == nil,
        sentence.chunks[index].role == .free
      {
        head = noun
      }
      index -= 1
    }
    return head
  }

  /// A time inside a noun phrase (`số mô hình hai năm 2022, 2023`).
  private func isTime(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.indices.contains(chunk) && (sentence.chunks[chunk].role == .period || sentence.chunks[chunk].role == .date)
  }

  private func isReaching(_ sentence: Sentence, _ chunk: Int) -> Bool {
    let reaching: NameSet<VerbClass> = [.reach, .have, .count, .consist, .change]
    return !sentence.verbs(chunk).isDisjoint(with: reaching)
  }

  /// The noun of `tổng số … lên 85`, `nâng số mô hình lên con số 85`.
  func totalNoun(_ sentence: Sentence, before start: Int) -> NounType? {
    var noun: NounType?
    for index in stride(from: start - 1, through: max(0, start - 14), by: -1) {
      if sentence.kind(index) == .semicolon || sentence.kind(index) == .number { return nil }
      guard let entry = sentence.entry(index), sentence.chunks[index].role == .free else { continue }
      if let found = entry.noun, !entry.roles.contains(.total) { noun = found }
      if !entry.roles.isDisjoint(with: [.total, .number]), let noun { return noun }
    }
    return nil
  }
}
