import Testing

@testable import Articles

struct SourceLocatorTests {
  @Test(arguments: [
    (0, 1, 1), (2, 1, 2), (5, 1, 3), (8, 1, 6), (9, 2, 1), (10, 3, 1), (11, 3, 2), (14, 3, 3), (16, 4, 1), (99, 4, 1),
    (-1, 1, 1),
  ])
  func anOffsetHasALineAndAColumnInScalars(_ offset: Int, _ line: Int, _ column: Int) {
    let locator = SourceLocator(text: Array("Đội 3\n\nhọp\n".utf8))
    #expect(locator.lineCount == 4)
    #expect(locator.location(of: offset) == .init(line: line, column: column))
  }

  @Test func columnsInALongLineCountScalars() {
    let locator = SourceLocator(text: Array(String(repeating: "ế", count: 10_000).utf8))
    #expect(locator.location(of: 29_997) == .init(line: 1, column: 10_000))
  }

  @Test func aLineHasARange() {
    let locator = SourceLocator(text: Array("một\nhai".utf8))
    #expect(locator.range(ofLine: 1) == 0..<5)
    #expect(locator.range(ofLine: 2) == 6..<9)
    #expect(locator.range(ofLine: 3) == nil)
    #expect(SourceLocator(text: []).location(of: 0) == .init(line: 1, column: 1))
  }
}
