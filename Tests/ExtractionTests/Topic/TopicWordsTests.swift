import Testing
import Text

@testable import Extraction

struct TopicWordsTests {
  /// The words of two texts, by a table that knows all of them.
  private func words(_ left: String, _ right: String) -> ([WordTable.Identity], [WordTable.Identity]) {
    var table = TopicWords()
    _ = table.add(left)
    _ = table.add(right)
    return (table.words(left), table.words(right))
  }

  @Test(arguments: [
    ("Hoà GIẢI", "hòa giải"), ("ủy", "uỷ"), ("Ðoàn", "đoàn"), ("AN\u{A0}NINH", "an ninh"), ("quy\u{200B}chế", "quychế"),
    ("phòng, chống", "phòng chống"), ("“tự quản”", "tự quản"), ("1.952 nguồn", "7 nguồn"), ("51/61 vụ", "3 vụ"),
  ])
  func spellingsOfTheSameWordsAreOne(left: String, right: String) {
    let (left, right) = words(left, right)
    #expect(left == right)
    #expect(left.allSatisfy { $0 != 0 })
  }

  @Test(arguments: [("hóa", "hoa"), ("ma", "má"), ("tổ", "tố"), ("dân phòng", "dânphòng"), ("o", "ô"), ("d", "đ")])
  func otherWordsStayApart(left: String, right: String) {
    let (left, right) = words(left, right)
    #expect(left != right)
  }

  @Test func aMarkPartsANumberFromTheNextWord() {
    var table = TopicWords()
    let counted = table.add("# tổ")
    #expect(table.words("có 12 tổ").suffix(2).elementsEqual(counted))
    #expect(!table.words("hôm 8-2, tổ").suffix(2).elementsEqual(counted))
  }
}
