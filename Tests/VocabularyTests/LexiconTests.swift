import Testing
import Text

@testable import Vocabulary

@Suite struct LexiconTests {
  /// Tables that give a phrase one meaning at most; the others may say several things of it.
  private static let single: [LexiconTable] = [.nouns, .bodies, .levels, .honours, .documents, .numerals]

  /// Lines of a table whose phrase stands in an earlier line too, told by words, so that `hoà` is `hòa`.
  private func repeated(_ table: LexiconTable, withMeaning: Bool) throws -> [String] {
    let file = try #require(VocabularyFile(rawValue: table.rawValue))
    var builder = LexiconBuilder()
    var seen: [String: Int] = [:]
    return try file.table(file.embedded, file: table.rawValue).rows.compactMap { row in
      let key = "\(builder.identities(of: row.cells[0])) \(withMeaning ? row.cells[1] : "")"
      return seen.updateValue(row.line, forKey: key).map { "\(row.cells[0]): lines \($0) and \(row.line)" }
    }
  }

  @Test(arguments: LexiconTable.allCases) func noPhraseStandsTwiceWithOneMeaning(table: LexiconTable) throws {
    let repeated = try repeated(table, withMeaning: true)
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test(arguments: single) func noPhraseHasTwoMeaningsWhereOneCounts(table: LexiconTable) throws {
    let repeated = try repeated(table, withMeaning: false)
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test func frameNamesAreUnique() throws {
    let ids = try Vocabulary.load().lexicon.frames.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func everyTableIsAFileOfTheVocabulary() {
    #expect(LexiconTable.allCases.allSatisfy { VocabularyFile(rawValue: $0.rawValue) != nil })
  }

  @Test(arguments: [("hoà giải", "hòa giải"), ("HÒA GIẢI", "hòa giải"), ("Tỉ đồng", "tỷ đồng"), ("Ðội", "đội")])
  func aPhraseIsKnownInAllItsSpellings(written: String, meant: String) throws {
    let lexicon = try Vocabulary.load().lexicon
    func words(_ phrase: String) -> [WordTable.Identity] {
      Tokenizer(words: lexicon.words).tokens(phrase).map(\.word)
    }
    #expect(words(written) == words(meant))
    #expect(words(meant).allSatisfy { $0 != 0 })
  }

  @Test func aPhraseMayBeSeveralThings() throws {
    let lexicon = try Vocabulary.load().lexicon
    let entry = try #require(lexicon.entry(of: "camera an ninh"))
    #expect(entry.noun == .camera)
    let confer = try #require(lexicon.entry(of: "trao tặng"))
    #expect(confer.verbs.contains(.confer))
  }

  @Test func commentsBlankLinesAndOtherLineEndsAreFine() throws {
    let text = "# words\n\nphrase\tmeaning\nbuổi\tsession\r\n\ncuộc\tsession\n"
    let rows = try VocabularyFile.nouns.table(Array(text.utf8), file: "nouns.tsv").rows
    #expect(rows.map(\.cells) == [["buổi", "session"], ["cuộc", "session"]])
    #expect(rows.map(\.line) == [4, 6])
  }

  @Test(arguments: [
    ("0", Numeral.digit(0, follows: false)), ("+4", .digit(4, follows: true)), ("ten", .ten), ("10^6", .scale(6)),
    ("joint", .joint), ("half", .half), ("point", .point),
  ])
  func numeralsAreNamed(name: String, numeral: Numeral) { #expect(Numeral(name: name) == numeral) }

  @Test(arguments: ["", "10", "+", "+12", "10^", "10^99", "hundred", "-1"])
  func whatIsNoNumeralIsRefused(name: String) { #expect(Numeral(name: name) == nil) }
}

extension Lexicon {
  /// What the tables say of a phrase.
  fileprivate func entry(of phrase: String) -> LexiconEntry? {
    phrases.entry(of: Tokenizer(words: words).tokens(phrase).map(\.word)).map { entries[$0] }
  }
}
