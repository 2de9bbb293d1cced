import Dataset
import Extraction
import Vocabulary

/// Awards by honour and grantor, each number linked to the sentence that states it.
struct AwardTable {
  let writer: PageWriter

  /// - Parameter observations: Figures with an honour, or of an awards indicator.
  func markdown(caption: Inline, _ observations: [Dataset.Observation]) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: caption,
      columns: [
        .text(strings(.columnHonour)), .text(strings(.columnGrantor)), .text(strings(.columnRecipients)),
        .number(strings(.columnValue)), .text(strings(.columnPrinted)), .text(strings(.columnPeriod)),
        .text(strings(.columnSource)),
      ])
    for observation in Self.ordered(observations) {
      table.append([
        Inline(observation.honour.map { strings.label(.honour, $0.rawValue) } ?? strings(.unstated)),
        Inline(observation.grantors.isEmpty ? strings(.unstated) : writer.grantors(observation.grantors)),
        writer.indicator(observation.indicator).map(writer.indicatorLink) ?? Inline(observation.indicator),
        writer.numberWithDoubt(observation), writer.printed(observation), writer.period(observation.period),
        writer.source(observation.article),
      ])
    }
    return table.markdown
  }

  /// The group of the indicators that count awards.
  static let group = "awards"

  static func isAward(_ observation: Dataset.Observation, group: String?) -> Bool {
    observation.honour != nil || group == Self.group
  }

  /// By honour, then by grantor in the contract's orders, else as they come.
  private static func ordered(_ observations: [Dataset.Observation]) -> [Dataset.Observation] {
    func rank(_ observation: Dataset.Observation, _ offset: Int) -> (Int, UInt16, Int) {
      let honour = observation.honour.flatMap { Honour.allCases.firstIndex(of: $0) } ?? Honour.allCases.count
      return (honour, observation.grantors.isEmpty ? .max : observation.grantors.rawValue, offset)
    }
    return observations.enumerated()
      .sorted { rank($0.element, $0.offset) < rank($1.element, $1.offset) }
      .map(\.element)
  }
}
