/// A regular expression for numbers and a few of the words that count: the way that first comes to mind.
enum RegexScan {
  /// Measures it over the first articles only, for it is slow.
  static func measure(_ articles: [[UInt8]], runs: Int) -> Measurement {
    let texts = articles.prefix(20).map { String(decoding: $0, as: UTF8.self) }
    let pattern = /(\d[\d.,]*)\s+(tập thể|cá nhân|mô hình|buổi|vụ|đối tượng|lượt người|tin báo)/
    let byteCount = texts.reduce(0) { $0 + $1.utf8.count }
    return Measurement("Swift Regex: number and one of 8 nouns", byteCount: byteCount, runs: runs) {
      texts.reduce(0) { $0 &+ $1.matches(of: pattern).count }
    }
  }
}
