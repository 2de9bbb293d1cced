import Articles

/// Finds articles whose inferred date is later than every date that an article states: a year too late, most often.
struct NewestDateRule: CheckRule {
  static let codes = ["date-after-newest"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    let rows = context.dataset.articleRows
    let known = rows.filter { $0.published.basis == .stated || $0.published.basis == .curated }
    guard let newest = known.compactMap(\.published.value).max(by: { $1.isAfter($0) }) else { return [] }
    return rows.compactMap { row in
      guard row.published.basis == .inferred, let date = row.published.value, date.isAfter(newest) else { return nil }
      return CheckDraft(
        .warning, "date-after-newest", article: row.id,
        range: context.reading(row.id)?.dates.first { $0.date.value == date }?.range,
        vietnamese: "Ngày \(TimeText.vietnamese(date)) được suy ra, muộn hơn mọi ngày mà các bài nêu rõ "
          + "(\(TimeText.vietnamese(newest))).",
        english: "The date \(TimeText.english(date)) was inferred and is later than every date that articles state "
          + "(\(TimeText.english(newest))).")
    }
  }
}

extension PartialDate {
  /// Whether the whole of the date lies after another; `2024` does not lie after `2024-05`, nor before it.
  func isAfter(_ other: PartialDate) -> Bool {
    if year != other.year { return year > other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month > otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day > otherDay
  }
}
