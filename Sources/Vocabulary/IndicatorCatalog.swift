/// The indicators in the order of their data file, and the groups in the order in which pages show them.
public struct IndicatorCatalog: Sendable {
  /// Id of the indicator that takes the figures which no definition fits.
  public static let otherID = "other"

  static let columns = [
    "id", "group", "name_vi", "name_en", "unit_vi", "unit_en", "aggregation", "definition_vi", "definition_en",
  ]
  static let groupColumns = ["id", "name_vi", "name_en"]

  public let indicators: [Indicator]
  public let groups: [IndicatorGroup]
  private let byID: [String: Int]

  public init(indicators: [Indicator], groups: [IndicatorGroup] = []) {
    self.indicators = indicators
    self.groups = groups
    byID = Dictionary(indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: String) -> Indicator? { byID[id].map { indicators[$0] } }

  /// Place of an indicator in the fixed order; unknown ones come last.
  public func order(of id: String) -> Int { byID[id] ?? indicators.count }

  /// The indicators of a group, in order.
  public func indicators(in group: IndicatorGroup) -> [Indicator] { indicators.filter { $0.group == group.id } }

  /// Makes the catalogue from the rows of `indicators.tsv` and `indicator-groups.tsv`.
  init(indicators: TabSeparatedTable, groups: TabSeparatedTable) throws(VocabularyError) {
    let allGroups = groups.rows.map { IndicatorGroup(id: $0.cells[0], nameVi: $0.cells[1], nameEn: $0.cells[2]) }
    let groupIDs = Set(allGroups.map(\.id))
    var all: [Indicator] = []
    for row in indicators.rows {
      let cells = row.cells
      guard Slug.make(cells[0]) == cells[0] else {
        throw row.error("id", cells[0], allowed: "lower-case letters, digits and single hyphens")
      }
      guard groupIDs.contains(cells[1]) else {
        throw row.error("group", cells[1], allowed: "an id of indicator-groups.tsv")
      }
      guard ![2, 3, 7, 8].contains(where: { cells[$0].isEmpty }) else {
        throw row.error("name or definition", "", allowed: "names and definitions in both languages")
      }
      let aggregation = try row.member(6, of: Indicator.Aggregation.self, column: "aggregation")
      all.append(
        Indicator(
          id: cells[0], group: cells[1], nameVi: cells[2], nameEn: cells[3], unitVi: cells[4], unitEn: cells[5],
          definitionVi: cells[7], definitionEn: cells[8], aggregation: aggregation))
    }
    self.init(indicators: all, groups: allGroups)
  }
}
