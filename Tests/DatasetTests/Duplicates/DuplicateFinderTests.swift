import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct DuplicateFinderTests {
  private static let body =
    "Chiều nay, hội nghị của tỉnh đánh giá phong trào ở các xã, phường và khu dân cư trong thời gian vừa qua. "
    + "Toàn tỉnh duy trì 68 mô hình tại 620 điểm, nhân dân cung cấp 7.296 tin báo cho lực lượng chức năng. "
    + "Thời gian tới các địa phương tiếp tục nhân rộng cách làm hay, gắn với xây dựng nông thôn mới và đô thị văn minh."

  private static func sample(_ id: String, _ text: String = body, place: String? = "VN-52") -> Sample {
    Sample(id, text, place: place).figure("68 mô hình", "models").figure("620 điểm", "model-sites")
      .figure("7.296 tin báo", "tips")
  }

  @Test func theSameTextIsADuplicateOfTheEarliestFile() {
    let rows = Sample.dataset([Self.sample("c"), Self.sample("a"), Self.sample("b", Self.body + "\n \n")]).articleRows
    #expect(rows.map(\.duplicateOf) == [nil, "a", "a"])
    #expect(rows.map(\.duplicateKind) == [nil, .text, .text])
  }

  @Test func aTriviallyEditedTextIsADuplicate() {
    let edited = Self.body.replacing("Chiều nay", with: "Chiều qua")
    let rows = Sample.dataset([Self.sample("a"), Self.sample("b", edited)]).articleRows
    #expect(rows[1].duplicateOf == "a")
    #expect(rows[1].duplicateKind == .edited)
  }

  @Test func theSameWordsWithOtherNumbersAreANewReport() {
    let later = Self.body.replacing("68", with: "75").replacing("620", with: "701").replacing("7.296", with: "8.400")
    let sample = Sample("b", later, published: "2023-08-11").figure("75 mô hình", "models")
      .figure("701 điểm", "model-sites").figure("8.400 tin báo", "tips")
    #expect(Sample.dataset([Self.sample("a"), sample]).articleRows[1].duplicateOf == nil)
  }

  @Test func theSameWordsAboutAnotherPlaceAreANewReport() {
    let edited = Self.body.replacing("Chiều nay", with: "Chiều qua")
    let other = Self.sample("b", edited, place: "VN-27")
    #expect(Sample.dataset([Self.sample("a"), other]).articleRows[1].duplicateOf == nil)
  }

  @Test func theSameEventInOtherWordsIsADuplicate() {
    let text = "Sóc Trăng: 620 điểm, 68 mô hình đang hoạt động tốt, theo báo cáo tại hội nghị biểu dương."
    let event = Sample("b", text).figure("620 điểm", "model-sites").figure("68 mô hình", "models")
    let rows = Sample.dataset([Self.sample("a"), event]).articleRows
    #expect(rows[1].duplicateOf == "a")
    #expect(rows[1].duplicateKind == .event)
  }

  @Test(arguments: [("2023-08-12", "VN-52"), ("2023-08", "VN-52"), ("2023-08-11", "VN-27")])
  func anotherDayOrPlaceIsAnotherEvent(published: String, place: String) {
    let text = "Tỉnh có 620 điểm, 68 mô hình đang hoạt động tốt."
    let event = Sample("b", text, place: place, published: published)
      .figure("620 điểm", "model-sites").figure("68 mô hình", "models")
    #expect(Sample.dataset([Self.sample("a"), event]).articleRows[1].duplicateOf == nil)
  }

  @Test func oneCommonFigureIsNoSameEvent() {
    let event = Sample("b", "Hội nghị nêu 68 mô hình tiêu biểu của tỉnh.").figure("68 mô hình", "models")
    #expect(Sample.dataset([Self.sample("a"), event]).articleRows[1].duplicateOf == nil)
  }

  @Test func duplicatesAreFoundAmongManyTextsOfOneWordingInLinearTime() {
    func clone(_ number: Int, id: String) -> (Article, Reading) {
      let text = Self.body.replacing("68", with: "\(number)").replacing("620", with: "\(number * 7)")
        .replacing("7.296", with: "\(number * 31)")
      return Sample(id, text, published: nil).figure("\(number) mô hình", "models")
        .figure("\(number * 7) điểm", "model-sites").figure("\(number * 31) tin báo", "tips").pair
    }
    var articles = (0..<600).map { clone(1000 + $0, id: "a\(1000 + $0)") }
    var edited = Sample(
      "b",
      "Tin mới. "
        + Self.body.replacing("68", with: "1234").replacing("620", with: "8638")
        .replacing("7.296", with: "38254"), published: nil)
    edited = edited.figure("1234 mô hình", "models").figure("8638 điểm", "model-sites").figure("38254 tin báo", "tips")
    articles.append(edited.pair)
    let links = DuplicateFinder.links(of: articles, fingerprints: articles.map { Fingerprint($0.0) })
    #expect(links.dropLast().allSatisfy { $0 == nil })
    #expect(links.last == DuplicateFinder.Link(original: 234, kind: .edited))
  }

  @Test func sketchesOfLikeSetsShareABandAndOfUnlikeSetsDoNot() {
    let base = (0..<400).map { Mixing.mix(UInt64($0)) }
    let like = base.dropFirst(20) + (0..<20).map { Mixing.mix(UInt64(9000 + $0)) }
    let unlike = (0..<400).map { Mixing.mix(UInt64(50_000 + $0)) }
    let keys = Set(MinHash(base).bandKeys)
    #expect(!keys.isDisjoint(with: MinHash(Array(like)).bandKeys))
    #expect(keys.isDisjoint(with: MinHash(unlike).bandKeys))
  }
}
