import Articles
import Vocabulary

/// Turns the evidence of all sentences into the reading: article-level answers first, then each figure's own.
struct ReadingAssembler {
  let article: Article
  let lexicon: CompiledLexicon
  let indicators: IndicatorCatalog

  func assemble(
    evidence: ArticleEvidence, candidates: [FigureCandidate], dates: [DateEvidence], periods: [PeriodEvidence],
    into reading: inout Reading
  ) {
    let metadata = article.metadata
    let place = PlaceResolver(places: lexicon.places).resolve(evidence, curated: metadata.place?.value)
    let time = TimeResolver().resolve(
      evidence, publishedByMetadata: metadata.published?.value, periodByMetadata: metadata.period?.value)
    reading.outlet = evidence.outletName
    reading.place = place.place
    reading.published = time.published
    reading.period = time.period
    let periodResolver = FigurePeriod(
      main: time.period, publicationYear: time.published.value?.year,
      indicators: indicators)
    let figures = candidates.map { figure($0, place, time, periodResolver, namesCommune: evidence.namesCommune) }
    reading.figures = MentionMerger(text: article.text, headline: candidates.map(\.isHeadline))
      .merge(figures, several: candidates.map(\.hasSeveralHonours))
    reading.dates = dates.map { mention($0, published: time.published.value) }
    reading.periods = periods.compactMap { item in
      periodResolver.resolve(item.kind).map {
        Reading.PeriodMention(period: $0, range: item.range, rule: item.rule)
      }
    }
    reading.findings = ReadingFindings(article: article, dates: reading.dates)
      .findings(place: place, time: time, evidence: evidence)
    if !metadata.corrections.isEmpty {
      CorrectionApplier(article: article, indicators: Set(lexicon.indicators)).apply(to: &reading)
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
    _ candidate: FigureCandidate, _ place: PlaceResolver.Resolution, _ time: TimeResolver.Resolution,
    _ periods: FigurePeriod, namesCommune: Bool
  ) -> Figure {
    var scope = place.scope
    var figurePlace = place.place
    if candidate.isUnitScope {
      scope = .unit
    } else if candidate.isByKind, !namesCommune {
      // công an xã, where no commune is named: all of them, hence the article's own scope.
    } else if let level = PlaceResolver.scope(candidate.scopeLevel, isMunicipality: place.isMunicipality) {
      // In a national story a province speaks for itself; a level without a name says nothing there.
      if place.place.value != "VN" || level == .national || candidate.place > 0 { scope = level }
    }
    if scope == .commune, candidate.countsCommunes, !candidate.isContext { scope = .district }
    if scope == .national {
      figurePlace = Derived("VN", .stated)
    } else if candidate.place > 0, candidate.place != place.index {
      figurePlace = Derived(lexicon.places[Int(candidate.place) - 1].code, .stated)
    }
    let indicator = lexicon.indicators[candidate.indicator]
    let period = periods.period(of: candidate, indicator: indicator)
    // Đến năm 2025, 100% tổ …, written in 2024.
    let isFuture = period.value.map { span in time.published.value.map { span.from > $0.year } ?? false } ?? false
    let grantors = place.isMunicipality ? candidate.municipalGrantors : candidate.provincialGrantors
    return Figure(
      indicator: indicator, value: candidate.number.value, upperEnd: candidate.number.upperEnd,
      of: candidate.number.of, bound: candidate.bound, unit: candidate.unit,
      status: candidate.isContext ? .context : candidate.isTarget || isFuture ? .target : .result, scope: scope,
      place: figurePlace,
      period: period, honour: candidate.honour, grantors: grantors,
      mention: candidate.mention, number: candidate.numberRange, sentence: candidate.sentence, rule: candidate.rule)
  }
}
