/// Dates and periods as messages write them in their two languages.
public enum TimeText {
  /// `22/8/2023`, `8/2023` or `2023`.
  public static func vietnamese(_ date: PartialDate) -> String {
    [date.day, date.month, date.year].compactMap { $0.map(String.init) }.joined(separator: "/")
  }

  /// `22 August 2023`, `August 2023` or `2023`.
  public static func english(_ date: PartialDate) -> String {
    [date.day.map(String.init), date.month.map { months[$0 - 1] }, String(date.year)].compactMap(\.self)
      .joined(separator: " ")
  }

  /// `2018–2023`, `2024` for one year, or `2014–` where the last year isn't known.
  public static func period(_ period: YearRange) -> String {
    period.from == period.to ? String(period.from) : "\(period.from)–\(period.last.map(String.init) ?? "")"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
