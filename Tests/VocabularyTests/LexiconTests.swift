import Testing

@testable import Vocabulary

@Suite struct LexiconTests {
  @Test func noPhraseStandsTwiceInOneClass() throws {
    let conflicts = try Vocabulary.load().lexicon.conflicts()
    #expect(conflicts.isEmpty, "\(conflicts.map { "\($0.phrase): lines \($0.first.line) and \($0.second.line)" })")
  }

  @Test func commentsBlankLinesAndAnEmptyValueAreFine() throws {
    let text = "# words\n\nnoun\tbuổi | cuộc\toutreach-sessions\r\nstop\thàng nghìn\n"
    let lexicon = try Lexicon(VocabularyFile.lexicon.table(Array(text.utf8), file: "lexicon.tsv"))
    #expect(lexicon.entries.map(\.category) == ["noun", "stop"])
    #expect(lexicon.entries.map(\.phrases) == [["buổi", "cuộc"], ["hàng nghìn"]])
    #expect(lexicon.entries.map(\.value) == ["outreach-sessions", ""])
    #expect(lexicon.entries.map(\.line) == [3, 4])
  }

  @Test func aPhraseWithTwoValuesIsAConflict() {
    let lexicon = Lexicon(entries: [
      Lexicon.Entry(category: "noun", phrases: ["tin"], value: "tips", line: 1, file: "a"),
      Lexicon.Entry(category: "noun", phrases: ["bài", "Tin"], value: "outreach-materials", line: 2, file: "a"),
    ])
    #expect(lexicon.conflicts().map(\.phrase) == ["Tin"])
  }

  @Test func aCueMayStandForSeveralValuesButNotTwiceForOne() {
    let lexicon = Lexicon(entries: [
      Lexicon.Entry(category: "cue", phrases: ["trao"], value: "award", line: 1, file: "a"),
      Lexicon.Entry(category: "cue", phrases: ["trao", "Trao"], value: "gift", line: 2, file: "a"),
    ])
    #expect(lexicon.conflicts().map(\.phrase) == ["Trao"])
  }
}
