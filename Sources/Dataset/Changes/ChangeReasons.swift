import Articles

/// The reasons that sidecars give for what changed.
struct ChangeReasons {
  private let articles: [String: Article]

  init(dataset: Dataset) {
    articles = Dictionary(dataset.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Why an observation was added, removed or revised; `nil` where nobody says so.
  ///
  /// - Parameter row: the observation's cells by their columns, as they are now or, of a removed one, were.
  func reason(of kind: Change.Kind, field: String, row: [String: String]) -> String? {
    let article = articles[row["article"] ?? ""]
    if kind == .removed { return article.flatMap { suppression(of: row, in: $0) } }
    if let correction = row["correction"], !correction.isEmpty { return correction }
    guard kind == .revised, let metadata = article?.metadata else { return nil }
    switch field {
    case "place": return row["place_basis"] == Basis.curated.rawValue ? metadata.place?.reason : nil
    case "period_from", "period_to":
      return row["period_basis"] == Basis.curated.rawValue ? metadata.period?.reason : nil
    default: return nil
    }
  }

  /// The reason of the sidecar's entry that leaves the figure out: the one whose words touch where it stood.
  private func suppression(of row: [String: String], in article: Article) -> String? {
    guard let start = row["start"].flatMap({ Int($0) }), let end = row["end"].flatMap({ Int($0) }), start < end
    else { return nil }
    return article.metadata.corrections.first { statement in
      statement.value.action == .suppress
        && Self.occurrences(of: Array(statement.value.quote.utf8), in: article.text).contains {
          $0.overlaps(start..<end)
        }
    }?.reason
  }

  private static func occurrences(of words: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard let first = words.first, words.count <= text.count else { return [] }
    return (0...(text.count - words.count)).filter { text[$0] == first && text[$0...].starts(with: words) }
      .map { $0..<($0 + words.count) }
  }
}
