import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct IdentifierTests {
  private let sample = Sample("a", "Toàn tỉnh có 68 mô hình.\nTặng 5 cá nhân, tặng tiếp 5 cá nhân.")
    .figure("68 mô hình", "models")
    .figure("5 cá nhân", "awards-individuals", occurrence: 1)
    .figure("5 cá nhân", "awards-individuals", occurrence: 2)

  private func identifiers(_ sample: Sample) -> [String] { Sample.dataset([sample]).observations.map(\.id) }

  @Test func identifiersAreShortUniqueAndFitForAnchors() {
    let ids = identifiers(sample)
    #expect(Set(ids).count == 3)
    for id in ids {
      #expect(id.hasPrefix("o-") && id.utf8.count == 14)
      #expect(id.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x32 && $0 <= 0x37) || $0 == 0x2D })
    }
  }

  @Test func identifiersDoNotDependOnOtherArticlesNorOnTheFileName() {
    var renamed = sample
    renamed.id = "zz"
    let other = Sample("b", "Nơi khác có 12 mô hình.", place: "VN-27").figure("12 mô hình", "models")
    let alone = identifiers(sample)
    #expect(identifiers(renamed) == alone)
    let together = Sample.dataset([other, renamed]).observations.filter { $0.article == "zz" }.map(\.id)
    #expect(together == alone)
  }

  @Test func aFigureFoundBesideOthersLeavesTheirIdentifiers() {
    var fewer = sample
    fewer.reading.figures.remove(at: 1)
    let all = identifiers(sample)
    #expect(identifiers(fewer) == [all[0], all[2]])
  }

  @Test func layoutAndFrontMatterDoNotCount() {
    let spaced = Sample("a", "Toàn tỉnh  có 68\u{A0}mô hình.\n\nTặng 5 cá nhân, tặng\u{200B} tiếp 5 cá nhân.")
      .figure("68", "models")
      .figure("5 cá nhân", "awards-individuals", occurrence: 1)
      .figure("5 cá nhân", "awards-individuals", occurrence: 2)
    #expect(identifiers(spaced) == identifiers(sample))

    var headed = Sample("a", "--- place: VN-52 ---\n" + sample.text)
    headed.hasFrontMatter = true
    headed = headed.figure("68 mô hình", "models")
    #expect(identifiers(headed)[0] == identifiers(sample)[0])
  }

  @Test(arguments: [
    ("Toàn tỉnh", "TOÀN TỈNH"), ("phong trào", "phòng trào"), ("Đại biểu dự họp.", "Đại biểu về dự họp rất đông."),
    ("cá nhân, tặng", "cá nhân; tặng"), ("mô hình.", "mô hình!"),
  ])
  func editsThatTouchNoNumberLeaveTheIdentifiers(old: String, new: String) {
    let text = "Đại biểu dự họp.\nVề phong trào, Toàn tỉnh có 68 mô hình.\nTặng 5 cá nhân, tặng tiếp ba cá nhân."
    func identifiers(_ text: String) -> [String] {
      self.identifiers(
        Sample("a", text).figure("68 mô hình", "models").figure("5 cá nhân", "awards-individuals")
          .figure("ba cá nhân", "awards-individuals", value: "3"))
    }
    #expect(text.contains(old))
    #expect(identifiers(text.replacing(old, with: new)) == identifiers(text))
  }

  @Test func anotherNumberMakesAnotherArticle() {
    let text = "Trong tháng có 12 vụ, 7 vụ đã hòa giải."
    func identifiers(_ text: String, _ number: Int) -> [String] {
      self.identifiers(Sample("a", text).figure("\(number) vụ", "cases").figure("7 vụ", "disputes-mediated"))
    }
    let first = Set(identifiers(text, 12))
    #expect(first.count == 2)
    #expect(first.isDisjoint(with: identifiers(text.replacing("12", with: "13"), 13)))
  }

  @Test func aSecondCopyOfATextHasIdentifiersOfItsOwn() {
    var copy = sample
    copy.id = "b"
    let dataset = Sample.dataset([sample, copy])
    #expect(Set(dataset.observations.map(\.id)).count == 6)
    #expect(Array(dataset.observations.map(\.id).prefix(3)) == identifiers(sample))
  }

  @Test func aCollisionIsResolved() {
    var factory = IdentifierFactory()
    let first = factory.unique("o", ["x"])
    let second = factory.unique("o", ["x"])
    #expect(first != second)
    #expect(first == IdentifierFactory.identifier("o", ["x"]))
  }

  @Test func partsAreKeptApart() {
    #expect(IdentifierFactory.identifier("o", ["a", "bc"]) != IdentifierFactory.identifier("o", ["ab", "c"]))
  }
}
