/// Where each unit stands in a map of equal tiles that is laid out like the country.
public struct TileGrid: Sendable, Hashable {
  /// One unit's tile.
  public struct Tile: Sendable, Hashable {
    /// `places.code`.
    public let place: String
    /// From the west, from 0.
    public let column: Int
    /// From the north, from 0.
    public let row: Int
    /// The few letters that the tile has room for; unique within a grid.
    public let label: String

    public init(place: String, column: Int, row: Int, label: String) {
      self.place = place
      self.column = column
      self.row = row
      self.label = label
    }
  }

  /// In the order of the file.
  public let tiles: [Tile]

  public init(tiles: [Tile]) { self.tiles = tiles }
}

extension TileGrid {
  static let columns = ["code", "column", "row", "label"]

  /// Makes the grid from the rows of `tiles.tsv`.
  init(_ table: TabSeparatedTable) throws(VocabularyError) {
    var tiles: [Tile] = []
    for row in table.rows {
      guard let column = Int(row.cells[1]), (0...40).contains(column) else {
        throw row.error("column", row.cells[1], allowed: "a number from 0 to 40")
      }
      guard let line = Int(row.cells[2]), (0...40).contains(line) else {
        throw row.error("row", row.cells[2], allowed: "a number from 0 to 40")
      }
      guard !row.cells[3].isEmpty, row.cells[3].unicodeScalars.count <= 4 else {
        throw row.error("label", row.cells[3], allowed: "one to four letters")
      }
      tiles.append(Tile(place: row.cells[0], column: column, row: line, label: row.cells[3]))
    }
    self.init(tiles: tiles)
  }
}
