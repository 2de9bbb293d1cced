/// The data files of a vocabulary, by their names.
enum VocabularyFile: String, CaseIterable {
  case places = "places.tsv"
  case regions = "regions.tsv"
  case indicators = "indicators.tsv"
  case indicatorGroups = "indicator-groups.tsv"
  case outlets = "outlets.tsv"
  case lexicon = "lexicon.tsv"
  case units = "units.tsv"
  case checks = "checks.tsv"
  case tiles = "tiles.tsv"
  case accuracy = "accuracy.tsv"

  /// The bytes of the file that the program carries.
  var embedded: [UInt8] {
    switch self {
    case .places: PackageResources.places_tsv
    case .regions: PackageResources.regions_tsv
    case .indicators: PackageResources.indicators_tsv
    case .indicatorGroups: PackageResources.indicator_groups_tsv
    case .outlets: PackageResources.outlets_tsv
    case .lexicon: PackageResources.lexicon_tsv
    case .units: PackageResources.units_tsv
    case .checks: PackageResources.checks_tsv
    case .tiles: PackageResources.tiles_tsv
    case .accuracy: PackageResources.accuracy_tsv
    }
  }

  var columns: [String] {
    switch self {
    case .places: Gazetteer.columns
    case .regions: Gazetteer.regionColumns
    case .indicators: IndicatorCatalog.columns
    case .indicatorGroups: IndicatorCatalog.groupColumns
    case .outlets: OutletDirectory.columns
    case .lexicon: Lexicon.columns
    case .units: UnitCatalog.columns
    case .checks: CheckCatalog.columns
    case .tiles: TileGrid.columns
    case .accuracy: AccuracyTable.columns
    }
  }

  func table(_ bytes: [UInt8], file: String) throws(VocabularyError) -> TabSeparatedTable {
    try TabSeparatedTable(
      bytes, file: file, columns: columns, optional: self == .lexicon ? 1 : 0, requiresHeader: self != .lexicon)
  }
}
