import Articles
import Extraction
import Testing
import Vocabulary

@testable import Console

struct ExplanationRendererTests {
  private let text = "Năm 2024, tỉnh Sóc Trăng có 281 mô hình.\nĐt 0299"
  private let gazetteer = Gazetteer(places: [
    Place(
      code: "VN-52", gsoCode: "94", nameVi: "Sóc Trăng", nameEn: "Soc Trang", kind: .province, region: "x",
      validTo: nil, successor: "VN-2025-92", successorName: "Cần Thơ", aliases: [])
  ])

  private func range(_ words: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    for start in 0...(bytes.count - wanted.count) where Array(bytes[start..<start + wanted.count]) == wanted {
      return start..<start + wanted.count
    }
    return 0..<0
  }

  private var article: Article {
    let sentence = range("Năm 2024, tỉnh Sóc Trăng có 281 mô hình.")
    return Article(
      id: "a", file: "a.txt", sha256: "00", text: Array(text.utf8),
      blocks: [
        Block(kind: .paragraph, range: sentence, sentences: [sentence]),
        Block(kind: .furniture, range: range("Đt 0299"), sentences: []),
      ], metadata: ArticleMetadata())
  }

  private var reading: Reading {
    var reading = Reading(title: range("tỉnh Sóc Trăng"))
    reading.place = Derived("VN-52", .stated)
    reading.figures = [
      Figure(
        indicator: "models", value: Quantity(281), unit: range("mô hình"), scope: .province,
        place: Derived("VN-52", .stated), period: Derived(YearRange(2024), .inferred), mention: range("281 mô hình"),
        number: range("281"), sentence: article.blocks[0].range, mentions: 2, rule: "count-noun")
    ]
    reading.places = [.init(code: "VN-52", scope: .province, range: range("tỉnh Sóc Trăng"), rule: "place-name")]
    reading.periods = [.init(period: Derived(YearRange(2024), .stated), range: range("Năm 2024"), rule: "year")]
    reading.rejected = [.init(range: range("0299"), rule: "furniture")]
    return reading
  }

  private var renderer: ExplanationRenderer {
    ExplanationRenderer(gazetteer: gazetteer, palette: Palette(isColoured: false), width: 80)
  }

  @Test func everythingReadIsUnderlinedAndListedWithValueAndRule() {
    #expect(
      renderer.text(path: "seeds/a.txt", article: article, reading: reading) == """
        seeds/a.txt
          title      tỉnh Sóc Trăng…
          outlet     unknown
          published  unknown
          place      Sóc Trăng (VN-52), stated
          period     unknown
          words      0
          topic      not looked at
          marks      ^ figure  ~ date  = period  - place  _ scheme, document  . no figure

        line 1: paragraph
          Năm 2024, tỉnh Sóc Trăng có 281 mô hình.
          ========  --------------    ^^^^^^^^^^^
            period     Năm 2024        2024 stated  [year]
            place      tỉnh Sóc Trăng  Sóc Trăng (VN-52)  [place-name]
            figure     281 mô hình     281 mô hình, models, result, province, Sóc Trăng (VN-52) stated, 2024 inferred, \
        2 mentions  [count-noun]

        line 2: furniture, not read for figures
          Đt 0299
             ....
            no figure  0299  [furniture]

        1 figure, 1 period, 1 place, 1 other number

        """)
  }

  @Test func machinesGetEveryFieldWithItsPosition() {
    let json = renderer.json(path: "seeds/a.txt", article: article, reading: reading).text
    for member in [
      #""file": "seeds/a.txt""#, #""kind": "no figure""#, #""indicator": "models""#, #""value": 281"#, #""line": 2"#,
      #""rule": "furniture""#, #""period_basis": "inferred""#, #""text": "281 mô hình""#,
    ] {
      #expect(json.contains(member))
    }
  }

  @Test func aMarkOutsideEveryBlockIsStillListed() {
    let bare = Article(
      id: "a", file: "a.txt", sha256: "00", text: article.text, blocks: [], metadata: ArticleMetadata())
    let text = renderer.text(path: "a.txt", article: bare, reading: reading)
    #expect(text.contains("no figure  0299"))
  }

  @Test func anArticleWithoutAnythingSaysSo() {
    #expect(renderer.text(path: "a.txt", article: article, reading: Reading()).hasSuffix("\nnothing was read in it\n"))
  }

  @Test func theRuleThatDecidedEachFieldIsPrinted() throws {
    var reading = reading
    reading.figures[0].decisions = [Decision(.indicator, "run-schemes"), Decision(.period, "year-before")]
    reading.figures[0].nearest = "hold-festival"
    reading.relevance = Relevance(isIn: true, basis: .inferred, rule: "movement")
    let text = renderer.text(path: "a.txt", article: article, reading: reading)
    #expect(text.contains("decided by indicator: run-schemes, period: year-before"))
    #expect(text.contains("nearest frame: hold-festival"))
    #expect(text.contains("topic      in, inferred [movement]"))
    let json = renderer.json(path: "a.txt", article: article, reading: reading).text
    #expect(json.contains(/"decisions":\s*\{\s*"indicator":\s*"run-schemes",\s*"period":\s*"year-before"\s*\}/))
    #expect(json.contains(/"relevance_rule":\s*"movement"/))
  }
}
