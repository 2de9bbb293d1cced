/// What is known before reading: places, indicators, outlets, and the words that signal them.
public struct Vocabulary: Sendable {
  public let gazetteer: Gazetteer
  public let indicators: IndicatorCatalog
  public let outlets: OutletDirectory
  package let lexicon: Lexicon
  public let units: UnitCatalog
  public let checks: CheckCatalog
  public let tiles: TileGrid
  public let accuracy: AccuracyTable
  public let topic: TopicCatalog

  package init(
    gazetteer: Gazetteer, indicators: IndicatorCatalog, outlets: OutletDirectory, lexicon: Lexicon,
    units: UnitCatalog = UnitCatalog(kinds: [:]), checks: CheckCatalog = CheckCatalog(entries: []),
    tiles: TileGrid = TileGrid(tiles: []), accuracy: AccuracyTable = AccuracyTable(measurements: []),
    topic: TopicCatalog = TopicCatalog(rows: [])
  ) {
    self.gazetteer = gazetteer
    self.indicators = indicators
    self.outlets = outlets
    self.lexicon = lexicon
    self.units = units
    self.checks = checks
    self.tiles = tiles
    self.accuracy = accuracy
    self.topic = topic
  }
}
