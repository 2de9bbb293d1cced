import Articles
import Vocabulary

/// Finds results of a period that had not begun when the article appeared, and years before the nation's statistics.
struct PeriodImpossibleRule: CheckRule {
  static let codes = ["period-impossible"]
  /// Earlier years are taken for misread numbers.
  static let earliestYear = 1945

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.articlesWithObservations.flatMap { row, observations in
      observations.compactMap { observation in
        guard let period = observation.period.value else { return nil }
        let published = row.published.value?.year
        if observation.status == .result, let published, period.from > published {
          return CheckDraft(
            .warning, "period-impossible", of: observation,
            vietnamese: "Kết quả được gắn với thời kỳ \(period), sau năm bài viết ra đời (\(published)).",
            english: "A result is dated \(period), after the year of the article (\(published)).")
        }
        if period.from < Self.earliestYear {
          return CheckDraft(
            .warning, "period-impossible", of: observation,
            vietnamese: "Thời kỳ \(period) bắt đầu trước năm \(Self.earliestYear).",
            english: "The period \(period) starts before \(Self.earliestYear).")
        }
        return nil
      }
    }
  }
}
