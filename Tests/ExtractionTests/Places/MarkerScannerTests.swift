import Testing
import Vocabulary

@testable import Extraction

struct MarkerScannerTests {
  private func first(_ text: String) -> (words: String, marker: Marker)? {
    let read = SentenceFixture(text)
    return read.markers.first.map { (read.text($0.chunks), $0) }
  }

  @Test(arguments: [
    ("Xã Đồng Tâm có 5 tổ.", "Xã Đồng Tâm", Level.commune), ("huyện Lâm Hà họp", "huyện Lâm Hà", .district),
    ("thành phố Vinh họp", "thành phố Vinh", .district), ("TP.Cần Thơ họp", "TP.Cần Thơ", .province),
    ("tỉnh Sóc Trăng họp", "tỉnh Sóc Trăng", .province), ("Sóc Trăng họp", "Sóc Trăng", .province),
    ("phường 6 họp", "phường 6", .commune),
  ])
  func aPlaceHasALevelAndAName(text: String, words: String, level: Level) throws {
    let found = try #require(first(text))
    #expect(found.words == words)
    #expect(found.marker.level == level)
    #expect(found.marker.isNamed && !found.marker.isBody)
  }

  @Test func aProvinceIsFoundInTheGazetteer() throws {
    let place = try #require(first("tỉnh Sóc Trăng họp")?.marker.place)
    #expect(SentenceFixture.lexicon.places[place].code == "VN-52")
    #expect(first("huyện Lâm Hà họp")?.marker.place == nil)
  }

  @Test(arguments: [
    ("Công an tỉnh Sóc Trăng khen 5 tổ.", Level.province), ("UBND huyện Lâm Hà khen 5 tổ.", .district),
    ("Công an xã Đồng Tâm bắt 5 đối tượng.", .commune),
  ])
  func aBodyHasTheLevelOfItsPlace(text: String, level: Level) throws {
    let marker = try #require(first(text)?.marker)
    #expect(marker.isBody && marker.level == level)
  }

  @Test(arguments: ["Huyện có 7 xã.", "Có 12 huyện tham gia.", "Các hợp tác xã họp.", "Người dân nông thôn vui."])
  func whatIsCountedOrPartOfAWordIsNoPlace(text: String) {
    #expect(SentenceFixture(text).markers.allSatisfy { !$0.isNamed })
  }

  @Test func howAPlaceStandsIsTold() {
    #expect(first("tại xã Đồng Tâm, bà con họp")?.marker.isVenue == true)
    #expect(first("Tổ của xã Đồng Tâm")?.marker.isGenitive == true)
    #expect(first("các xã họp")?.marker.isPlural == true)
    #expect(first("toàn tỉnh có 5 tổ")?.marker.isWhole == true)
  }

  @Test func namesAreOpaqueToWhatReadsWords() throws {
    let read = SentenceFixture("Xã Đồng Tâm có 5 tổ tự quản.")
    #expect(read.sentence.chunks.prefix(2).allSatisfy { $0.role == .name })
    #expect(read.sites.count == 1)
  }
}
