import Articles
import Text
import Vocabulary

/// Turns the evidence of all sentences into the reading: article-level answers first, then each figure's own.
struct ReadingAssembler {
  let article: Article
  let lexicon: Lexicon
  let indicators: IndicatorCatalog

  func assemble(
    evidence: ArticleEvidence, drafts: [FigureDraft], dates: [DateEvidence], periods: [PeriodEvidence],
    into reading: inout Reading
  ) {
    let metadata = article.metadata
    let time = TimeResolver().resolve(
      evidence, publishedByMetadata: metadata.published?.value, periodByMetadata: metadata.period?.value)
    var place = PlaceResolver(places: lexicon.places, year: time.published.value?.year ?? time.period.value?.last)
      .resolve(
        evidence, curated: metadata.place?.value)
    // Where communes are counted, the story is no commune's.
    if place.scope == .commune, drafts.contains(where: { $0.countsCommunes && $0.status != .context }) {
      place.scope = .district
    }
    reading.outlet = evidence.outletName
    reading.place = place.place
    reading.published = time.published
    // A page's own statement of its day is no reviewer's.
    if let stated = metadata.published, stated.basis == .stated { reading.published = Derived(stated.value, .stated) }
    reading.period = time.period
    let periodResolver = FigurePeriod(main: time.period, published: time.published)
    let figures = drafts.map { figure($0, place, time, periodResolver, namesCommune: evidence.namesCommune) }
    reading.figures = MentionMerger(text: article.text, headline: drafts.map(\.isHeadline))
      .merge(figures, several: drafts.map(\.hasSeveralHonours))
    reading.dates = dates.map { mention($0, published: time.published.value) }
    reading.periods = periods.compactMap { item in
      periodResolver.resolve(item.kind).map {
        Reading.PeriodMention(period: $0, range: item.range, rule: item.rule)
      }
    }
    reading.findings = ReadingFindings(article: article, dates: reading.dates)
      .findings(place: place, time: time, evidence: evidence)
    if !metadata.corrections.isEmpty {
      CorrectionApplier(article: article, indicators: Set(indicators.indicators.map(\.id))).apply(to: &reading)
    }
  }

  private func mention(_ date: DateEvidence, published: PartialDate?) -> Reading.DateMention {
    let year = date.year ?? published.map { MissingYear(publication: $0).year(of: date) }
    let value = year.flatMap { PartialDate(year: $0, month: date.month, day: date.day) }
    return Reading.DateMention(
      date: value.map { Derived($0, date.year == nil ? .inferred : .stated) } ?? .unknown, range: date.range,
      rule: date.rule)
  }

  private func figure(
    _ draft: FigureDraft, _ place: PlaceResolver.Resolution, _ time: TimeResolver.Resolution, _ periods: FigurePeriod,
    namesCommune: Bool
  ) -> Figure {
    var draft = draft
    let (scope, figurePlace) = scope(of: &draft, place, namesCommune: namesCommune)
    let (period, asOf) = periods.time(of: &draft)
    // Đến năm 2025, 100% tổ …, written in 2024.
    if let year = time.published.value?.year, let span = period.value, span.from > year, draft.status != .context,
      draft.speaksOfFuture
    {
      draft.status = .target
      draft.note(.status, "future")
    }
    return Figure(
      indicator: draft.indicator, value: draft.site.number.value, upperEnd: draft.site.number.upperEnd,
      of: draft.site.number.of, bound: draft.site.bound, unit: draft.unit, status: draft.status, scope: scope,
      place: figurePlace, period: period, measure: draft.measure, asOf: asOf,
      honour: draft.isAward ? draft.honour : nil,
      grantors: draft.isAward ? (place.isMunicipality ? draft.municipalGrantors : draft.provincialGrantors) : [],
      mention: draft.mention, number: draft.number, sentence: draft.sentence, rule: draft.frame ?? draft.site.rule,
      decisions: draft.decisions, nearest: draft.frame == nil ? draft.nearest : nil)
  }

  private func scope(
    of draft: inout FigureDraft, _ place: PlaceResolver.Resolution, namesCommune: Bool
  ) -> (Scope, Derived<String>) {
    var scope = place.scope
    guard let subject = draft.subject else {
      draft.note(.scope, "article")
      return (scope, place.place)
    }
    if subject.isEstablishment {
      scope = .unit
    } else if subject.isKind, !namesCommune {
      // công an xã, where no commune is named: all of them, hence the article's own scope.
      draft.note(.scope, "kind-of-body")
    } else if let level = PlaceResolver.scope(subject.level, isMunicipality: place.isMunicipality) {
      // In a national story a province speaks for itself; a level without a name says nothing there.
      if place.place.value != "VN" || level == .national || subject.place != nil { scope = level }
    }
    if scope == .commune, draft.site.noun == .commune, draft.site.unit.count > 0, draft.status != .context,
      draft.countsCommunes
    {
      scope = .district
    }
    if scope == .national { return (scope, Derived("VN", .stated)) }
    if let own = subject.place, own != place.index { return (scope, Derived(lexicon.places[own].code, .stated)) }
    return (scope, place.place)
  }
}
