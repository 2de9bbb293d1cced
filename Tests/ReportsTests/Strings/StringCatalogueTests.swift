import Foundation
import Testing

@testable import Reports

struct StringCatalogueTests {
  func yaml(_ language: Language) throws -> String {
    try String(contentsOfFile: "\(Sample.templates)/strings/\(language.rawValue).yml", encoding: .utf8)
  }

  @Test(arguments: Language.allCases)
  func everyLanguageHasEveryString(language: Language) throws {
    _ = try StringCatalogue(templates: Sample.templates, language: language)
  }

  @Test func placeholdersAreFilled() throws {
    let strings = try StringCatalogue(templates: Sample.templates, language: .vietnamese)
    #expect(strings.label(.words, "over", ["value": "4.000"]) == "hơn 4.000")
    #expect(strings(.periodPhraseSpan, ["period": "2018–2023"]) == "giai đoạn 2018–2023")
    let inline = strings.inline(.largest, ["number": Inline("3 | 4").linked(to: "u")])
    #expect(inline.markdown == "Số lớn nhất trong các số đã nêu: [3 &#124; 4](u).")
  }

  @Test(arguments: [("0", "0 articles"), ("1", "1 article"), ("2", "2 articles"), ("11", "11 articles")])
  func wordsFollowTheirNumber(count: String, phrase: String) throws {
    let strings = try StringCatalogue(templates: Sample.templates, language: .english)
    #expect(strings(.articlesSummary, ["count": count]).hasPrefix(phrase + " "))
    let linked = strings.inlineLabel(.count, "warning", ["count": Inline(count).linked(to: "quality/")])
    #expect(linked.markdown == "[\(count)](quality/) warning\(count == "1" ? "" : "s")")
  }

  @Test func aTextIsCutAtItsBraces() {
    #expect(
      CataloguePart.parts(of: "{n} {n|page|pages}: {title}.") == [
        .placeholder("n"), .text(" "), .plural("n", one: "page", other: "pages"), .text(": "), .placeholder("title"),
        .text("."),
      ])
    #expect(CataloguePart.parts(of: "a } b {c") == [.text("a } b {c")])
  }

  @Test func aMissingStringIsNamedWithItsFile() throws {
    let yaml = try yaml(.vietnamese).replacing("common.unknown:", with: "# common.unknown:")
    let error = #expect(throws: ReportError.self) {
      try StringCatalogue(yaml: yaml, file: "strings/vi.yml", language: .vietnamese)
    }
    #expect(error?.description == "strings/vi.yml: add the missing strings common.unknown")
  }

  @Test(arguments: [
    ("common.unknwon: x\n", "strings/vi.yml:1: unknown string 'common.unknwon'; remove it or correct its name"),
    ("\ncommon.bytes: 'x {size}'\n", "strings/vi.yml:2: the text of 'common.bytes' must have {count} and no other"),
    (
      "\ncommon.bytes: '{count} {cont|byte|bytes}'\n",
      "strings/vi.yml:2: the text of 'common.bytes' must have {count} and no other"
    ),
    (
      "common.bytes: '{count|byte|bytes}'\n",
      "strings/vi.yml:1: the text of 'common.bytes' must have {count} and no other"
    ),
    ("common.unknown: '{x}'\n", "strings/vi.yml:1: the text of 'common.unknown' must have no placeholder"),
    ("- a\n", "strings/vi.yml:1: write one 'key: text' a line"),
    ("common.unknown: [a]\n", "strings/vi.yml:1: write one 'key: text' a line"),
  ])
  func aFaultIsNamedWithFileAndLine(yaml: String, message: String) {
    let error = #expect(throws: ReportError.self) {
      try StringCatalogue(yaml: yaml, file: "strings/vi.yml", language: .vietnamese)
    }
    #expect(error?.description == message)
  }

  @Test func textThatIsNotYAMLIsAnError() {
    #expect(throws: ReportError.self) {
      try StringCatalogue(yaml: "a: \"b\n", file: "vi.yml", language: .vietnamese)
    }
  }
}
