import Testing

@testable import Console

struct LineIndexTests {
  private let index = LineIndex(text: Array("Sóc\nTrăng 5\n".utf8))

  @Test(arguments: [
    (0, 1, 1), (4, 1, 4), (5, 2, 1), (9, 2, 4), (12, 2, 7), (13, 2, 8), (14, 3, 1), (99, 3, 1), (-1, 1, 1),
  ])
  func columnsCountScalars(offset: Int, line: Int, column: Int) {
    #expect(index.location(of: offset) == .init(line: line, column: column))
  }

  @Test func anEmptyTextHasOneLine() {
    #expect(LineIndex(text: []).location(of: 0) == .init(line: 1, column: 1))
  }

  @Test func locationsAreInTheOrderOfTheText() {
    #expect(index.location(of: 4) < index.location(of: 5))
  }
}
