/// A row of the `places` table: the nation, one of the 63 provincial units of early 2025, or one of the 34 units since
/// 2025-07-01.
public struct Place: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, CaseIterable { case nation, province, municipality }

  /// ISO 3166-2:VN; `VN` for the nation; `VN-2025-` and the statistics office's code for a unit since 2025-07-01.
  public let code: String
  /// The General Statistics Office's two-digit code; empty for the nation.
  public let gsoCode: String
  public let nameVi: String
  public let nameEn: String
  public let kind: Kind
  /// One of the six socio-economic regions, in Vietnamese; empty for the nation.
  public let region: String
  /// `2025-06-30` for a unit that was merged.
  public let validTo: String?
  /// Code of the unit in force since 2025-07-01; for those units and the nation, their own.
  public let successor: String
  public let successorName: String
  /// Spellings seen in print besides `nameVi`.
  public let aliases: [String]
  /// What the spellings may also mean, where they are ambiguous.
  public let note: String?
  /// Diacritic-free and unique: `soc-trang`, or `can-tho-2025` for a unit since 2025-07-01.
  public let slug: String

  public var id: String { code }

  /// Whether this is one of the 34 units since 2025-07-01.
  public var isSince2025: Bool { code.hasPrefix("VN-2025-") }

  public init(
    code: String, gsoCode: String, nameVi: String, nameEn: String, kind: Kind, region: String, validTo: String?,
    successor: String, successorName: String, aliases: [String], note: String? = nil
  ) {
    self.code = code
    self.gsoCode = gsoCode
    self.nameVi = nameVi
    self.nameEn = nameEn
    self.kind = kind
    self.region = region
    self.validTo = validTo
    self.successor = successor
    self.successorName = successorName
    self.aliases = aliases
    self.note = note
    slug = Slug.make(nameVi) + (code.hasPrefix("VN-2025-") ? "-2025" : "")
  }
}
