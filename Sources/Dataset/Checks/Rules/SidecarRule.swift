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
      if let statement { entries.append((key, statement.file, statement.line, statement.reason)) }
    }
    note("title", metadata.title)
    note("url", metadata.url)
    note("outlet", metadata.outlet)
    note("licence", metadata.licence)
    note("published", metadata.published)
    note("place", metadata.place)
    note("period", metadata.period)
    for correction in metadata.corrections { note("corrections", correction) }
    guard let first = entries.first else { return nil }
    var keys: [String] = []
    for entry in entries where !keys.contains(entry.key) { keys.append(entry.key) }
    let list = keys.joined(separator: ", ")
    var draft = CheckDraft(
      .info, "sidecar-applied", article: article.id,
      vietnamese: "Thông tin do người biên tập bổ sung: \(list).", english: "A reviewer supplied: \(list).")
    draft.file = first.file
    draft.line = first.line
    return draft
  }

  private func corrected(_ row: Dataset.Observation) -> CheckDraft? {
    guard let reason = row.correction else { return nil }
    return CheckDraft(
      .info, "figure-corrected", of: row,
      vietnamese: "Người biên tập đã sửa cách đọc số liệu này: \(reason)",
      english: "A reviewer corrected the reading of this figure: \(reason)")
  }
}
