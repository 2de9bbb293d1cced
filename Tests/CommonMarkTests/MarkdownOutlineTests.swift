import Testing

@testable import CommonMark

struct MarkdownOutlineTests {
  private func blocks(_ markdown: String) throws -> [MarkdownBlock] { try MarkdownOutline(markdown.utf8).blocks }

  @Test func everyBlockComesWithTheLineOfItsSource() throws {
    #expect(
      try blocks("# Một\n\nHai\nba  \nbốn\n\n- năm\n\n  sáu\n") == [
        .heading([.init("Một", line: 1)]), .paragraph([.init("Hai ba", line: 3), .init("bốn", line: 5)]),
        .item([.init("năm", line: 7)]), .paragraph([.init("sáu", line: 9)]),
      ])
  }

  @Test func tablesComeAsTheirCellsWithMarkupRead() throws {
    let markdown = "Trước\n\n| *A* | B\\|C |\n|---|---|\n| [1](x) | `2` |\n| 3 |\n\nSau"
    #expect(
      try blocks(markdown) == [
        .paragraph([.init("Trước", line: 1)]),
        .table([.init(["A", "B|C"], line: 3), .init(["1", "2"], line: 5), .init(["3", ""], line: 6)]),
        .paragraph([.init("Sau", line: 8)]),
      ])
  }

  @Test func aTableBehindAParagraphAndOneInAListAreFound() throws {
    #expect(
      try blocks("Chú thích\n| A | B |\n|---|---|\n| 1 | 2 |\n\n- x\n\n  | C |\n  |---|\n  | 5 |") == [
        .paragraph([.init("Chú thích", line: 1)]), .table([.init(["A", "B"], line: 2), .init(["1", "2"], line: 4)]),
        .item([.init("x", line: 6)]), .table([.init(["C"], line: 8), .init(["5"], line: 10)]),
      ])
  }

  @Test func picturesAloneAreTheirWordsAndCodeIsItsLines() throws {
    #expect(
      try blocks("![Một](a)\n\n```\nhai\n\nba\n```\n\n    bốn\n") == [
        .picture([.init("Một", line: 1)]), .code([.init("hai", line: 4), .init("ba", line: 6)]),
        .code([.init("bốn", line: 9)]),
      ])
  }
}
