import Articles
import Dataset
import Extraction
import Vocabulary

/// Numbers of single figures and of aggregates, each linked to where it comes from.
extension PageWriter {
  /// The article that a figure stands in, for those who write many of its figures.
  func figureSource(_ article: String) -> FigureSource {
    let target = PagePath.article(article)
    return FigureSource(page: target == path ? "" : link(target), text: index.articles[article]?.text ?? [])
  }

  /// A figure with its bound's sign, such as `> 4.000`, linked to the sentence that states it.
  func number(_ observation: Dataset.Observation, in source: FigureSource? = nil) -> Inline {
    let number = Inline(signed(observation))
    let page = (source ?? figureSource(observation.article)).page
    guard observation.bound != .exact else { return number.linked(to: page, fragment: observation.id) }
    return number.linked(to: page, fragment: observation.id, describedAs: worded(observation))
  }

  /// The number, and where a check warns of it a link to the warning.
  func numberWithDoubt(_ observation: Dataset.Observation, in source: FigureSource? = nil) -> Inline {
    let number = number(observation, in: source)
    guard index.isDoubtful(observation.id) else { return number }
    let target = link(PagePath.article(observation.article), FigureSections.checksAnchor)
    return number + .fragment(" ") + Inline(strings(.doubtful)).linked(to: target)
  }

  /// A figure as the article prints it, such as `hơn 4.000 buổi tọa đàm`, linked to its sentence.
  func printed(_ observation: Dataset.Observation, in source: FigureSource) -> Inline {
    let text = source.mention(observation)
    guard !text.isEmpty else { return Inline(worded(observation)).linked(to: source.page, fragment: observation.id) }
    return isEnglish
      ? text.linkedInVietnamese(to: source.page, fragment: observation.id)
      : text.linked(to: source.page, fragment: observation.id)
  }

  func printed(_ observation: Dataset.Observation) -> Inline {
    printed(observation, in: figureSource(observation.article))
  }

  func target(_ observation: Dataset.Observation) -> String {
    link(PagePath.article(observation.article), observation.id)
  }

  func signed(_ observation: Dataset.Observation) -> String { bounded(observation, by: .sign) }

  /// Such as `hơn 4.000`.
  func worded(_ observation: Dataset.Observation) -> String { bounded(observation, by: .words) }

  private func bounded(_ observation: Dataset.Observation, by family: LabelFamily) -> String {
    let suffix = suffix(observation.unitKind)
    let value = format.string(observation.value) + suffix
    let text = strings.bounded(
      family, observation.bound.rawValue, value: value,
      upper: format.string(observation.upper ?? observation.value) + suffix)
    guard let whole = observation.of else { return text }
    return strings(.partOfWhole, ["part": text, "whole": format.string(whole)])
  }

  private func suffix(_ unitKind: String?) -> String {
    guard let unitKind else { return "" }
    return unitKind == "%" ? "%" : "\u{A0}\(unitKind)"
  }

  /// An aggregate with a sign, such as `≥ 9.000`, linked to the row that lists its figures.
  func number(_ aggregate: Dataset.Aggregate) -> Inline {
    guard let destination = rowTarget(aggregate) else { return Inline(signed(aggregate)) }
    let number = Inline(signed(aggregate))
    guard aggregate.lower != aggregate.upper || aggregate.approximate else { return number.linked(to: destination) }
    return number.linked(to: destination, describedAs: worded(aggregate))
  }

  /// The row that lists an aggregate's figures; `nil` where no page has one.
  func rowTarget(_ aggregate: Dataset.Aggregate) -> String? {
    guard !aggregate.id.isEmpty else { return nil }
    if let region = gazetteer.regions.first(where: { $0.code == aggregate.place }) {
      return link(PagePath.region(region), aggregate.id)
    }
    guard let place = gazetteer[aggregate.place] else { return nil }
    if place.isSince2025, aggregate.basis == .provinces { return link(PagePath.unit(place), aggregate.id) }
    if place.kind == .nation { return link(PagePath.period(aggregate.period), aggregate.id) }
    guard aggregate.basis == .own, index.hasPage(place: place.code) else { return nil }
    return link(PagePath.provincePeriod(place.slug, aggregate.period), aggregate.id)
  }

  func signed(_ aggregate: Dataset.Aggregate) -> String { bounded(aggregate, by: .sign) }

  /// Such as `ít nhất 9.000`.
  func worded(_ aggregate: Dataset.Aggregate) -> String { bounded(aggregate, by: .words) }

  private func bounded(_ aggregate: Dataset.Aggregate, by family: LabelFamily) -> String {
    let suffix = suffix(aggregate.unitKind)
    func text(_ bound: Bound, _ value: Quantity, upper: Quantity? = nil) -> String {
      let number = format.string(value) + suffix
      return strings.bounded(
        family, bound.rawValue, value: number, upper: upper.map { format.string($0) + suffix } ?? number)
    }
    let interval: String
    switch (aggregate.lower, aggregate.upper) {
    case (let lower?, let upper?) where lower == upper:
      return text(aggregate.approximate ? .about : .exact, lower)
    case (let lower?, let upper?): interval = text(.range, lower, upper: upper)
    case (let lower?, nil): interval = text(.atLeast, lower)
    case (nil, let upper?): interval = text(.atMost, upper)
    case (nil, nil): return strings(.notAvailable)
    }
    return aggregate.approximate ? strings(.withEstimates, ["number": interval]) : interval
  }

  /// Figures named in a cell; the indicator's page has them all.
  static let maximumFigures = 6

  /// The figures of an aggregate, each linked to its sentence, and how many more there are.
  func figures(of aggregate: Dataset.Aggregate) -> Inline {
    aggregate.observations.prefix(Self.maximumFigures).compactMap(index.observation).map(printed)
      .joined(separator: "; ") + moreFigures(of: aggregate)
  }

  /// How many figures of an aggregate a cell has no room for, linked to where they are; empty where it has.
  func moreFigures(of aggregate: Dataset.Aggregate) -> Inline {
    let rest = aggregate.observations.count - Self.maximumFigures
    guard rest > 0 else { return Inline() }
    return .fragment("; ")
      + strings.inline(.moreFigures, ["count": Inline(format.string(rest))])
      .linked(to: link(PagePath.indicator(aggregate.indicator)))
  }

  /// The period of a figure; how it is known is told where the text does not say it.
  func period(_ period: Derived<YearRange>) -> Inline { withBasis(self.period(period.value), period.basis) }

  func withBasis(_ value: Inline, _ basis: Basis) -> Inline {
    guard basis == .inferred || basis == .curated else { return value }
    return value + .fragment(" (\(strings.label(.basis, basis.rawValue)))")
  }

  /// On an article's own page every basis is told.
  func withEveryBasis(_ value: Inline, _ basis: Basis) -> Inline {
    guard basis != .unknown else { return Inline(strings(.unknown)) }
    return value + .fragment(" (\(strings.label(.basis, basis.rawValue)))")
  }
}
