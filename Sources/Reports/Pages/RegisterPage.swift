import Dataset

/// The registers of schemes named and of documents cited, each cut into pages of a length that loads quickly.
struct RegisterPage: Page {
  /// What a register lists.
  enum Register: Sendable { case schemes, documents }

  /// Rows on a page; with their links they stay below 40 KB.
  static let rowsPerPage = 60

  static let kind = "register"
  static let schema: TemplateSchema = [
    "isSchemes": .flag, "table": .markup, "pages": .markup, "first": .text, "last": .text, "count": .text,
  ]

  let register: Register
  /// From 1.
  let number: Int

  var path: String { path(number) }

  /// The pages of both registers; each has at least one.
  static func pages(_ index: ReportIndex) -> [RegisterPage] {
    [
      (Register.schemes, RegisterTables.grouped(schemes: index.dataset.schemes).count),
      (.documents, RegisterTables.grouped(documents: index.dataset.documents).count),
    ].flatMap { register, rows in
      (1...max(1, (rows + rowsPerPage - 1) / rowsPerPage)).map { RegisterPage(register: register, number: $0) }
    }
  }

  private func path(_ number: Int) -> String {
    let first = register == .schemes ? PagePath.schemes : PagePath.documents
    return number == 1 ? first : "\(first)\(number)/"
  }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let tables = RegisterTables(writer: writer)
    let title = strings(register == .schemes ? .schemesTitle : .documentsTitle)
    let total: Int
    let table: String?
    let first = (number - 1) * Self.rowsPerPage
    func rows(_ count: Int) -> Range<Int> { min(first, count)..<min(first + Self.rowsPerPage, count) }
    switch register {
    case .schemes:
      let groups = RegisterTables.grouped(schemes: writer.index.dataset.schemes)
      total = groups.count
      table = tables.schemes(caption: strings.inline(.captionAllSchemes), groups[rows(total)].flatMap(\.self))
    case .documents:
      let groups = RegisterTables.grouped(documents: writer.index.dataset.documents)
      total = groups.count
      table = tables.documents(caption: strings.inline(.captionAllDocuments), groups[rows(total)].flatMap(\.self))
    }
    let count = writer.format.string(total)
    let pages = (total + Self.rowsPerPage - 1) / Self.rowsPerPage
    let numbered = number == 1 ? title : strings(.pageTitle, ["title": title, "number": writer.format.string(number)])
    return PageDraft(
      title: numbered,
      summary: strings(register == .schemes ? .schemesSummary : .documentsSummary, ["count": count]),
      breadcrumbs: number == 1 ? writer.breadcrumbs() : writer.breadcrumbs((title, path(1))),
      context: [
        "isSchemes": .flag(register == .schemes), "table": .markup(table), "count": .text(count),
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
