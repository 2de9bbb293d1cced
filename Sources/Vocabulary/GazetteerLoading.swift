extension Gazetteer {
  static let columns = [
    "code", "gso_code", "name_vi", "name_en", "kind", "region", "valid_to", "successor", "aliases", "note",
  ]
  static let regionColumns = ["code", "since", "name_vi", "name_en"]

  /// Makes the gazetteer from the rows of `places.tsv` and `regions.tsv`.
  init(places: TabSeparatedTable, regions: TabSeparatedTable) throws(VocabularyError) {
    var regionByCode: [String: Region] = [:]
    var allRegions: [Region] = []
    for row in regions.rows {
      let division = try row.member(1, of: Region.Division.self, column: "since")
      let region = Region(code: row.cells[0], division: division, nameVi: row.cells[2], nameEn: row.cells[3])
      regionByCode[region.code] = region
      allRegions.append(region)
    }
    let names = Dictionary(places.rows.map { ($0.cells[0], $0.cells[2]) }, uniquingKeysWith: { first, _ in first })
    var allPlaces: [Place] = []
    for row in places.rows {
      allPlaces.append(try Self.place(of: row, regions: regionByCode, names: names))
    }
    self.init(places: allPlaces, regions: allRegions)
  }

  private static func place(
    of row: TabSeparatedTable.Row, regions: [String: Region], names: [String: String]
  ) throws(VocabularyError) -> Place {
    let cells = row.cells
    let kind = try row.member(4, of: Place.Kind.self, column: "kind")
    guard cells[2...3].allSatisfy({ !$0.isEmpty }) else {
      throw row.error("name", "", allowed: "a name in name_vi and in name_en")
    }
    guard kind == .nation ? cells[5].isEmpty : regions[cells[5]] != nil else {
      let allowed = kind == .nation ? "nothing, as the nation lies in no region" : "a code of regions.tsv"
      throw row.error("region", cells[5], allowed: allowed)
    }
    guard let successorName = names[cells[7]] else {
      throw row.error("successor", cells[7], allowed: "a code of this file")
    }
    return Place(
      code: cells[0], gsoCode: cells[1], nameVi: cells[2], nameEn: cells[3], kind: kind,
      region: regions[cells[5]]?.nameVi ?? "", validTo: cells[6].isEmpty ? nil : cells[6], successor: cells[7],
      successorName: successorName, aliases: row.list(8), note: cells[9].isEmpty ? nil : cells[9])
  }
}
