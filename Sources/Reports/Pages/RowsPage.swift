import Dataset
import Vocabulary

/// A page whose rows readers can take away as data.
protocol RowsPage: Page {
  /// The rows in the order of the dataset or of the page, by kind.
  func rows(_ context: ReportContext) -> [ReportRows]
  /// Whether what the checks say of its figures is listed for all such pages alike.
  var listsChecks: Bool { get }
}

extension RowsPage {
  var listsChecks: Bool { false }
}

extension ProvincePage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] { [.figures(context.index.observations(place: place.code))] }
}

extension ProvincePeriodPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] {
    let index = context.index
    return [
      .figures(index.observations(place: place.code, period: period)),
      .totals(index.aggregates(place: place.code, period: period).filter { $0.basis == .own }),
    ]
  }
}

extension PeriodPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] {
    let index = context.index
    let provincial = index.placesWithData.flatMap { index.aggregates(place: $0.code, period: period) }
    return [
      .figures(index.observations(period: period)),
      .totals(index.aggregates(place: "VN", period: period) + provincial.filter { $0.basis == .own }),
    ]
  }
}

extension IndicatorPage: RowsPage {
  var listsChecks: Bool { true }

  func rows(_ context: ReportContext) -> [ReportRows] {
    let index = context.index
    return [
      .figures(index.observations(indicator: indicator.id)),
      .totals(
        index.dataset.aggregates.filter {
          $0.indicator == indicator.id
            && ($0.isSumOfProvinces || $0.basis == .own && index.hasPage(place: $0.place))
        }),
    ]
  }
}

extension ArticlePage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] { [.figures(context.index.observations(article: row.id))] }
}

extension RegionPage: RowsPage {
  var listsChecks: Bool { true }

  func rows(_ context: ReportContext) -> [ReportRows] {
    AreaRows(code: region.code, members: context.vocabulary.gazetteer.places(in: region)).rows(context.index)
  }
}

extension UnitPage: RowsPage {
  var listsChecks: Bool { true }

  func rows(_ context: ReportContext) -> [ReportRows] {
    AreaRows(code: unit.code, members: context.vocabulary.gazetteer.predecessors(of: unit.code)).rows(context.index)
  }
}

/// The rows on an area that several provinces make up.
private struct AreaRows {
  let code: String
  let members: [Place]

  func rows(_ index: ReportIndex) -> [ReportRows] {
    let own = index.dataset.aggregates.filter { aggregate in
      aggregate.basis == .own && members.contains { $0.code == aggregate.place }
    }
    return [
      .figures(members.flatMap { index.observations(place: $0.code) }), .totals(index.sums(place: code) + own),
    ]
  }
}

extension HomePage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] {
    let index = context.index
    return [
      .figures(index.nationalResults),
      .totals(
        index.dataset.aggregates.filter {
          $0.isSumOfProvinces || $0.basis == .own && index.hasPage(place: $0.place)
        }),
    ]
  }
}

extension Dataset.Aggregate {
  /// Whether it adds several provinces of the nation up.
  fileprivate var isSumOfProvinces: Bool { place == "VN" && basis == .provinces && provinces > 1 }
}

extension RegisterPage: RowsPage {
  /// The first page has the files of the whole register.
  func rows(_ context: ReportContext) -> [ReportRows] {
    guard number == 1 else { return [] }
    return switch register {
    case .schemes: [.schemes(context.index.dataset.schemes)]
    case .documents: [.documents(context.index.dataset.documents)]
    }
  }
}

extension ArticlesPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] {
    [.articles(ReportIndex.newestFirst(context.index.dataset.articleRows))]
  }
}

extension OutsidePage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] {
    [.articles(ReportIndex.newestFirst(context.index.dataset.outside))]
  }
}

extension QualityPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] { [.checks(context.index.dataset.checks)] }
}

extension ChangesPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] { [.changes(log)] }
}

extension ProvincesPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] { [.places(context.vocabulary.gazetteer.provinces)] }
}

extension UnitsPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] { [.places(context.vocabulary.gazetteer.units2025)] }
}

extension PeriodsPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] { [.periods(context.index.dataset.periods)] }
}

extension IndicatorsPage: RowsPage {
  func rows(_ context: ReportContext) -> [ReportRows] { [.indicators(context.index.dataset.indicators)] }
}
