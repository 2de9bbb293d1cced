import Testing

@testable import Reports

struct TemplateLibraryTests {
  static let schema: TemplateSchema = [
    "title": .text, "body": .markup, "isDraft": .flag, "names": .texts,
    "place": .object(["name": .text]),
    "rows": .list(["value": .text, "title": .text]),
  ]

  static let context: TemplateContext = [
    "title": "Bảng", "body": .markup("<b>x</b>"), "isDraft": false, "names": .texts(["a", "b"]),
    "place": .object(["name": "Sóc Trăng"]),
    "rows": .list([["value": "1", "title": .text(nil)], ["value": "2", "title": "hai"]]),
  ]

  func library(_ texts: [String: String]) throws -> TemplateLibrary {
    try TemplateLibrary(
      texts: texts, folder: "layouts", fileExtension: "html", contentType: HTMLContentType(),
      schemas: ["page": Self.schema])
  }

  func rendered(_ texts: [String: String]) throws -> String {
    String(decoding: try library(texts).render("page", Self.context), as: UTF8.self)
  }

  @Test(arguments: [
    ("{{title}}|{{{body}}}", "Bảng|<b>x</b>"),
    ("{{^isDraft}}done{{/isDraft}}{{#isDraft}}draft{{/isDraft}}", "done"),
    ("{{#names}}{{.}}{{^last()}}, {{/last()}}{{/names}}", "a, b"),
    ("{{place.name}} {{#place}}{{name}} {{title}}{{/place}}", "Sóc Trăng Sóc Trăng Bảng"),
    ("{{#rows}}{{value}}:{{title}};{{/rows}}", "1:;2:hai;"),
    ("{{#rows}}{{#title}}{{title}}{{/title}}{{^title}}-{{/title}}{{/rows}}", "-hai"),
    ("{{count(rows)}} {{^empty(rows)}}some{{/empty(rows)}}", "2 some"),
    ("{{! a comment }}x", "x"),
    ("{{% CONTENT_TYPE: SafeHTML}}\nx", "x"),
  ])
  func tagsRenderTheirValues(template: String, expected: String) throws {
    #expect(try rendered(["page": template]) == expected)
  }

  @Test func anAbsentTextInAnElementDoesNotFallBackToTheSurroundings() throws {
    let html = try rendered(["page": "{{#rows}}[{{title}}]{{/rows}}"])
    #expect(html == "[][hai]")
  }

  @Test func aPartialSeesTheVariablesAroundIt() throws {
    let html = try rendered(["page": "{{#rows}}{{>row}}{{/rows}}", "row": "<i>{{value}}</i>"])
    #expect(html == "<i>1</i><i>2</i>")
  }

  @Test(arguments: [
    ("a\nb {{titel}}", "layouts/page.html:2: unknown variable 'titel'"),
    ("{{place.nam}}", "layouts/page.html:1: unknown variable 'place.nam'; here there are name"),
    ("{{#rows}}\n{{valeu}}{{/rows}}", "layouts/page.html:2: unknown variable 'valeu'"),
    ("{{value}}", "layouts/page.html:1: unknown variable 'value'"),
    ("\n\n{{>heda}}", "layouts/page.html:3: unknown partial 'heda'; in the folder there are page"),
    ("{{>page}}", "layouts/page.html:1: 'page' includes itself"),
    ("{{body}}", "layouts/page.html:1: 'body' is markup: write it with three braces"),
    ("{{{title}}}", "layouts/page.html:1: 'title' is text: write it with two braces"),
    ("{{rows}}", "layouts/page.html:1: 'rows' can't be printed: open a section with it"),
    ("{{#isDraft}}\n", "layouts/page.html:1: section 'isDraft' is not closed"),
    ("{{#isDraft}}\n{{/title}}", "layouts/page.html:2: 'title' is closed here, but 'isDraft' of line 1 is open"),
    ("{{/title}}", "layouts/page.html:1: 'title' is closed here but was not opened"),
    ("x\n{{title", "layouts/page.html:2: the tag that begins here is not closed"),
    ("{{&body}}", "layouts/page.html:1: write {{{name}}} for markup, not {{&name}}"),
    ("{{% CONTENT_TYPE: TEXT}}", "layouts/page.html:1: the only pragma known here is {{% CONTENT_TYPE: SafeHTML}}"),
    ("{{=<% %>=}}", "layouts/page.html:1: other delimiters than {{ and }} are not supported"),
    ("{{#first()}}x{{/first()}}", "layouts/page.html:1: 'first()' is only known directly in a section over a list"),
    ("{{.}}", "layouts/page.html:1: '.' is only known in a section over texts"),
    ("{{tiêu đề}}", "layouts/page.html:1: 'tiêu đề' is no name of a variable, section or partial"),
  ])
  func aFaultIsNamedWithFileAndLine(template: String, message: String) {
    let error = #expect(throws: TemplateError.self) { try library(["page": template]) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test func aFaultInAPartialNamesThePartial() {
    let error = #expect(throws: TemplateError.self) {
      try library(["page": "{{>row}}", "row": "\n{{value}}"])
    }
    #expect(error?.description.hasPrefix("layouts/row.html:2: unknown variable 'value'") == true)
  }

  @Test func aMissingTemplateIsNamed() {
    let error = #expect(throws: TemplateError.self) { try library(["other": "x"]) }
    #expect(error == .missingTemplate(path: "layouts/page.html"))
  }

  @Test func aContextThatDiffersFromTheSchemaIsRefused() throws {
    let library = try library(["page": "{{title}}"])
    var context = Self.context
    context["rows"] = nil
    #expect(throws: TemplateError.self) { try library.render("page", context) }
    context = Self.context
    context["title"] = .flag(true)
    #expect(throws: TemplateError.self) { try library.render("page", context) }
    context = Self.context
    context["more"] = "x"
    #expect(throws: TemplateError.self) { try library.render("page", context) }
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    let error = #expect(throws: TemplateError.self) {
      try TemplateLibrary(
        folder: "no/such/folder", fileExtension: "html", contentType: HTMLContentType(), schemas: [:])
    }
    #expect(error?.description.hasPrefix("can't read no/such/folder") == true)
  }
}
