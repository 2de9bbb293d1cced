import Articles

/// Says where the year of an article's date is not written in its text.
struct YearRule: CheckRule {
  static let codes = ["year-inferred", "year-curated", "date-unknown"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.dataset.articleRows.compactMap { row in
      guard let date = row.published.value else {
        return CheckDraft(
          .info, "date-unknown", article: row.id,
          vietnamese: "Không xác định được ngày của bài viết.", english: "The article's date is not known.")
      }
      let vietnamese = TimeText.vietnamese(date)
      let english = TimeText.english(date)
      switch row.published.basis {
      case .inferred:
        return CheckDraft(
          .info, "year-inferred", article: row.id,
          range: context.reading(row.id)?.dates.first { $0.date.value == date }?.range,
          vietnamese: "Năm của ngày \(vietnamese) được suy ra, bài viết không ghi đủ.",
          english: "The year of the date \(english) was inferred; the article does not give it in full.")
      case .curated:
        return CheckDraft(
          .info, "year-curated", article: row.id,
          vietnamese: "Ngày \(vietnamese) do người biên tập xác nhận.",
          english: "The date \(english) was confirmed by a reviewer."
        ).stated(by: context.article(row.id)?.metadata.published)
      case .stated, .unknown:
        return nil
      }
    }
  }
}
