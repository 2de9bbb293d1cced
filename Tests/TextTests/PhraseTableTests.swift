import Testing

@testable import Text

struct PhraseTableTests {
  private func table(_ phrases: [[WordTable.Identity]]) -> PhraseTable {
    var table = PhraseTable()
    for (entry, phrase) in phrases.enumerated() { table.insert(phrase, entry: entry) }
    return table
  }

  private func match(_ table: PhraseTable, _ words: WordTable.Identity...) -> [Int] {
    let tokens = words.map {
      Token(range: 0..<0, kind: .word, isCapitalised: false, isUpper: false, isGlued: false, word: $0)
    }
    let match = table.longestMatch(tokens, at: 0)
    return [Int(match.entry), match.length]
  }

  @Test func theLongestPhraseThatBeginsAtATokenWins() {
    let table = table([[20], [20, 21], [20, 21, 22, 23], [24, 25], [26, 1, 26]])
    #expect(match(table, 20) == [0, 1])
    #expect(match(table, 20, 21) == [1, 2])
    // The longer one breaks off: what was found on the way counts.
    #expect(match(table, 20, 21, 22) == [1, 2])
    #expect(match(table, 20, 21, 22, 23, 20) == [2, 4])
    #expect(match(table, 26, 1, 26) == [4, 3])
  }

  @Test func whatNoPhraseBeginsWithIsOneToken() {
    let table = table([[20, 21]])
    #expect(match(table, 20) == [-1, 1])
    #expect(match(table, 30) == [-1, 1])
    #expect(match(table, 0, 20) == [-1, 1])
    #expect(match(table, 20, 0) == [-1, 1])
  }

  @Test func aPhraseThatIsThereGetsTheNewEntry() {
    var table = table([[20, 21]])
    table.insert([20, 21], entry: 7)
    #expect(table.entry(of: [20, 21]) == 7)
    #expect(table.entry(of: [20]) == nil)
    #expect(table.entry(of: [20, 21, 22]) == nil)
  }

  @Test func manyPhrasesStayApart() {
    let phrases = (0..<30_000).map { index -> [WordTable.Identity] in
      let (first, second) = (16 + index % 170, 16 + index / 170)
      return [WordTable.Identity(first), WordTable.Identity(second)]
    }
    let table = table(phrases)
    #expect(phrases.indices.allSatisfy { table.entry(of: phrases[$0]) == $0 })
  }

  @Test func allPhrasesThatBeginAtAWordAreTold() {
    let table = table([[20], [20, 21], [20, 21, 22, 23], [21]])
    var found: [[Int]] = []
    table.matches([20, 21, 22] as [WordTable.Identity]) { entry, length in found.append([entry, length]) }
    #expect(found == [[0, 1], [1, 2]])
    found = []
    table.matches([0, 20] as [WordTable.Identity]) { entry, length in found.append([entry, length]) }
    #expect(found.isEmpty)
  }
}
