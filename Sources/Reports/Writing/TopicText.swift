import Articles
import Dataset
import Extraction

/// Says why an article belongs to the topic or doesn't.
struct TopicText {
  let writer: PageWriter

  /// The reason that a reviewer gives, or what the rules found.
  func reason(_ row: Dataset.ArticleRow) -> Inline {
    let strings = writer.strings
    if row.relevance.basis == .curated {
      return row.relevanceReason.map(writer.vietnamese) ?? Inline(strings.label(.basis, Basis.curated.rawValue))
    }
    let rules = row.relevance.rule.split(separator: "+").compactMap { writer.context.vocabulary.topic[String($0)] }
    // What speaks for another topic is no part of "no more than".
    let names = rules.filter { $0.kind != .against }.map { writer.isEnglish ? $0.nameEn : $0.nameVi }
    if row.relevance.isIn { return Inline(names.joined(separator: "; ")) }
    return names.isEmpty
      ? Inline(strings(.outsideNothing))
      : strings.inline(.outsideLittle, ["names": Inline(names.joined(separator: "; "))])
  }
}
