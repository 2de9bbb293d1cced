import Articles
import Extraction

/// An article of our own with as many figures as a benchmark wants.
enum SampleReport {
  static let place = "VN-22"
  static let period = YearRange(2023)

  /// A figure a sentence, each with a number of its own; every other one has only a lower end.
  static func article(rows: Int) -> (Article, Reading) {
    var text = "Hội nghị tổng kết phong trào của tỉnh\n"
    let title = 0..<(text.utf8.count - 1)
    var blocks = [Block(kind: .headline, range: title, sentences: [title])]
    var figures: [Figure] = []
    for row in 1...max(1, rows) {
      let number = 1_000 + row * 37
      let start = text.utf8.count
      text += "Trong đợt thứ \(row), các địa phương của tỉnh đã mở "
      let mention = text.utf8.count
      text += row % 2 == 0 ? "hơn " : ""
      text += "\(number / 1_000).\(String(number % 1_000 + 1_000).dropFirst()) buổi tuyên truyền"
      let range = mention..<text.utf8.count
      text += " về an ninh, trật tự ở khu dân cư.\n"
      let sentence = start..<(text.utf8.count - 1)
      blocks.append(Block(kind: .paragraph, range: sentence, sentences: [sentence]))
      figures.append(
        Figure(
          indicator: "outreach-sessions", value: Quantity(Int64(number)), bound: row % 2 == 0 ? .over : .exact,
          unit: range.upperBound..<range.upperBound, status: .result, scope: .province, place: Derived(place, .stated),
          period: Derived(period, .stated), mention: range, number: range, sentence: sentence, rule: "sample"))
    }
    let article = Article(
      id: "bai-mau", file: "bai-mau.txt", sha256: String(repeating: "0", count: 64), text: Array(text.utf8),
      blocks: blocks, metadata: ArticleMetadata())
    var reading = Reading(title: title)
    reading.outlet = "Báo Mẫu"
    reading.published = PartialDate(year: 2023, month: 12, day: 1).map { Derived($0, .stated) } ?? .unknown
    reading.place = Derived(place, .stated)
    reading.period = Derived(period, .stated)
    reading.figures = figures
    return (article, reading)
  }
}
