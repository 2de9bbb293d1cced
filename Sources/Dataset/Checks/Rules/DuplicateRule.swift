import Articles

/// Names the article that an article repeats.
struct DuplicateRule: CheckRule {
  static let codes = ["duplicate-article"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.dataset.articleRows.compactMap { row in
      guard let original = row.duplicateOf, let kind = row.duplicateKind else { return nil }
      let file = context.row(of: original)?.file ?? original
      let how: (vietnamese: String, english: String) =
        switch kind {
        case .text: ("cùng nội dung", "the same text")
        case .edited: ("cùng nội dung, sửa vài chữ", "the same text, slightly edited")
        case .event: ("cùng sự kiện: cùng nơi, cùng ngày, cùng số liệu", "the same event: same place, day and figures")
        }
      return CheckDraft(
        .info, "duplicate-article", article: row.id,
        vietnamese: "Trùng với \(file) (\(how.vietnamese)); số liệu chỉ được tính một lần.",
        english: "Repeats \(file) (\(how.english)); its figures count once.")
    }
  }
}
