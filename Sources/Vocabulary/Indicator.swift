/// A row of the `indicators` table: what a figure counts.
public struct Indicator: Sendable, Hashable, Identifiable {
  /// How observations of one place and period combine.
  public enum Aggregation: String, Sendable, CaseIterable { case sum, max, none }

  public let id: String
  public let group: String
  public let nameVi: String
  public let nameEn: String
  public let unitVi: String
  public let unitEn: String
  public let definitionVi: String
  public let definitionEn: String
  public let aggregation: Aggregation

  public init(
    id: String, group: String, nameVi: String, nameEn: String, unitVi: String, unitEn: String,
    definitionVi: String, definitionEn: String, aggregation: Aggregation
  ) {
    self.id = id
    self.group = group
    self.nameVi = nameVi
    self.nameEn = nameEn
    self.unitVi = unitVi
    self.unitEn = unitEn
    self.definitionVi = definitionVi
    self.definitionEn = definitionEn
    self.aggregation = aggregation
  }
}
