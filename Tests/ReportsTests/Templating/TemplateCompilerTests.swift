import Testing

@testable import Reports

/// What the Mustache specification says of white space, in examples of our own.
struct TemplateCompilerTests {
  func rendered(_ texts: [String: String]) throws -> String {
    let library = try TemplateLibrary(
      texts: texts, folder: "layouts", fileExtension: "html", contentType: HTMLContentType(),
      schemas: [
        "page": ["yes": .flag, "no": .flag, "title": .text, "body": .markup, "rows": .list(["value": .text])]
      ])
    let context: TemplateContext = [
      "yes": true, "no": false, "title": "<t>", "body": .bytes(Array("<\n->".utf8)),
      "rows": .list([["value": "1"], ["value": "2"], ["value": "3"]]),
    ]
    return String(decoding: try library.render("page", context), as: UTF8.self)
  }

  @Test(arguments: [
    ("a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"),
    ("a\n  {{#yes}}  \nb\n\t{{/yes}}\nc\n", "a\nb\nc\n"),
    ("a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\nc", "a\r\nb\r\nc"),
    ("  {{#yes}}\na\n{{/yes}}", "a\n"),
    ("{{#yes}}\na{{/yes}}\n", "a\n"),
    ("a\n{{^no}}\nb\n{{/no}}\nc", "a\nb\nc"),
    ("a\n{{^yes}}\nb\n{{/yes}}\nc", "a\nc"),
    ("a\n  {{! x\n y }}  \nb", "a\nb"),
    ("{{#yes}}\n{{#yes}}\na\n{{/yes}}\n{{/yes}}\nb", "a\nb"),
  ])
  func ofALineWithATagAloneNothingStays(template: String, expected: String) throws {
    #expect(try rendered(["page": template]) == expected)
  }

  @Test(arguments: [
    (" {{#yes}}a{{/yes}} \n", " a \n"),
    ("{{#yes}} {{/yes}}\n", " \n"),
    ("a {{#yes}}\nb{{/yes}}\n", "a \nb\n"),
    ("{{#yes}}{{/yes}}\n", "\n"),
    ("  {{title}}\n", "  &lt;t&gt;\n"),
    ("  {{{body}}}  \nx", "  <\n->  \nx"),
    ("a {{! x }} b\n", "a  b\n"),
  ])
  func whiteSpaceAroundOtherTagsStays(template: String, expected: String) throws {
    #expect(try rendered(["page": template]) == expected)
  }

  @Test(arguments: [
    ("\\\n {{>part}}\n/\n", "|\n{{{body}}}\n|\n", "\\\n |\n <\n->\n |\n/\n"),
    ("a\r\n{{>part}}\r\nb", ">", "a\r\n>b"),
    ("  {{>part}}\n>", ">\n>", "  >\n  >>"),
    (">\n  {{>part}}", ">\n>", ">\n  >\n  >"),
    (" a {{>part}}\n", "b\nc", " a b\nc\n"),
    ("  {{>part}}\n", "{{#yes}}\na\n\nb\n{{/yes}}\n", "  a\n\n  b\n"),
  ])
  func theIndentationOfAPartialGoesBeforeItsLines(template: String, part: String, expected: String) throws {
    #expect(try rendered(["page": template, "part": part]) == expected)
  }

  @Test func placesInAListAreKnown() throws {
    let mark = "{{#first()}}[{{/first()}}{{#odd()}}-{{/odd()}}{{#even()}}+{{/even()}}"
    #expect(
      try rendered(["page": "{{#rows}}\(mark){{value}}{{#last()}}]{{/last()}}{{/rows}}"]) == "[+1-2+3]")
    #expect(try rendered(["page": "{{#rows}}{{#yes}}{{#last()}}{{value}}{{/last()}}{{/yes}}{{/rows}}"]) == "3")
  }
}
