import Dataset

/// A page on certain figures, which readers can take away as data.
protocol FigurePage: Page {
  /// The figures in the order of the dataset or of the page.
  func figures(_ index: ReportIndex) -> [Dataset.Observation]
}

extension ProvincePage: FigurePage {
  func figures(_ index: ReportIndex) -> [Dataset.Observation] { index.observations(place: place.code) }
}

extension ProvincePeriodPage: FigurePage {
  func figures(_ index: ReportIndex) -> [Dataset.Observation] { index.observations(place: place.code, period: period) }
}

extension PeriodPage: FigurePage {
  func figures(_ index: ReportIndex) -> [Dataset.Observation] { index.observations(period: period) }
}

extension IndicatorPage: FigurePage {
  func figures(_ index: ReportIndex) -> [Dataset.Observation] { index.observations(indicator: indicator.id) }
}

extension ArticlePage: FigurePage {
  func figures(_ index: ReportIndex) -> [Dataset.Observation] { index.observations(article: row.id) }
}
