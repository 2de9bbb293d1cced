import Dataset

/// The registers of schemes named and of documents cited, each cut into pages of a length that loads quickly.
struct RegisterPage: Page {
  /// What a register lists, and what of it stands on this page.
  enum Register: Sendable {
    case schemes([Dataset.Scheme])
    case documents([Dataset.Document])
  }

  /// Rows on a page; with their links they stay below 40 KB.
  static let rowsPerPage = 60

  static let kind = "register"
  static let schema: TemplateSchema = [
    "isSchemes": .flag, "table": .markup, "pages": .markup, "first": .text, "last": .text, "count": .text,
  ]

  let register: Register
  /// From 1.
  let number: Int
  /// Rows of the whole register.
  let total: Int

  var path: String { path(number) }

  /// The pages of both registers; each has at least one.
  static func pages(_ index: ReportIndex) -> [RegisterPage] {
    pages(RegisterTables.grouped(schemes: index.dataset.schemes)) { .schemes($0) }
      + pages(RegisterTables.grouped(documents: index.dataset.documents)) { .documents($0) }
  }

  /// Cuts rows, each of which may be made of several elements, into pages.
  private static func pages<Element>(
    _ rows: [[Element]], _ register: ([Element]) -> Register
  ) -> [RegisterPage] {
    (0...max(0, rows.count - 1) / rowsPerPage).map { page in
      let slice = rows[min(page * rowsPerPage, rows.count)..<min((page + 1) * rowsPerPage, rows.count)]
      return RegisterPage(register: register(slice.flatMap(\.self)), number: page + 1, total: rows.count)
    }
  }

  private func path(_ number: Int) -> String {
    let first = isSchemes ? PagePath.schemes : PagePath.documents
    return number == 1 ? first : "\(first)\(number)/"
  }

  private var isSchemes: Bool { if case .schemes = register { true } else { false } }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let tables = RegisterTables(writer: writer)
    let title = strings(isSchemes ? .schemesTitle : .documentsTitle)
    let table: String?
    let first = (number - 1) * Self.rowsPerPage
    switch register {
    case .schemes(let rows): table = tables.schemes(caption: strings.inline(.captionAllSchemes), rows)
    case .documents(let rows): table = tables.documents(caption: strings.inline(.captionAllDocuments), rows)
    }
    let count = writer.format.string(total)
    let pages = (total + Self.rowsPerPage - 1) / Self.rowsPerPage
    let numbered = number == 1 ? title : strings(.pageTitle, ["title": title, "number": writer.format.string(number)])
    return PageDraft(
      title: numbered,
      summary: strings(isSchemes ? .schemesSummary : .documentsSummary, ["count": count]),
      breadcrumbs: number == 1 ? writer.breadcrumbs() : writer.breadcrumbs((title, path(1))),
      context: [
        "isSchemes": .flag(isSchemes), "table": .markup(table), "count": .text(count),
        "first": .text(writer.format.string(first + 1)),
        "last": .text(writer.format.string(min(first + Self.rowsPerPage, total))),
        "pages": .markup(pages < 2 ? nil : pageLinks(writer, pages).markdown),
      ])
  }

  private func pageLinks(_ writer: PageWriter, _ pages: Int) -> Inline {
    (1...pages).map { page in
      let name = Inline(writer.format.string(page))
      return page == number ? name.strong() : name.linked(to: writer.link(path(page)))
    }.joined(separator: " · ")
  }
}
