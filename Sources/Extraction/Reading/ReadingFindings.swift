import Articles
import Text
import Vocabulary

/// What a reader should know of how the article's place and date came about.
struct ReadingFindings {
  let article: Article
  let dates: [Reading.DateMention]

  func findings(
    place: PlaceResolver.Resolution, time: TimeResolver.Resolution, evidence: ArticleEvidence
  ) -> [Finding] {
    var findings: [Finding] = []
    func add(
      _ severity: Finding.Severity, _ code: String, at range: Range<Int>? = nil, _ vietnamese: String,
      _ english: String
    ) {
      findings.append(
        Finding(
          severity: severity, code: code, file: article.file, range: range,
          message: Finding.Message(vietnamese: vietnamese, english: english)))
    }
    if place.place.value == nil {
      add(
        .warning, "place-unresolved", "Bài không nêu tỉnh, thành phố; số liệu của bài không gắn với địa phương nào.",
        "The article names no province; its figures have no place.")
    } else if place.place.basis == .inferred {
      add(
        .info, "place-inferred", "Địa phương được suy ra từ cơ quan báo chí đăng bài, bài không nêu rõ.",
        "The place is inferred from the outlet; the article does not state it.")
    }
    if time.published.basis == .inferred, let date = time.published.value {
      add(
        .info, "year-inferred", at: dates.first { $0.date.value == date }?.range,
        "Năm của ngày nêu trong bài được suy ra từ các giai đoạn trong bài: \(TimeText.vietnamese(date)).",
        "The year of the date in the article is inferred from its periods: \(TimeText.english(date)).")
    }
    return findings
  }
}
