import Dataset
import Extraction
import Vocabulary

/// How each figure of an article was read.
struct ArticleFigureTable {
  let writer: PageWriter

  /// - Parameter anchored: Ids of the figures whose row bears their identifier.
  func markdown(caption: Inline, _ observations: [Dataset.Observation], anchored: Set<String>) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: caption,
      columns: [
        .text(strings(.columnPrinted)), .number(strings(.columnValue)), .text(strings(.columnBound)),
        .text(strings(.columnIndicator)), .text(strings(.columnStatus)), .text(strings(.columnScope)),
        .text(strings(.columnPlace)), .text(strings(.columnPeriod)), .number(strings(.columnMentions)),
      ])
    for observation in observations {
      table.append(
        [
          writer.printed(observation), writer.number(observation),
          Inline(strings.label(.bound, observation.bound.rawValue)),
          writer.indicator(observation.indicator).map(writer.indicatorLink) ?? Inline(observation.indicator),
          Inline(strings.label(.status, observation.status.rawValue)),
          Inline(strings.label(.scope, observation.scope.rawValue)),
          writer.withEveryBasis(writer.place(observation.place.value), observation.place.basis),
          writer.withEveryBasis(writer.period(observation.period.value), observation.period.basis),
          Inline(writer.format.string(observation.mentions)).linked(to: writer.target(observation)),
        ], anchor: anchored.contains(observation.id) ? observation.id : nil)
    }
    return table.markdown
  }

  /// Which rule or frame decided what of each figure: one row a figure, each rule once with the fields it decided.
  func decisions(caption: Inline, _ observations: [Dataset.Observation]) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: caption, columns: [.text(strings(.columnPrinted)), .text(strings(.columnDecisions))])
    for observation in observations {
      var rules: [String] = []
      for decision in observation.decisions where !rules.contains(decision.rule) { rules.append(decision.rule) }
      let cells = rules.map { rule in
        let fields = observation.decisions.filter { $0.rule == rule }
          .map { strings.label(.decision, $0.field.rawValue) }
        return Inline("\(rule) (\(fields.joined(separator: ", ")))")
      }
      table.append([writer.printed(observation), cells.joined(separator: "; ")])
    }
    return table.markdown
  }

  /// Who conferred what.
  func awards(caption: Inline, _ observations: [Dataset.Observation]) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: caption,
      columns: [
        .text(strings(.columnPrinted)), .text(strings(.columnHonour)), .text(strings(.columnGrantor)),
      ])
    for observation in observations {
      table.append([
        writer.printed(observation),
        Inline(observation.honour.map { strings.label(.honour, $0.rawValue) } ?? strings(.unstated)),
        Inline(observation.grantors.isEmpty ? strings(.unstated) : writer.grantors(observation.grantors)),
      ])
    }
    return table.markdown
  }
}
