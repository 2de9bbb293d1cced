import Dataset

/// The home page: the nation, and the provinces beside one another.
struct HomePage: Page {
  /// Articles under “newest”.
  static let newestCount = 10

  static let kind = "home"
  static let schema: TemplateSchema = [
    "articleCount": .markup, "figureCount": .markup, "provinceCount": .markup,
    "keyFigures": .list(["number": .markup, "name": .markup]), "provinceTotal": .text,
    "national": .markup, "nationalAwards": .markup, "comparison": .markup, "sums": .markup, "newest": .markup,
    "provincesLink": .markup, "periodsLink": .markup, "indicatorsLink": .markup, "articlesLink": .markup,
    "qualityLink": .markup, "methodLink": .markup, "dataLink": .markup, "checkCounts": .markup, "map": .markup,
    "unitsLink": .markup, "schemesLink": .markup, "documentsLink": .markup,
  ]

  var path: String { PagePath.home }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let index = writer.index
    let dataset = index.dataset
    let national = index.nationalResults
    let awards = national.filter { isAward($0, writer) }
    let provincial = dataset.aggregates.filter {
      $0.basis == .own && index.hasPage(place: $0.place)
    }
    let table = ObservationTable(
      writer: writer, columns: [.indicator, .value, .printed, .period, .source])
    var context: TemplateContext = [
      "articleCount": .markup(writer.count(dataset.articleRows.count, in: PagePath.articles).markdown),
      "figureCount": .markup(writer.count(dataset.observations.count, in: PagePath.indicators).markdown),
      "provinceCount": .markup(writer.count(reporting(index), in: PagePath.provinces).markdown),
      "provinceTotal": .text(writer.format.string(index.vocabulary.gazetteer.provinces.count)),
      "keyFigures": .list(HeadlineFigures(writer: writer).contexts),
      "national": .markup(
        table.markdown(
          caption: strings.inline(.captionNationalHome), national.filter { !isAward($0, writer) })),
      "nationalAwards": .markup(
        AwardTable(writer: writer).markdown(caption: strings.inline(.captionNationalAwards), awards)),
      "comparison": .markup(
        ComparisonTable(writer: writer).markdown(
          caption: strings.inline(.captionComparison), provincial, showsPeriod: true)),
      "sums": .markup(sums(writer)),
      "newest": .markup(
        RegisterTables(writer: writer).articles(
          caption: strings.inline(.captionNewest),
          Array(ReportIndex.newestFirst(dataset.articleRows).prefix(Self.newestCount)))),
      "checkCounts": .markup(checkCounts(writer)),
      "map": .markup(
        ChartWriter(writer: writer).coverage(of: index.figureCounts, title: strings(.provinceMapTitle))),
    ]
    let links: [(String, Phrase, String)] = [
      ("provincesLink", .provincesTitle, PagePath.provinces), ("periodsLink", .periodsTitle, PagePath.periods),
      ("indicatorsLink", .indicatorsTitle, PagePath.indicators), ("articlesLink", .articlesTitle, PagePath.articles),
      ("qualityLink", .qualityTitle, PagePath.quality), ("methodLink", .methodTitle, PagePath.method),
      ("dataLink", .dataTitle, PagePath.data), ("unitsLink", .unitsTitle, PagePath.units),
      ("schemesLink", .schemesTitle, PagePath.schemes), ("documentsLink", .documentsTitle, PagePath.documents),
    ]
    for (key, phrase, target) in links {
      context[key] = .markup(Inline(strings(phrase)).linked(to: writer.link(target)).markdown)
    }
    let values = [
      "articles": writer.format.string(dataset.articleRows.count),
      "figures": writer.format.string(dataset.observations.count),
      "provinces": writer.format.string(reporting(index)),
    ]
    return PageDraft(
      title: writer.context.settings.title, summary: strings(.homeSummary, values), breadcrumbs: [],
      context: context, feed: ReportIndex.newestFirst(dataset.articleRows))
  }

  private func isAward(_ observation: Dataset.Observation, _ writer: PageWriter) -> Bool {
    AwardTable.isAward(observation, group: writer.indicator(observation.indicator)?.group)
  }

  private func reporting(_ index: ReportIndex) -> Int { index.placesWithData.filter { !$0.isSince2025 }.count }

  /// Sums over several provinces, each under its period.
  private func sums(_ writer: PageWriter) -> String? {
    let sums = writer.index.periods.flatMap { period in
      writer.index.aggregates(place: "VN", period: period).filter { $0.basis == .provinces && $0.provinces > 1 }
    }
    return AggregateTable(
      writer: writer, columns: [.indicator, .period, .value, .provinces, .articles], isTarget: false
    ).markdown(caption: writer.strings.inline(.captionSums), sums)
  }

  private func checkCounts(_ writer: PageWriter) -> String? {
    let counts = Severities.counts(writer.index.dataset.checks)
    guard !counts.isEmpty else { return nil }
    return
      counts
      .map { severity, count in
        writer.strings.inlineLabel(.count, severity.rawValue, ["count": writer.count(count, in: PagePath.quality)])
      }
      .joined(separator: ", ").markdown
  }
}
