/// The data files of a vocabulary, by their names.
enum VocabularyFile: String, CaseIterable {
  case places = "places.tsv"
  case regions = "regions.tsv"
  case indicators = "indicators.tsv"
  case indicatorGroups = "indicator-groups.tsv"
  case outlets = "outlets.tsv"
  case nouns = "nouns.tsv"
  case verbs = "verbs.tsv"
  case cues = "cues.tsv"
  case grammar = "grammar.tsv"
  case bodies = "bodies.tsv"
  case levels = "levels.tsv"
  case bounds = "bounds.tsv"
  case honours = "honours.tsv"
  case times = "times.tsv"
  case documents = "documents.tsv"
  case numerals = "numerals.tsv"
  case currencies = "currencies.tsv"
  case frames = "frames.tsv"
  case units = "units.tsv"
  case checks = "checks.tsv"
  case tiles = "tiles.tsv"
  case accuracy = "accuracy.tsv"
  case topic = "topic.tsv"

  /// The bytes of the file that the program carries.
  var embedded: [UInt8] {
    switch self {
    case .places: PackageResources.places_tsv
    case .regions: PackageResources.regions_tsv
    case .indicators: PackageResources.indicators_tsv
    case .indicatorGroups: PackageResources.indicator_groups_tsv
    case .outlets: PackageResources.outlets_tsv
    case .nouns: PackageResources.nouns_tsv
    case .verbs: PackageResources.verbs_tsv
    case .cues: PackageResources.cues_tsv
    case .grammar: PackageResources.grammar_tsv
    case .bodies: PackageResources.bodies_tsv
    case .levels: PackageResources.levels_tsv
    case .bounds: PackageResources.bounds_tsv
    case .honours: PackageResources.honours_tsv
    case .times: PackageResources.times_tsv
    case .documents: PackageResources.documents_tsv
    case .numerals: PackageResources.numerals_tsv
    case .currencies: PackageResources.currencies_tsv
    case .frames: PackageResources.frames_tsv
    case .units: PackageResources.units_tsv
    case .checks: PackageResources.checks_tsv
    case .tiles: PackageResources.tiles_tsv
    case .accuracy: PackageResources.accuracy_tsv
    case .topic: PackageResources.topic_tsv
    }
  }

  var columns: [String] {
    switch self {
    case .places: Gazetteer.columns
    case .regions: Gazetteer.regionColumns
    case .indicators: IndicatorCatalog.columns
    case .indicatorGroups: IndicatorCatalog.groupColumns
    case .outlets: OutletDirectory.columns
    case .frames: Frame.columns
    case .nouns, .verbs, .cues, .grammar, .bodies, .levels, .bounds, .honours, .times, .documents, .numerals,
      .currencies:
      LexiconTable.columns
    case .units: UnitCatalog.columns
    case .checks: CheckCatalog.columns
    case .tiles: TileGrid.columns
    case .accuracy: AccuracyTable.columns
    case .topic: TopicCatalog.columns
    }
  }

  func table(_ bytes: [UInt8], file: String) throws(VocabularyError) -> TabSeparatedTable {
    try TabSeparatedTable(bytes, file: file, columns: columns)
  }
}
