import Testing

@testable import Articles

@Suite struct TextShapeTests {
  private func codes(_ text: String) -> [String] {
    Samples.parser.parse(bytes: Array(text.utf8), file: "bai.txt").findings.map(\.code)
  }

  @Test func aLineWithoutBreaksIsReportedOnce() {
    let line = String(repeating: Samples.paragraph + " ", count: 600)
    #expect(codes(line) == ["line-too-long"])
    #expect(codes(line + "\n" + line) == ["line-too-long"])
    #expect(codes(String(repeating: Samples.paragraph + "\n", count: 600)).isEmpty)
  }

  @Test func quotationMarksThatNestDeepAreReportedOnce() {
    let open = String(repeating: "“", count: 10_000)
    let close = String(repeating: "”", count: 10_000)
    #expect(codes("\(Samples.paragraph) \(open)12 tổ\(close)") == ["quotes-nested"])
    #expect(codes("\(Samples.paragraph) \(open)\n\(open)") == ["quotes-nested"])
  }

  @Test func marksOfTheWrongSideAndOpenParagraphsAreNothingOdd() {
    #expect(codes("\(Samples.paragraph) “Tổ tự quản“, “Cổng rào an ninh“.").isEmpty)
    #expect(codes(String(repeating: "“\(Samples.paragraph)\n", count: 40)).isEmpty)
  }
}
