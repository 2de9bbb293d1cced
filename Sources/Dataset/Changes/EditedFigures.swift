/// Finds which figures of an edited article are those of the article as it was before.
///
/// An article was edited where none of its identifiers is left: they hang on all of its numbers. First the figures that
/// say the same in every respect are found, then, in the order of the text, those of the same kind: so an outlet's
/// correction of a number is a revision, and the other figures of its article are no change.
struct EditedFigures {
  typealias Row = [String: String]

  /// The earlier row of each new one that has one, by the new one's identifier.
  private(set) var predecessors: [String: Row] = [:]

  private static let kind = ["indicator", "unit", "status", "scope", "honour", "grantor"]

  /// - Parameters:
  ///   - gone: rows of the earlier build that are not in this one.
  ///   - new: rows of this build that were not in the earlier one.
  init(gone: [Row], new: [Row]) {
    var (gone, new) = (gone, new)
    for columns in [ChangeLog.fields, Self.kind] {
      // The last is taken first.
      var waiting = Dictionary(grouping: gone.reversed()) { Self.key(of: $0, columns) }
      new = new.filter { row in
        guard let old = waiting[Self.key(of: row, columns)]?.popLast() else { return true }
        predecessors[row["id"] ?? ""] = old
        return false
      }
      let left = Set(waiting.values.joined().compactMap { $0["id"] })
      gone = gone.filter { left.contains($0["id"] ?? "") }
    }
  }

  private static func key(of row: Row, _ columns: [String]) -> [String] {
    [row["article"] ?? ""] + columns.map { row[$0] ?? "" }
  }
}
