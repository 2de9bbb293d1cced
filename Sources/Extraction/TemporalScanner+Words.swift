/// Words of the grammar of time, compared as they stand.
extension TemporalScanner {
  /// Between the ends of a span.
  static let until: StaticWords = ["đến", "tới"]
  /// The same with the kind of what follows.
  static let untilDate: StaticWords = ["đến ngày", "đến tháng", "đến năm", "đến hết"]
  /// Before the year or month that ends a span.
  static let edges: StaticWords = ["hết", "cuối", "đầu", "giữa"]
  /// Before months that are reviewed.
  static let reviews: StaticWords = ["kết quả", "sơ kết", "công tác", "tình hình", "hết"]
  /// Before a time in whose course something was done.
  static let during: StaticWords = ["trong", "qua"]
  /// Before a time that has passed.
  static let after: StaticWords = ["sau", "qua", "trong", "trải qua"]
  /// Before the start of what goes on.
  static let since: StaticWords = ["từ", "kể từ"]
  /// Before the number of a weekday.
  static let weekday: StaticWords = ["thứ"]
  /// Before the month that a sentence reports on.
  static let within: StaticWords = ["trong", "riêng", "tính riêng", "chỉ riêng", "chỉ trong", "riêng trong"]
  /// Documents that are cited by their year.
  static let laws: StaticWords = ["luật", "bộ luật", "pháp lệnh", "hiến pháp"]
  /// Before the day on which the text was written.
  static let today: StaticWords = ["sáng nay", "chiều nay", "tối nay", "hôm nay", "ngày hôm nay"]
  /// Between `năm` and a school year.
  static let school: StaticWords = ["học", "năm học", "niên khóa"]
  /// Before years that are reviewed.
  static let yearReviews: StaticWords = ["sơ kết", "tổng kết", "nhìn lại", "đánh giá", "kết quả", "điểm lại"]
  /// Before the day up to which something is counted.
  static let limits: StaticWords = [
    "đến", "tính đến", "đến ngày", "tính tới", "đến hết", "đến hết ngày", "đến tháng", "đến hết tháng",
    "đến cuối tháng",
  ]
  /// Between two days of one month.
  static let joints: StaticWords = ["và", "đến"]
  /// Between a quarter and its year.
  static let of: StaticWords = ["của"]
}
