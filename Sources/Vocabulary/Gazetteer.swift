/// The nation, the 63 provincial units of early 2025 and the 34 units since 2025-07-01.
public struct Gazetteer: Sendable {
  /// The nation, then the 63 in the order of their GSO codes, then the 34 in the order of theirs.
  public let places: [Place]
  /// The six regions of the 63 units, then the six of the 34, each from north to south.
  public let regions: [Region]
  private let byCode: [String: Int]
  private let predecessorsByCode: [String: [Int]]

  public init(places: [Place], regions: [Region] = []) {
    self.places = places
    self.regions = regions
    byCode = Dictionary(places.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    predecessorsByCode = Dictionary(
      grouping: places.indices.filter { places[$0].successor != places[$0].code }, by: { places[$0].successor })
  }

  public subscript(code: String) -> Place? { byCode[code].map { places[$0] } }

  /// The nation.
  public var nation: Place? { places.first { $0.kind == .nation } }

  /// The 63 units of early 2025.
  public var provinces: [Place] { places.filter { $0.kind != .nation && !$0.isSince2025 } }

  /// The 34 units since 2025-07-01.
  public var units2025: [Place] { places.filter(\.isSince2025) }

  /// The unit in force since 2025-07-01; for one of those units, and for the nation, the place itself.
  public func successor(of code: String) -> Place? { self[code].flatMap { self[$0.successor] } }

  /// The units of early 2025 that a unit of today was made of, in the order of their codes; none for other places.
  public func predecessors(of code: String) -> [Place] { (predecessorsByCode[code] ?? []).map { places[$0] } }

  /// The six regions of one division.
  public func regions(of division: Region.Division) -> [Region] { regions.filter { $0.division == division } }

  /// The region that a place lies in; `nil` for the nation.
  public func region(of code: String) -> Region? {
    guard let place = self[code], !place.region.isEmpty else { return nil }
    let division: Region.Division = place.isSince2025 ? .since2025 : .until2025
    return regions.first { $0.division == division && $0.nameVi == place.region }
  }

  /// The units that lie in a region, in the order of their codes.
  public func places(in region: Region) -> [Place] {
    places.filter {
      $0.kind != .nation && $0.isSince2025 == (region.division == .since2025) && $0.region == region.nameVi
    }
  }
}
