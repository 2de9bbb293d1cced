import Testing

@testable import Dataset

@Suite struct UnclassifiedRuleTests {
  @Test func everyFigureThatNothingFitsIsToldOf() {
    let sample = Sample("a", "Có 7 cây cầu, 3 vụ.").figure("7 cây cầu", "other").figure("3 vụ", "cases")
    #expect(
      Sample.dataset([sample]).checks("figure-unclassified").map(\.message.vietnamese) == [
        "Chưa có chỉ tiêu phù hợp cho “7 cây cầu”."
      ])
  }

  @Test func theNearestFrameIsNamed() {
    var sample = Sample("a", "Có 7 cây cầu.").figure("7 cây cầu", "other")
    sample.reading.figures[0].nearest = "build-bridge"
    #expect(
      Sample.dataset([sample]).checks("figure-unclassified").map(\.message.english) == [
        "No indicator fits “7 cây cầu”. The nearest frame is build-bridge."
      ])
  }
}
