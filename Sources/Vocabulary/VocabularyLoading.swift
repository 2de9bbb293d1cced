#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Vocabulary {
  /// Loads the vocabulary that the program carries and, where given, the files of an overlay folder.
  ///
  /// An overlay file has the name and columns of one that the program carries (`places.tsv`, `regions.tsv`,
  /// `indicators.tsv`, `indicator-groups.tsv`, `outlets.tsv`, `lexicon.tsv`, `units.tsv`, `checks.tsv`,
  /// `tiles.tsv`, `accuracy.tsv`). A row whose key is known (the first column; in the lexicon and in `units.tsv` each phrase) takes the known one's place; others are added.
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
    return Vocabulary(
      gazetteer: gazetteer,
      indicators: try IndicatorCatalog(indicators: table(.indicators), groups: table(.indicatorGroups)),
      outlets: try OutletDirectory(table(.outlets), gazetteer: gazetteer),
      lexicon: try lexicon(overlay: overlays[.lexicon]),
      units: try units(overlay: overlays[.units]),
      checks: try CheckCatalog(table(.checks)),
      tiles: try TileGrid(table(.tiles)),
      accuracy: try AccuracyTable(table(.accuracy)))
  }

  private static func lexicon(overlay: TabSeparatedTable?) throws(VocabularyError) -> Lexicon {
    let file = VocabularyFile.lexicon
    let embedded = try Lexicon(file.table(file.embedded, file: file.rawValue))
    guard let overlay else { return embedded }
    return embedded.overlaid(with: try Lexicon(overlay))
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
