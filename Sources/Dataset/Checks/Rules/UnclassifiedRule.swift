import Articles
import Vocabulary

/// Finds figures that no indicator's definition fits.
struct UnclassifiedRule: CheckRule {
  static let codes = ["figure-unclassified"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.dataset.observations.filter { $0.indicator == IndicatorCatalog.otherID }.map { row in
      let unit = row.unit.isEmpty ? "" : " \(row.unit)"
      let end = row.bound == .range ? row.upper.map { "–\(NumberText.vietnamese($0))" } ?? "" : ""
      // The article's own words, hence in its way of writing in both languages.
      let words = "\(NumberText.vietnamese(row.value))\(end)\(unit)"
      let nearest = row.nearest.map {
        (vietnamese: " Khung gần nhất: \($0).", english: " The nearest frame is \($0).")
      }
      return CheckDraft(
        .info, "figure-unclassified", of: row,
        vietnamese: "Chưa có chỉ tiêu phù hợp cho “\(words)”." + (nearest?.vietnamese ?? ""),
        english: "No indicator fits “\(words)”." + (nearest?.english ?? ""))
    }
  }
}
