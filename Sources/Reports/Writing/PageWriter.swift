import Articles
import Dataset
import Extraction
import Vocabulary

/// Writes links, names and cells for one page, whose directory links are relative to.
struct PageWriter: Sendable {
  let path: String
  let context: ReportContext

  var index: ReportIndex { context.index }
  var strings: StringCatalogue { context.strings }
  var format: NumberFormat { context.format }
  var gazetteer: Gazetteer { context.vocabulary.gazetteer }
  var isEnglish: Bool { strings.language == .english }

  // MARK: - Names

  /// `Nghệ An`, `TP. Hà Nội`.
  func name(_ place: Place) -> String {
    strings.label(.name, place.kind.rawValue, ["name": isEnglish ? place.nameEn : place.nameVi])
  }

  /// `tỉnh Nghệ An`, `thành phố Hà Nội`, `cả nước`.
  func fullName(_ place: Place) -> String {
    strings.label(.place, place.kind.rawValue, ["name": isEnglish ? place.nameEn : place.nameVi])
  }

  func placeName(_ code: String?) -> String {
    guard let code else { return strings(.unknown) }
    return gazetteer[code].map(name) ?? code
  }

  func name(_ indicator: Indicator) -> String { isEnglish ? indicator.nameEn : indicator.nameVi }

  func unit(_ indicator: Indicator) -> String { isEnglish ? indicator.unitEn : indicator.unitVi }

  func name(_ group: IndicatorGroup) -> String { isEnglish ? group.nameEn : group.nameVi }

  func name(_ region: Region) -> String { isEnglish ? region.nameEn : region.nameVi }

  func indicator(_ id: String) -> Indicator? { context.vocabulary.indicators[id] }

  func text(_ message: Finding.Message) -> String { isEnglish ? message.english : message.vietnamese }

  func periodName(_ period: YearRange?) -> String { period.map(format.string) ?? strings(.periodUnknown) }

  /// `giai đoạn 2018–2023`, `năm 2024`.
  func periodPhrase(_ period: YearRange?) -> String {
    guard let period else { return strings(.periodPhraseUnknown) }
    return strings(period.from == period.to ? .periodPhraseYear : .periodPhraseSpan, ["period": format.string(period)])
  }

  func grantors(_ set: GrantorSet) -> String {
    set.grantors.map { strings.label(.grantor, $0.rawValue) }.joined(separator: "; ")
  }

  // MARK: - Links

  func link(_ target: String, _ fragment: String? = nil) -> String {
    PagePath.link(from: path, to: target, fragment: fragment)
  }

  /// A link to a file of the site, which stands outside the languages' folders.
  func file(_ file: String) -> String {
    let folders = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[...$0]) } ?? ""
    let link = PagePath.link(from: context.settings.prefix + path, to: folders)
    return (link == "./" ? "" : link) + file.dropFirst(folders.utf8.count)
  }

  /// The place's name, linked where it has a page; `nil` is an unknown place.
  func place(_ code: String?) -> Inline {
    guard let code, let place = gazetteer[code] else { return Inline(placeName(code)) }
    if place.kind == .nation { return Inline(name(place)).linked(to: link(PagePath.home)) }
    guard index.hasPage(place: code) else { return Inline(name(place)) }
    return Inline(name(place)).linked(to: link(PagePath.province(place.slug)))
  }

  /// The unit since 2025-07-01 that a place lies in, linked where it has a page.
  func unitLink(_ place: Place) -> Inline {
    guard let unit = gazetteer.successor(of: place.code) else { return Inline(strings(.unknown)) }
    return index.hasUnitPage(unit.code)
      ? Inline(name(unit)).linked(to: link(PagePath.unit(unit))) : Inline(name(unit))
  }

  func period(_ period: YearRange?) -> Inline {
    let name = Inline(periodName(period))
    return index.hasPage(period: period) ? name.linked(to: link(PagePath.period(period))) : name
  }

  func indicatorLink(_ indicator: Indicator) -> Inline {
    Inline(name(indicator)).linked(to: link(PagePath.indicator(indicator.id)))
  }

  /// The article's outlet and date, linked to its page.
  func source(_ article: String) -> Inline {
    guard let row = index.articleRows[article] else { return Inline(article) }
    return Inline(sourceName(row)).linked(to: link(PagePath.article(article)))
  }

  func sourceName(_ row: Dataset.ArticleRow) -> String {
    let outlet = row.outlet ?? strings(.outletUnknown)
    guard let date = row.published.value else { return outlet }
    return "\(outlet), \(format.string(date))"
  }

  func articleTitle(_ row: Dataset.ArticleRow) -> Inline {
    let title = Inline(row.title)
    let target = link(PagePath.article(row.id))
    return isEnglish ? title.linkedInVietnamese(to: target) : title.linked(to: target)
  }

  func date(_ date: Derived<PartialDate>) -> Inline { Inline(date.value.map(format.string) ?? strings(.unknown)) }

  /// Words of an article or its editors, which stay Vietnamese on every page.
  func vietnamese(_ text: String) -> Inline {
    isEnglish && !text.isEmpty ? Inline(text).inVietnamese() : Inline(text)
  }

  /// Periods in a sentence or cell, and how many more there are.
  func list(_ periods: [YearRange], _ link: (YearRange) -> Inline) -> Inline {
    periods.map(link).joined(separator: ", ", limit: 6) { rest in
      strings.inline(.morePeriods, ["count": Inline(format.string(rest))]).linked(to: self.link(PagePath.periods))
    }
  }

  /// A count, linked to what lists the things counted; nothing lists none.
  func count(_ number: Int, in target: String, _ fragment: String? = nil) -> Inline {
    guard number > 0 else { return Inline(format.string(number)) }
    return Inline(format.string(number)).linked(to: link(target, fragment))
  }

  func breadcrumbs(_ steps: (title: String, path: String)...) -> [Report.Link] {
    [Report.Link(title: strings(.homeCrumb), path: PagePath.home)]
      + steps.map { Report.Link(title: $0.title, path: $0.path) }
  }
}
