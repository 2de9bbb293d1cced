/// One of the six socio-economic regions, of the 63 units until 2025 or of the 34 units since.
public struct Region: Sendable, Hashable, Identifiable {
  /// The division that a region belongs to.
  public enum Division: String, Sendable, CaseIterable {
    /// Of the 63 units.
    case until2025 = "2024"
    /// Of the 34 units since 2025-07-01.
    case since2025 = "2025"
  }

  /// Such as `VN-R2024-DBSCL`.
  public let code: String
  public let division: Division
  public let nameVi: String
  public let nameEn: String
  /// Diacritic-free and unique: `dong-bang-song-cuu-long`, or `dong-bang-song-cuu-long-2025` for a region of today.
  public let slug: String

  public var id: String { code }

  public init(code: String, division: Division, nameVi: String, nameEn: String) {
    self.code = code
    self.division = division
    self.nameVi = nameVi
    self.nameEn = nameEn
    slug = Slug.make(nameVi) + (division == .since2025 ? "-2025" : "")
  }
}
