import Testing

@testable import Vocabulary

struct TopicCatalogTests {
  private func catalog(_ row: String) throws -> TopicCatalog {
    let file = VocabularyFile.topic
    let text = TopicCatalog.columns.joined(separator: "\t") + "\n" + row + "\n"
    return try TopicCatalog(file.table(Array(text.utf8), file: "topic.tsv"))
  }

  @Test func phrasesStandInGroups() throws {
    let row = try #require(
      try catalog("a-b\tconstruction\t4\t# vụ | # án & làm  rõ\tV\tE\tMột câu.\tCâu khác.").rows.first)
    #expect(row.groups == [["# vụ", "# án"], ["làm rõ"]])
    #expect(row.kind == .construction)
    #expect(row.points == 4)
  }

  @Test(arguments: [
    "A b\tword\t1\tx\tV\tE\tS\t", "a\tverb\t1\tx\tV\tE\tS\t", "a\tword\t10\tx\tV\tE\tS\t",
    "a\tword\tmany\tx\tV\tE\tS\t", "a\tword\t1\t\tV\tE\tS\t", "a\tword\t1\tx & \tV\tE\tS\t",
    "a\tword\t1\tx\tV\t\tS\t", "a\tword\t1\tx\tV\tE\t\t", "none\tword\t1\tx\tV\tE\tS\t",
  ])
  func aFaultyRowIsRefusedWithFileAndLine(row: String) {
    let error = #expect(throws: VocabularyError.self) { try catalog(row) }
    #expect(error?.description.hasPrefix("topic.tsv:2: ") == true)
  }
}
