import Articles
import Dataset
import Vocabulary

/// What the codes of findings mean and what to do about them, for machines.
public struct CheckExplanations: Sendable {
  private let catalog: CheckCatalog

  public init(catalog: CheckCatalog) { self.catalog = catalog }

  /// An object by code, of those that occur, in the catalogue's order.
  public func json(of findings: [Finding]) -> JSONValue {
    let found = Set(findings.map(\.code))
    return .object(
      catalog.entries.filter { found.contains($0.code) }.map { entry in
        JSONValue.Member(
          entry.code,
          [
            "title_vi": .string(entry.titleVi), "title_en": .string(entry.titleEn),
            "explanation_vi": .string(entry.explanationVi), "explanation_en": .string(entry.explanationEn),
            "action_vi": .string(entry.actionVi), "action_en": .string(entry.actionEn),
          ])
      })
  }
}
