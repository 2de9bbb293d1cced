import Articles
import Dataset
import Extraction
import Vocabulary

/// How figures are read, attributed and combined.
struct MethodPage: Page {
  static let kind = "method"
  static let schema: TemplateSchema = [
    "bounds": .markup, "accuracy": .markup, "shares": .markup, "indicatorsLink": .markup, "qualityLink": .markup,
  ]

  var path: String { PagePath.method }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    return PageDraft(
      title: strings(.methodTitle), summary: strings(.methodSummary), breadcrumbs: writer.breadcrumbs(),
      context: [
        "bounds": .markup(bounds(writer)), "accuracy": .markup(accuracy(writer)),
        "shares": .markup(shares(writer)),
        "indicatorsLink": .markup(
          Inline(strings(.indicatorsTitle)).linked(to: writer.link(PagePath.indicators)).markdown),
        "qualityLink": .markup(Inline(strings(.qualityTitle)).linked(to: writer.link(PagePath.quality)).markdown),
      ])
  }

  /// The signs of bounds on an example.
  private func bounds(_ writer: PageWriter) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: strings.inline(.captionBounds),
      columns: [.text(strings(.columnSign)), .text(strings(.columnWords)), .text(strings(.columnBound))])
    let example = [
      "value": writer.format.string(300), "lower": writer.format.string(300), "upper": writer.format.string(350),
    ]
    for bound in Bound.allCases {
      table.append([
        Inline(strings.label(.sign, bound.rawValue, example)), Inline(strings.label(.words, bound.rawValue, example)),
        Inline(strings.label(.bound, bound.rawValue)),
      ])
    }
    return table.markdown
  }

  /// How well articles were read that were kept apart.
  private func accuracy(_ writer: PageWriter) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: strings.inline(.captionAccuracy),
      columns: [
        .text(strings(.columnMeasuredOn)), .number(strings(.columnArticles)), .number(strings(.columnFigureCount)),
        .number(strings(.columnDetection)), .number(strings(.columnStrict)), .text(strings(.columnMeasured)),
        .text(strings(.columnCommit)),
      ])
    func number(_ text: String) -> String { Quantity(text).map(writer.format.string) ?? text }
    func rate(_ rate: AccuracyTable.Rate) -> Inline {
      Inline("\(number(rate.value))% (\(number(rate.low))–\(number(rate.high)))")
    }
    for measurement in writer.context.vocabulary.accuracy.measurements {
      table.append([
        Inline(writer.isEnglish ? measurement.nameEn : measurement.nameVi),
        Inline(writer.format.string(measurement.articles)), Inline(writer.format.string(measurement.figures)),
        rate(measurement.detection), rate(measurement.strict),
        Inline(PartialDate(measurement.measured).map(writer.format.string) ?? measurement.measured),
        Inline(measurement.commit),
      ])
    }
    return table.markdown
  }

  /// How sure the figures of this very site are.
  private func shares(_ writer: PageWriter) -> String? {
    let strings = writer.strings
    let observations = writer.index.dataset.observations
    guard !observations.isEmpty else { return nil }
    var table = MarkdownTable(
      caption: strings.inline(.captionShares),
      columns: [
        .text(strings(.columnShareOf)), .number(strings(.columnFigureCount)), .number(strings(.columnShare)),
      ])
    func add(_ phrase: Phrase, in target: String, where isCounted: (Dataset.Observation) -> Bool) {
      let count = observations.count(where: isCounted)
      let share = Quantity(significand: Int64((count * 1000 + observations.count / 2) / observations.count), scale: 1)
      table.append([
        Inline(strings(phrase)), writer.count(count, in: target), Inline(writer.format.string(share) + "%"),
      ])
    }
    add(.shareAll, in: PagePath.indicators) { _ in true }
    add(.shareOther, in: PagePath.indicator(IndicatorCatalog.otherID)) { $0.indicator == IndicatorCatalog.otherID }
    add(.shareTimeless, in: PagePath.period(nil)) {
      $0.status == .result && $0.period.value == nil && $0.asOf.value == nil
    }
    add(.shareInferred, in: PagePath.quality) {
      [$0.place.basis, $0.period.basis, $0.asOf.basis].contains(.inferred)
    }
    add(.shareFlagged, in: PagePath.quality) { writer.index.isDoubtful($0.id) }
    return table.markdown
  }
}
