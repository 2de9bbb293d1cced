import Articles

/// Says where the province of an article is not stated by its text.
struct PlaceRule: CheckRule {
  static let codes = ["place-unresolved", "place-inferred", "place-curated"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.dataset.articleRows.compactMap { row in
      guard let code = row.place.value else {
        return CheckDraft(
          .warning, "place-unresolved", article: row.id,
          vietnamese: "Không xác định được bài viết nói về tỉnh, thành phố nào.",
          english: "It could not be told which province the article is about.")
      }
      let name = context.placeName(code)
      switch row.place.basis {
      case .inferred:
        return CheckDraft(
          .info, "place-inferred", article: row.id,
          vietnamese: "Địa phương “\(name.vietnamese)” được suy ra, bài viết không nêu trực tiếp.",
          english: "The place “\(name.english)” was inferred; the article does not state it.")
      case .curated:
        return CheckDraft(
          .info, "place-curated", article: row.id,
          vietnamese: "Địa phương “\(name.vietnamese)” do người biên tập xác nhận.",
          english: "The place “\(name.english)” was confirmed by a reviewer."
        ).stated(by: context.article(row.id)?.metadata.place)
      case .stated, .unknown:
        return nil
      }
    }
  }
}
