import Articles
import Dataset

/// What a reader should know before trusting the figures: every check, by severity and code.
struct QualityPage: Page {
  static let kind = "quality"
  static let schema: TemplateSchema = [
    "counts": .markup, "bases": .markup,
    "severities": .list([
      "severity": .text, "codes": .list(["code": .text, "title": .text, "explanation": .markup, "table": .markup]),
    ]),
  ]

  var path: String { PagePath.quality }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let checks = writer.index.dataset.checks
    let severities: [TemplateContext] = Severities.counts(checks).map { severity, _ in
      [
        "severity": .text(strings.label(.severity, severity.rawValue)),
        "codes": .list(codes(writer, checks.filter { $0.severity == severity })),
      ]
    }
    return PageDraft(
      title: strings(.qualityTitle),
      summary: strings(.qualitySummary, ["count": writer.format.string(checks.count)]),
      breadcrumbs: writer.breadcrumbs(),
      context: [
        "counts": .markup(counts(writer, checks)), "bases": .markup(bases(writer)),
        "severities": .list(severities),
      ])
  }

  private static func codes(of checks: [Dataset.Check]) -> [String] { Set(checks.map(\.code)).sorted() }

  /// Identifier of the first row of a code's table.
  private static func anchor(_ severity: Finding.Severity, _ code: String) -> String {
    "\(severity.rawValue)-\(code)"
  }

  private func counts(_ writer: PageWriter, _ checks: [Dataset.Check]) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: strings.inline(.captionCheckCounts),
      columns: [.text(strings(.columnSeverity)), .text(strings(.columnCode)), .number(strings(.columnCount))])
    for (severity, _) in Severities.counts(checks) {
      let found = checks.filter { $0.severity == severity }
      for code in Self.codes(of: found) {
        table.append([
          Inline(strings.label(.severity, severity.rawValue)), Inline(CheckText(code: code, writer: writer).title),
          writer.count(found.count { $0.code == code }, in: path, Self.anchor(severity, code)),
        ])
      }
    }
    return table.markdown
  }

  private func codes(_ writer: PageWriter, _ checks: [Dataset.Check]) -> [TemplateContext] {
    Self.codes(of: checks).map { code in
      let text = CheckText(code: code, writer: writer)
      let found = checks.filter { $0.code == code }
      let table = RegisterTables(writer: writer).checks(
        caption: writer.strings.inline(.captionCheckCode, ["title": Inline(text.title)]), found,
        showsArticle: true, anchor: found.first.map { Self.anchor($0.severity, code) })
      return [
        "code": .text(code), "title": .text(text.title),
        "explanation": .markup(text.explanation.map { Inline.prose($0).markdown }),
        "table": .markup(table),
      ]
    }
  }

  /// How place and period of the figures are known.
  private func bases(_ writer: PageWriter) -> String? {
    let strings = writer.strings
    let observations = writer.index.dataset.observations
    guard !observations.isEmpty else { return nil }
    var table = MarkdownTable(
      caption: strings.inline(.captionBases),
      columns: [
        .text(strings(.columnBasis)), .number(strings(.columnPlaceKnown)), .number(strings(.columnPeriodKnown)),
      ])
    for basis in Basis.allCases {
      table.append([
        Inline(strings.label(.basis, basis.rawValue)),
        writer.count(observations.count { $0.place.basis == basis }, in: PagePath.indicators),
        writer.count(observations.count { $0.period.basis == basis }, in: PagePath.indicators),
      ])
    }
    return table.markdown
  }
}
