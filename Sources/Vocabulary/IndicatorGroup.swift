/// A heading under which indicators stand together.
public struct IndicatorGroup: Sendable, Hashable, Identifiable {
  /// The `group` of its indicators.
  public let id: String
  public let nameVi: String
  public let nameEn: String

  public init(id: String, nameVi: String, nameEn: String) {
    self.id = id
    self.nameVi = nameVi
    self.nameEn = nameEn
  }
}
