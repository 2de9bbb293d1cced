import Foundation
import Testing

@testable import Articles

struct PlainFormTests {
  private func text(_ source: String) -> String {
    guard let article = Samples.parser.parse(bytes: Array(source.utf8), file: "a.txt").article else { return "" }
    return article[0..<article.text.count]
  }

  private func lines(_ source: String) -> [String] {
    text("Ngày hội ở bản Pá\n\n" + source).split(separator: "\n").dropFirst().map(String.init)
  }

  @Test(arguments: [
    ("Xã có 1\u{200B}84 tổ", "Xã có 184 tổ"), ("Xã có 1.2\u{FEFF}34 tổ", "Xã có 1.234 tổ"),
    ("th\u{AD}ành viên", "thành viên"), ("đạt ９５％", "đạt 95%"), ("1\u{202F}184 tổ", "1\u{A0}184 tổ"),
    ("một\u{3000}tổ", "một tổ"), ("có\u{2066} 5\u{2069} tổ", "có 5 tổ"),
  ])
  func whatNoReaderSeesIsNoText(_ source: String, _ expected: String) {
    #expect(text(source) == expected)
  }

  @Test(arguments: [
    ("64&nbsp;mô hình &amp; 15 tổ", "64\u{A0}mô hình & 15 tổ"), ("&#272;&#x1EAF;k L&#7855;k", "Đắk Lắk"),
    ("m&ocirc; h&igrave;nh", "mô hình"), ("R&D; AT&T &khong; & 5", "R&D; AT&T &khong; & 5"),
    ("có &#5; tổ", "có &#5; tổ"),
  ])
  func entitiesAreTheirCharacters(_ source: String, _ expected: String) {
    #expect(text(source) == expected)
  }

  @Test(arguments: [
    ("có **184** mô hình", "có 184 mô hình"), ("***36*** tổ và *12* hộ", "36 tổ và 12 hộ"), ("_24_ tổ", "24 tổ"),
    ("3 * 4 * 5", "3 * 4 * 5"), ("ten_tep_1", "ten_tep_1"), ("* Một\n* Hai", "* Một\n* Hai"), ("*****", "*****"),
  ])
  func marksOfEmphasisAreNoText(_ source: String, _ expected: String) {
    #expect(text(source) == expected)
  }

  @Test(arguments: [
    ("Các ấp đã vận động được 318\nhộ dân ký cam kết.", ["Các ấp đã vận động được 318 hộ dân ký cam kết."]),
    ("Xã hiện duy trì gần\n90 tổ tự quản.", ["Xã hiện duy trì gần 90 tổ tự quản."]),
    ("Trong giai đoạn 2019 -\n2022, có 26 tổ.", ["Trong giai đoạn 2019 - 2022, có 26 tổ."]),
    ("Theo công an tỉnh Nghệ\nAn, có 26 tổ.", ["Theo công an tỉnh Nghệ An, có 26 tổ."]),
    ("Ra mắt 31 tổ\nLắp 24 camera\nHòa giải 17 vụ", ["Ra mắt 31 tổ", "Lắp 24 camera", "Hòa giải 17 vụ"]),
    ("Kết quả như sau:\nxã có 3 tổ", ["Kết quả như sau:", "xã có 3 tổ"]),
    ("- Vận động hơn\n  40 hộ\n- Lập 3 tổ", ["- Vận động hơn 40 hộ", "- Lập 3 tổ"]),
    ("Xã có 3 tổ.\nấp có 2 tổ.", ["Xã có 3 tổ.", "ấp có 2 tổ."]),
    ("Bản tin của huyện\n date 2024-06 Tin xã", ["Bản tin của huyện", " date 2024-06 Tin xã"]),
    (
      "Năm qua công an xã đã phối hợp với các đoàn thể vận\nđộng bà con nhân dân và được Ủy ban nhân dân\nHuyện Con Cuông khen.",
      [
        "Năm qua công an xã đã phối hợp với các đoàn thể vận động bà con nhân dân và được Ủy ban nhân dân Huyện Con Cuông khen."
      ]
    ),
  ])
  func wrappedLinesAreOneAndItemsAreNot(_ source: String, _ expected: [String]) {
    #expect(lines(source) == expected)
  }

  @Test(arguments: [
    (
      "Chỉ tiêu\tNăm 2022\tNăm 2023\nTổ tự quản\t150\t184",
      ["Năm 2022, tổ tự quản: 150. Năm 2023, tổ tự quản: 184."]
    ),
    ("Camera an ninh\t212\t319", ["Camera an ninh: 212; 319"]),
    ("Hai năm là 150\t184 mô hình.", ["Hai năm là 150; 184 mô hình."]),
    ("| Xã | Tổ |\n|---|---|\n| Châu Khê | 12 |", ["Châu Khê, Tổ: 12."]),
    ("Trang chủ\tTin tức\nLiên hệ\tSơ đồ", ["Trang chủ\tTin tức", "Liên hệ\tSơ đồ"]),
  ])
  func tablesAreToldInSentences(_ source: String, _ expected: [String]) {
    #expect(lines(source) == expected)
  }

  @Test func aFindingNamesTheLineOfTheFile() throws {
    let source = "Ngày hội ở bản Pá\n\nXã duy trì gần\n90 tổ tự quản\nvà 12 hộ."
    let article = try #require(Samples.parser.parse(bytes: Array(source.utf8), file: "a.txt").article)
    let locator = SourceLocator(article)
    let text = article[0..<article.text.count]
    for (words, line, column) in [("Xã", 3, 1), ("90", 4, 1), ("tự quản", 4, 7), ("12 hộ", 5, 4)] {
      let range = try #require(text.range(of: words))
      let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      #expect(locator.location(of: offset) == .init(line: line, column: column))
    }
    #expect(locator.hasColumns)
  }

  @Test func anOrdinaryTextIsTheFilesOwn() throws {
    let source = "Ngày hội ở bản Pá\n\n\(Samples.paragraph)\n\(Samples.secondParagraph)\n"
    let article = try #require(Samples.parser.parse(bytes: Array(source.utf8), file: "a.txt").article)
    #expect(article.text == Array(source.utf8))
    #expect(article.sourceMap == nil)
  }

  @Test(arguments: ["\t", "|", "&", "*", "_", "&#", "\u{200B}", "| |", "a\t1\n"])
  func oddCharactersInNumbersAreNoBurden(_ piece: String) {
    let source = String(repeating: piece, count: 20_000) + "Xã có 5 tổ."
    #expect(Samples.parser.parse(bytes: Array(source.utf8), file: "a.txt").article != nil)
  }
}
