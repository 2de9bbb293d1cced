import Articles
import Vocabulary

/// Finds figures that no indicator's definition fits.
struct UnclassifiedRule: CheckRule {
  static let codes = ["figure-unclassified"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.dataset.observations.filter { $0.indicator == IndicatorCatalog.otherID }.map { row in
      let unit = row.unit.isEmpty ? "" : " \(row.unit)"
      return CheckDraft(
        .info, "figure-unclassified", of: row,
        vietnamese: "Chưa có chỉ tiêu phù hợp cho “\(NumberText.vietnamese(row.value))\(unit)”.",
        english: "No indicator fits “\(NumberText.vietnamese(row.value))\(unit)”.")
    }
  }
}
