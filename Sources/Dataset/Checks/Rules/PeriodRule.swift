import Articles

/// Says where the reporting period of an article is not stated by its text.
struct PeriodRule: CheckRule {
  static let codes = ["period-unknown", "period-inferred", "period-curated"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.articlesWithObservations.compactMap { row, observations in
      guard let period = row.period.value else {
        if observations.isEmpty { return nil }
        return CheckDraft(
          .info, "period-unknown", article: row.id,
          vietnamese: "Không xác định được thời kỳ báo cáo của bài viết.",
          english: "The article's reporting period is not known.")
      }
      switch row.period.basis {
      case .inferred:
        return CheckDraft(
          .info, "period-inferred", article: row.id,
          vietnamese: "Thời kỳ \(period) được suy ra, bài viết không nêu trực tiếp.",
          english: "The period \(period) was inferred; the article does not state it.")
      case .curated:
        return CheckDraft(
          .info, "period-curated", article: row.id,
          vietnamese: "Thời kỳ \(period) do người biên tập xác nhận.",
          english: "The period \(period) was confirmed by a reviewer.")
      case .stated, .unknown:
        return nil
      }
    }
  }
}
