import Articles
import Testing

@testable import Extraction

/// Fields that a sidecar may set beside those that the rules read.
struct SidecarFieldTests {
  private func reading(_ fields: [String: String]) -> Reading {
    var metadata = ArticleMetadata()
    metadata.corrections = [
      .init(
        FigureCorrection(action: .correct, quote: "68 mô hình", fields: fields), reason: "as printed", file: "a.yml",
        line: 1)
    ]
    return ReadingFixture.reader.read(
      ReadingFixture.article(["Tỉnh Sóc Trăng duy trì 68 mô hình tự quản."], metadata: metadata))
  }

  @Test func measureAndDateAreSet() throws {
    let figure = try #require(reading(["measure": "stock", "as_of": "2018-06"]).figures.first)
    #expect(figure.measure == .stock)
    #expect(figure.asOf == PartialDate("2018-06").map { Derived($0, .curated) })
  }

  @Test func whatTheSidecarDecidedIsRecorded() throws {
    let figure = try #require(reading(["measure": "stock", "value": "69"]).figures.first)
    #expect(figure.rule(deciding: .measure) == "sidecar-correction")
    #expect(figure.rule(deciding: .value) == "sidecar-correction")
    #expect(figure.rule(deciding: .honour) == nil)
  }
}
