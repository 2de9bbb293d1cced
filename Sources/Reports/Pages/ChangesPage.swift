import Dataset
import Extraction
import Vocabulary

/// What differs from an earlier build: figures added, revised and removed, as in a statistics office's revision log.
struct ChangesPage: Page {
  static let kind = "changes"
  static let schema: TemplateSchema = [
    "added": .markup, "revised": .markup, "removed": .markup, "isUnchanged": .flag,
  ]

  let log: ChangeLog

  var path: String { PagePath.changes }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    return PageDraft(
      title: strings(.changesTitle),
      summary: strings(
        .changesSummary,
        [
          "added": count(.added, writer), "revised": count(.revised, writer), "removed": count(.removed, writer),
        ]), breadcrumbs: writer.breadcrumbs(),
      context: [
        "added": .markup(stated(.added, .captionAdded, writer)),
        "revised": .markup(revised(writer)),
        "removed": .markup(stated(.removed, .captionRemoved, writer)),
        "isUnchanged": .flag(log.changes.isEmpty),
      ])
  }

  private func changes(_ kind: Change.Kind) -> [Change] { log.changes.filter { $0.kind == kind } }

  private func count(_ kind: Change.Kind, _ writer: PageWriter) -> String {
    let changes = changes(kind)
    return writer.format.string(kind == .revised ? Set(changes.map(\.observation)).count : changes.count)
  }

  /// Figures that came or went, with their number.
  private func stated(_ kind: Change.Kind, _ caption: Phrase, _ writer: PageWriter) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: strings.inline(caption),
      columns: [
        .text(strings(.columnIndicator)), .number(strings(.columnValue)), .text(strings(.columnSource)),
        .text(strings(.columnReason)),
      ])
    for change in changes(kind) {
      table.append([
        indicator(change.indicator, writer), value(change, kind == .added ? change.new : change.old, writer),
        writer.source(change.article), Inline(change.reason ?? strings(.unstated)),
      ])
    }
    return table.markdown
  }

  private func revised(_ writer: PageWriter) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: strings.inline(.captionRevised),
      columns: [
        .text(strings(.columnIndicator)), .text(strings(.columnField)), .text(strings(.columnOld)),
        .text(strings(.columnNew)), .text(strings(.columnSource)), .text(strings(.columnReason)),
      ])
    for change in changes(.revised) {
      table.append([
        indicator(change.indicator, writer), Inline(strings.label(.field, change.field)),
        value(change, change.old, writer), value(change, change.new, writer), writer.source(change.article),
        Inline(change.reason ?? strings(.unstated)),
      ])
    }
    return table.markdown
  }

  private func indicator(_ id: String, _ writer: PageWriter) -> Inline {
    guard let indicator = writer.indicator(id) else { return Inline(id) }
    // An indicator whose last figure went has no page.
    guard !writer.index.observations(indicator: id).isEmpty else { return Inline(writer.name(indicator)) }
    return writer.indicatorLink(indicator)
  }

  /// A cell of `observations` as readers know it; one that is still there leads to its sentence.
  private func value(_ change: Change, _ raw: String?, _ writer: PageWriter) -> Inline {
    guard let raw else { return Inline(writer.strings(.none)) }
    let strings = writer.strings
    let text =
      switch change.field {
      case "value", "of", "lower", "upper": Quantity(raw).map(writer.format.string) ?? raw
      case "indicator": writer.indicator(raw).map(writer.name) ?? raw
      case "place": writer.placeName(raw)
      case "bound": strings.label(.bound, raw)
      case "status": strings.label(.status, raw)
      case "scope": strings.label(.scope, raw)
      case "honour": strings.label(.honour, raw)
      case "grantor": raw.split(separator: "+").map { strings.label(.grantor, String($0)) }.joined(separator: "; ")
      default: raw
      }
    guard raw == change.new, let observation = writer.index.observation(change.observation) else { return Inline(text) }
    return Inline(text).linked(to: writer.target(observation))
  }
}
