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
          vietnamese: "Không xác định được giai đoạn báo cáo của bài viết.",
          english: "The article's reporting period is not known.")
      }
      let written = TimeText.period(period)
      switch row.period.basis {
      case .inferred:
        return CheckDraft(
          .info, "period-inferred", article: row.id,
          range: context.reading(row.id)?.periods.first { $0.period.value == period }?.range,
          vietnamese: "Giai đoạn \(written) được suy ra, bài viết không nêu trực tiếp.",
          english: "The period \(written) was inferred; the article does not state it.")
      case .curated:
        return CheckDraft(
          .info, "period-curated", article: row.id,
          vietnamese: "Giai đoạn \(written) do người biên tập xác nhận.",
          english: "The period \(written) was confirmed by a reviewer."
        ).stated(by: context.article(row.id)?.metadata.period)
      case .stated, .unknown:
        return nil
      }
    }
  }
}
