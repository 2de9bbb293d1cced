import Vocabulary

/// Parts of a whole that nobody counts.
enum ShareRules {
  static let uncountedWhole = ReadingRule(
    id: "share-of-uncounted", field: .indicator,
    says: "A small fraction of people, or of `số …` and `các …`, is a share and counts nothing.",
    holds: "Sau một tháng, {2/3 hộ dân|2 other of=3} đã ký cam kết.",
    fails: "Có {14/15 xã|14 communes-covered of=15} ra mắt mô hình."
  ) { context, draft in
    let site = draft.site
    guard let whole = site.number.of, !site.isPercent, site.number.value < whole, whole <= Quantity(10) else {
      return false
    }
    let people: Set<NounType> = [.person, .household, .worker, .member, .population, .audience, .delegate]
    let isOfPeople = site.noun.map(people.contains) ?? false
    // 1/3 số xã, 2/3 các tổ
    let isOfAll = whole <= Quantity(5) && context.sentence.hasAny(site.next - 1, [.number, .total, .vague])
    guard isOfPeople || isOfAll else { return false }
    draft.indicator = FigureDraft.other
    draft.measure = .share
    return true
  }
}
