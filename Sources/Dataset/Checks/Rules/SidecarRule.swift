import Articles

/// Says where a reviewer's sidecar or front matter takes part in what is known of an article or figure.
struct SidecarRule: CheckRule {
  static let codes = ["sidecar-applied", "figure-corrected"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.dataset.articles.compactMap(applied) + context.dataset.observations.compactMap(corrected)
  }

  private func applied(_ article: Article) -> CheckDraft? {
    let metadata = article.metadata
    var entries: [(key: String, file: String, line: Int, reason: String?)] = []
    func note<Value>(_ key: String, _ statement: ArticleMetadata.Statement<Value>?) {
      if let statement, statement.basis == .curated {
        entries.append((key, statement.file, statement.line, statement.reason))
      }
    }
    note("title", metadata.title)
    note("url", metadata.url)
    note("outlet", metadata.outlet)
    note("licence", metadata.licence)
    note("published", metadata.published)
    note("place", metadata.place)
    note("period", metadata.period)
    note("relevant", metadata.relevant)
    for correction in metadata.corrections { note("corrections", correction) }
    guard let first = entries.first else { return nil }
    var keys: [String] = []
    for entry in entries where !keys.contains(entry.key) { keys.append(entry.key) }
    let vietnamese = keys.map { Self.namesOfKeys[$0] ?? $0 }.joined(separator: ", ")
    let english = keys.joined(separator: ", ")
    var draft = CheckDraft(
      .info, "sidecar-applied", article: article.id,
      vietnamese: "Thông tin do người biên tập bổ sung: \(vietnamese).",
      english: "A reviewer supplied: \(english).")
    draft.file = first.file
    draft.line = first.line
    // The reasons for date, place and period stand in the checks about these.
    let told: Set = ["published", "place", "period"]
    var reasons: [String] = []
    for entry in entries where !told.contains(entry.key) {
      if let reason = entry.reason, !reasons.contains(reason) { reasons.append(reason) }
    }
    return draft.giving(reasons)
  }

  private static let namesOfKeys = [
    "title": "tiêu đề", "url": "địa chỉ bài gốc", "outlet": "tên báo", "licence": "giấy phép", "published": "ngày",
    "place": "địa phương", "period": "giai đoạn", "relevant": "thuộc chủ đề",
    "corrections": "hiệu chỉnh số liệu",
  ]

  private func corrected(_ row: Dataset.Observation) -> CheckDraft? {
    guard let reason = row.correction else { return nil }
    return CheckDraft(
      .info, "figure-corrected", of: row,
      vietnamese: "Người biên tập đã sửa cách đọc số liệu này: \(reason)",
      english: "A reviewer corrected the reading of this figure: \(reason)")
  }
}
