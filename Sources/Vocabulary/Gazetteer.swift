/// The nation, the 63 provincial units of early 2025 and the 34 units since 2025-07-01.
public struct Gazetteer: Sendable {
  /// The nation, then the 63 in the order of their GSO codes, then the 34 in the order of theirs.
  public let places: [Place]
  private let byCode: [String: Int]

  public init(places: [Place]) {
    self.places = places
    byCode = Dictionary(places.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(code: String) -> Place? { byCode[code].map { places[$0] } }

  /// The 63 units of early 2025.
  public var provinces: [Place] { places.filter { $0.kind != .nation && !$0.isSince2025 } }

  /// The 34 units since 2025-07-01.
  public var units2025: [Place] { places.filter(\.isSince2025) }
}
