import Vocabulary

/// The index of all 63 units of early 2025 by region, those without reports among them.
struct ProvincesPage: Page {
  static let kind = "provinces"
  static let schema: TemplateSchema = [
    "withData": .text, "total": .text,
    "regions": .list(["region": .text, "table": .markup]),
    "units": .markup,
  ]

  var path: String { PagePath.provinces }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let gazetteer = writer.gazetteer
    let reporting = gazetteer.provinces.count { writer.index.hasPage(place: $0.code) }
    let regions: [TemplateContext] = gazetteer.regions(of: .until2025).compactMap { region in
      let name = writer.isEnglish ? region.nameEn : region.nameVi
      let caption = strings.inline(.captionRegion, ["region": Inline(name)])
      guard let table = table(writer, caption, gazetteer.places(in: region)) else { return nil }
      return ["region": .text(name), "table": .markup(table)]
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
        "units": .markup(table(writer, strings.inline(.captionUnits), units)),
      ])
  }

  private func table(_ writer: PageWriter, _ caption: Inline, _ places: [Place]) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: caption,
      columns: [
        .text(strings(.columnPlace)), .text(strings(.columnReport)), .number(strings(.columnArticles)),
        .number(strings(.columnFigureCount)), .text(strings(.columnPeriods)), .text(strings(.columnSuccessor)),
      ])
    for place in places {
      let name = writer.name(place)
      let successor = Inline(writer.gazetteer.successor(of: place.code).map(writer.name) ?? strings(.unknown))
      guard writer.index.hasPage(place: place.code) else {
        // Emphasis in its first cell is how the stylesheet knows a row to grey.
        let none = Inline(strings(.notApplicable))
        table.append([Inline(name).emphasised(), Inline(strings(.noArticle)), none, none, none, successor])
        continue
      }
      let path = PagePath.province(place.slug)
      let periods = writer.index.periodsByPlace[place.code] ?? []
      table.append([
        Inline(name).linked(to: writer.link(path)), Inline(strings(.hasReport)),
        writer.count(
          writer.index.articleRows(place: place.code).count, in: path, FigureSections.sourcesAnchor),
        writer.count(
          writer.index.observations(place: place.code).count, in: path, ProvincePage.periodsAnchor),
        periods.map {
          Inline(writer.periodName($0)).linked(to: writer.link(PagePath.provincePeriod(place.slug, $0)))
        }.joined(separator: ", "),
        successor,
      ])
    }
    return table.markdown
  }
}
