import Articles
import Dataset
import Vocabulary

/// The sentences at the head of a report: for each indicator, what articles state of its latest period.
struct MainPoints {
  static let maximumCount = 8
  /// Numbers that stand large above the sentences.
  static let maximumKeyFigures = 4
  /// Articles told of in one sentence.
  static let maximumSources = 3

  private struct Point {
    let indicator: Indicator
    let period: YearRange?
    let figures: [Dataset.Observation]
    /// The figures' ids; those of several places have no sum.
    let told: Set<String>
  }

  private let writer: PageWriter
  private let hasPlaces: Bool
  private let hasPeriods: Bool
  private let points: [Point]
  /// The article that all sentences are from, where it is one; it is then not named in each.
  let onlySource: String?

  /// - Parameters:
  ///   - observations: Results in the order in which indicators are to be told of.
  ///   - hasPlaces: Whether they are of several places.
  ///   - hasPeriods: Whether they are of several periods.
  init(writer: PageWriter, observations: [Dataset.Observation], hasPlaces: Bool, hasPeriods: Bool) {
    self.writer = writer
    self.hasPlaces = hasPlaces
    self.hasPeriods = hasPeriods
    var order: [String] = []
    var byIndicator: [String: [Dataset.Observation]] = [:]
    for (indicator, figures) in observations.byIndicator where indicator != "other" {
      if byIndicator[indicator]?.append(contentsOf: figures) == nil {
        order.append(indicator)
        byIndicator[indicator] = figures
      }
    }
    let all: [Point] = order.compactMap { id in
      guard let indicator = writer.indicator(id), let stated = byIndicator[id] else { return nil }
      let latest = stated.indices.compactMap { stated[$0].period.value }.max { ($0.to, $0.from) < ($1.to, $1.from) }
      let figures = stated.kept { stated[$0].period.value == latest }
      return Point(
        indicator: indicator, period: latest, figures: figures,
        told: hasPlaces ? [] : Set(figures.indices.lazy.map { figures[$0].id }))
    }
    points = Array((all.filter { $0.period != nil } + all.filter { $0.period == nil }).prefix(Self.maximumCount))
    let source = points.first?.figures.first?.article
    let isOnly = points.allSatisfy { point in point.figures.indices.allSatisfy { point.figures[$0].article == source } }
    onlySource = points.count > 1 && isOnly ? source : nil
  }

  var sentences: [Inline] { points.map(sentence) }

  /// The first numbers of one place: each the only one stated of its indicator, or what the stated ones amount to.
  var keyFigures: [TemplateContext] {
    guard !hasPlaces else { return [] }
    var contexts: [TemplateContext] = []
    for point in points where contexts.count < Self.maximumKeyFigures {
      guard point.period != nil, let number = keyNumber(point) else { continue }
      let name = Inline(writer.name(point.indicator))
      let period = Inline(writer.periodPhrase(point.period))
      let label = hasPeriods ? strings.inline(.keyFigure, ["indicator": name, "period": period]) : name
      contexts.append(["number": .markup(number.markdown), "name": .markup(label.markdown)])
    }
    return contexts
  }

  private func keyNumber(_ point: Point) -> Inline? {
    if point.figures.count == 1 { return writer.number(point.figures[0]) }
    guard let place = point.figures.first?.place.value else { return nil }
    let aggregates = writer.index.aggregates(place: place, period: point.period).filter {
      $0.indicator == point.indicator.id && $0.basis == .own && point.told.isSuperset(of: $0.observations)
    }
    return aggregates.count == 1 ? writer.number(aggregates[0]) : nil
  }

  private var strings: StringCatalogue { writer.strings }

  private func sentence(_ point: Point) -> Inline {
    var articles: [String] = []
    for position in point.figures.indices where !articles.contains(point.figures[position].article) {
      articles.append(point.figures[position].article)
    }
    let statements = articles.prefix(Self.maximumSources).map { article in
      statement(article, point.figures.kept { point.figures[$0].article == article })
    }.joined(separator: "; ")
    let name = Inline(writer.name(point.indicator)).strong()
    let period = Inline(writer.periodPhrase(point.period))
    var sentence =
      hasPeriods
      ? strings.inline(.point, ["indicator": name, "period": period, "statements": statements])
      : strings.inline(.pointOfPeriod, ["indicator": name, "statements": statements])
    for total in totals(point) { sentence += .fragment(" ") + total }
    return sentence
  }

  /// What one article states, place by place.
  private func statement(_ article: String, _ figures: [Dataset.Observation]) -> Inline {
    let stated = hasPlaces ? byPlace(figures) : list(figures)
    guard onlySource == nil else { return stated }
    return strings.inline(.statement, ["source": writer.source(article), "figures": stated])
  }

  private func byPlace(_ figures: [Dataset.Observation]) -> Inline {
    var places: [String?] = []
    for figure in figures where !places.contains(figure.place.value) { places.append(figure.place.value) }
    return places.map { place in
      let stated = figures.filter { $0.place.value == place }
      return strings.inline(.figuresOfPlace, ["place": writer.place(place), "figures": list(stated)])
    }.joined(separator: ", ")
  }

  /// Sums of the figures told of, where there is more than one to sum.
  private func totals(_ point: Point) -> [Inline] {
    guard !hasPlaces, let place = point.figures.first?.place.value else { return [] }
    return writer.index.aggregates(place: place, period: point.period)
      .filter {
        $0.indicator == point.indicator.id && $0.basis == .own && $0.observations.count > 1
          && $0.observations.contains(where: point.told.contains)
      }
      .compactMap { aggregate in
        guard let target = writer.rowTarget(aggregate) else { return nil }
        let phrase: Phrase = point.indicator.aggregation == .max ? .largest : .total
        return strings.inline(phrase, ["number": Inline(writer.worded(aggregate)).linked(to: target)])
      }
  }

  /// Figures of a place in words; of many the first, and how many more there are.
  private func list(_ figures: [Dataset.Observation]) -> Inline {
    guard figures.count > PageWriter.maximumFigures else { return list(figures.map(writer.printed)) }
    let named = figures.prefix(PageWriter.maximumFigures).map(writer.printed)
    let rest = Inline(writer.format.string(figures.count - named.count))
    let more = strings.inline(.moreFigures, ["count": rest])
      .linked(to: writer.link(PagePath.indicator(figures[0].indicator)))
    return named.joined(separator: ", ") + .fragment(", ") + more
  }

  private func list(_ items: [Inline]) -> Inline {
    guard items.count > 1, let last = items.last else { return items.first ?? Inline() }
    return items.dropLast().joined(separator: ", ") + .fragment(strings(.listAnd)) + last
  }
}
