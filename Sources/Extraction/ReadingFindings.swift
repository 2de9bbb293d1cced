import Articles

/// What a reader should know of how the article's place and date came about.
struct ReadingFindings {
  let article: Article

  func findings(
    place: PlaceResolver.Resolution, time: TimeResolver.Resolution, evidence: ArticleEvidence
  ) -> [Finding] {
    var findings: [Finding] = []
    func add(_ severity: Finding.Severity, _ code: String, _ vietnamese: String, _ english: String) {
      findings.append(
        Finding(
          severity: severity, code: code, file: article.file,
          message: Finding.Message(vietnamese: vietnamese, english: english)))
    }
    if place.place.value == nil {
      add(
        .warning, "place-unresolved", "Bài không nêu tỉnh, thành phố; không gán địa bàn cho số liệu.",
        "The article names no province; its figures have no place.")
    } else if place.place.basis == .inferred {
      add(
        .info, "place-inferred", "Địa bàn được suy ra từ cơ quan báo chí đăng bài, bài không nêu rõ.",
        "The place is inferred from the outlet; the article does not state it.")
    }
    if time.published.basis == .inferred {
      let date = time.published.value?.description ?? ""
      add(
        .info, "year-inferred", "Năm của ngày nêu trong bài được suy ra từ các giai đoạn trong bài: \(date).",
        "The year of the date in the article is inferred from its periods: \(date).")
    }
    return findings
  }
}
