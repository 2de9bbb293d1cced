import Text

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Vocabulary {
  /// Loads the vocabulary that the program carries and, where given, the files of an overlay folder.
  ///
  /// An overlay file has the name and columns of one that the program carries (`places.tsv`, `regions.tsv`,
  /// `indicators.tsv`, `indicator-groups.tsv`, `outlets.tsv`, `nouns.tsv` and the other tables of the lexicon, `frames.tsv`,
  /// `units.tsv`, `checks.tsv`, `tiles.tsv`, `accuracy.tsv`, `topic.tsv`). A row whose key is known (the first column; in `units.tsv`
  /// each phrase) takes the known one's place; others are added.
  ///
  /// - Parameter overlay: path of the folder.
  /// - Throws: where a file is unknown, unreadable or wrong, naming file and line.
  public static func load(overlay: String? = nil) throws(VocabularyError) -> Vocabulary {
    var overlays: [VocabularyFile: TabSeparatedTable] = [:]
    if let overlay { overlays = try tables(ofFolder: overlay) }

    func table(_ file: VocabularyFile) throws(VocabularyError) -> TabSeparatedTable {
      try file.table(file.embedded, file: file.rawValue).overlaid(with: overlays[file])
    }
    let gazetteer = try Gazetteer(places: table(.places), regions: table(.regions))
    let indicators = try IndicatorCatalog(indicators: table(.indicators), groups: table(.indicatorGroups))
    return Vocabulary(
      gazetteer: gazetteer,
      indicators: indicators,
      outlets: try OutletDirectory(table(.outlets), gazetteer: gazetteer),
      lexicon: try lexicon(overlays: overlays, gazetteer: gazetteer, indicators: indicators),
      units: try units(overlay: overlays[.units]),
      checks: try CheckCatalog(table(.checks)),
      tiles: try TileGrid(table(.tiles)),
      accuracy: try AccuracyTable(table(.accuracy)),
      topic: try TopicCatalog(table(.topic)))
  }

  /// The lexicon of the embedded tables and their overlays: an overlay's rows for a phrase take the place of the
  /// embedded table's rows for it.
  private static func lexicon(
    overlays: [VocabularyFile: TabSeparatedTable], gazetteer: Gazetteer, indicators: IndicatorCatalog
  ) throws(VocabularyError) -> Lexicon {
    var builder = LexiconBuilder()
    var phrases: [[WordTable.Identity]] = []
    for table in LexiconTable.allCases {
      guard let file = VocabularyFile(rawValue: table.rawValue) else { continue }
      let overlay = overlays[file]?.rows ?? []
      let claimed = Set(overlay.map { $0.cells[0].lowercased() })
      let embedded = try file.table(file.embedded, file: file.rawValue).rows
      for row in embedded.filter({ !claimed.contains($0.cells[0].lowercased()) }) + overlay {
        phrases.append(try builder.add(row, of: table))
      }
    }
    for (index, place) in gazetteer.places.enumerated() where place.kind != .nation && !place.isSince2025 {
      builder.add(place, index: index)
    }
    builder.inheritNouns(phrases)
    builder.inheritCues(phrases)
    let known = Set(indicators.indicators.map(\.id))
    let file = VocabularyFile.frames
    var frames: [Frame] = []
    for row in try file.table(file.embedded, file: file.rawValue).overlaid(with: overlays[file]).rows {
      frames.append(try Frame(row, indicators: known))
    }
    return Lexicon(builder: builder, places: gazetteer.places, frames: frames)
  }

  private static func units(overlay: TabSeparatedTable?) throws(VocabularyError) -> UnitCatalog {
    let file = VocabularyFile.units
    let embedded = try UnitCatalog(file.table(file.embedded, file: file.rawValue))
    guard let overlay else { return embedded }
    return embedded.overlaid(with: try UnitCatalog(overlay))
  }

  private static func tables(ofFolder folder: String) throws(VocabularyError) -> [VocabularyFile: TabSeparatedTable] {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      throw .unreadable(file: folder)
    }
    var tables: [VocabularyFile: TabSeparatedTable] = [:]
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard let file = VocabularyFile(rawValue: name) else {
        throw .unknownFile(file: path, known: VocabularyFile.allCases.map(\.rawValue))
      }
      guard let contents = FileManager.default.contents(atPath: path) else { throw .unreadable(file: path) }
      tables[file] = try file.table(Array(contents), file: path)
    }
    return tables
  }
}
