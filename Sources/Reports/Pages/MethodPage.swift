import Articles
import Extraction

/// How figures are read, attributed and combined.
struct MethodPage: Page {
  static let kind = "method"
  static let schema: TemplateSchema = [
    "bounds": .markup, "accuracy": .markup, "indicatorsLink": .markup, "qualityLink": .markup,
  ]

  var path: String { PagePath.method }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    return PageDraft(
      title: strings(.methodTitle), summary: strings(.methodSummary), breadcrumbs: writer.breadcrumbs(),
      context: [
        "bounds": .markup(bounds(writer)), "accuracy": .markup(accuracy(writer)),
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

  /// How well articles were read that people had read before.
  private func accuracy(_ writer: PageWriter) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: strings.inline(.captionAccuracy),
      columns: [
        .text(strings(.columnMeasuredOn)), .number(strings(.columnArticles)), .number(strings(.columnFigureCount)),
        .number(strings(.columnDetection)), .number(strings(.columnStrict)),
      ])
    func percentage(_ text: String) -> Inline { Inline((Quantity(text).map(writer.format.string) ?? text) + "%") }
    for measurement in writer.context.vocabulary.accuracy.measurements {
      table.append([
        Inline(writer.isEnglish ? measurement.nameEn : measurement.nameVi),
        Inline(writer.format.string(measurement.articles)), Inline(writer.format.string(measurement.figures)),
        percentage(measurement.detection), percentage(measurement.strict),
      ])
    }
    return table.markdown
  }
}
