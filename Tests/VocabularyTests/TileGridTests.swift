import Testing

@testable import Vocabulary

struct TileGridTests {
  @Test(arguments: [false, true])
  func everyUnitHasATileOfItsOwnWithLettersOfItsOwn(isSince2025: Bool) throws {
    let vocabulary = try Vocabulary.load()
    let tiles = Dictionary(uniqueKeysWithValues: vocabulary.tiles.tiles.map { ($0.place, $0) })
    let units = vocabulary.gazetteer.places.filter { $0.kind != .nation && $0.isSince2025 == isSince2025 }
    let drawn = try units.map { try #require(tiles[$0.code], "\($0.code)") }
    #expect(drawn.count == (isSince2025 ? 34 : 63))
    #expect(Set(drawn.map { [$0.column, $0.row] }).count == drawn.count)
    #expect(Set(drawn.map(\.label)).count == drawn.count)
  }

  @Test(arguments: ["x\t-1\t0\tA", "x\t0\tb\tA", "x\t0\t0\t", "x\t0\t0\tABCDE"])
  func aTileOutsideTheGridOrWithoutRoomIsRefused(row: String) {
    #expect(throws: VocabularyError.self) {
      try TileGrid(
        TabSeparatedTable(
          Array("code\tcolumn\trow\tlabel\n\(row)\n".utf8), file: "tiles.tsv", columns: TileGrid.columns))
    }
  }
}
