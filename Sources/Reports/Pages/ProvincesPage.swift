import Vocabulary

/// The index of all 63 units of early 2025 by region, those without reports among them.
struct ProvincesPage: Page {
  static let kind = "provinces"
  static let schema: TemplateSchema = [
    "withData": .text, "total": .text, "map": .markup, "unitsLink": .markup,
    "regions": .list(["region": .markup, "table": .markup]),
    "units": .markup,
  ]

  var path: String { PagePath.provinces }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let gazetteer = writer.gazetteer
    let reporting = gazetteer.provinces.count { writer.index.hasPage(place: $0.code) }
    let regions: [TemplateContext] = gazetteer.regions(of: .until2025).compactMap { region in
      let name = writer.name(region)
      let caption = strings.inline(.captionRegion, ["region": Inline(name)])
      guard let table = table(writer, caption, gazetteer.places(in: region)) else { return nil }
      return ["region": .markup(heading(writer, region).markdown), "table": .markup(table)]
    }
    let units = gazetteer.units2025.filter { writer.index.hasPage(place: $0.code) }
    let values = [
      "count": writer.format.string(reporting), "total": writer.format.string(gazetteer.provinces.count),
    ]
    return PageDraft(
      title: strings(.provincesTitle), summary: strings(.provincesSummary, values),
      breadcrumbs: writer.breadcrumbs(),
      context: [
        "withData": .text(values["count"]), "total": .text(values["total"]), "regions": .list(regions),
        "map": .markup(
          ChartWriter(writer: writer).coverage(of: writer.index.figureCounts, title: strings(.provinceMapTitle))),
        "unitsLink": .markup(Inline(strings(.unitsTitle)).linked(to: writer.link(PagePath.units)).markdown),
        "units": .markup(table(writer, strings.inline(.captionUnits), units)),
      ])
  }

  /// The region's name, linked where it has a page.
  private func heading(_ writer: PageWriter, _ region: Region) -> Inline {
    let name = Inline(writer.name(region))
    let hasPage = writer.gazetteer.places(in: region).contains { writer.index.hasPage(place: $0.code) }
    return hasPage ? name.linked(to: writer.link(PagePath.region(region))) : name
  }

  /// Periods named in a row; of more the number is told.
  private static let maximumPeriods = 2

  /// Identifier of a place's row in the tables of all places.
  static func anchor(_ place: Place) -> String { "o-\(place.slug)" }

  /// A row for each place, those without reports among them.
  func table(_ writer: PageWriter, _ caption: Inline, _ places: [Place]) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: caption,
      columns: [
        .text(strings(.columnPlace)), .text(strings(.columnReport)), .number(strings(.columnArticles)),
        .number(strings(.columnFigureCount)), .text(strings(.columnPeriods)), .text(strings(.columnSuccessor)),
      ])
    for place in places {
      let name = writer.name(place)
      let successor = writer.unitLink(place)
      guard writer.index.hasPage(place: place.code) else {
        // Emphasis in its first cell is how the stylesheet knows a row to grey.
        let none = Inline(strings(.notApplicable))
        table.append(
          [Inline(name).emphasised(), Inline(strings(.noArticle)), none, none, none, successor],
          anchor: Self.anchor(place))
        continue
      }
      let path = PagePath.province(place.slug)
      let periods = writer.index.periodsByPlace[place.code] ?? []
      table.append(
        [
          Inline(name).linked(to: writer.link(path)), Inline(strings(.hasReport)),
          writer.count(
            writer.index.articleRows(place: place.code).count, in: path, FigureSections.sourcesAnchor),
          writer.count(
            writer.index.observations(place: place.code).count, in: path, ProvincePage.periodsAnchor),
          periods.count > Self.maximumPeriods
            ? writer.count(periods.count, in: path, ProvincePage.periodsAnchor)
            : periods.map {
              Inline(writer.periodName($0)).linked(to: writer.link(PagePath.provincePeriod(place.slug, $0)))
            }.joined(separator: ", "),
          successor,
        ], anchor: Self.anchor(place))
    }
    return table.markdown
  }
}
