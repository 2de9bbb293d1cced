import Testing

@testable import Text

struct VietnameseSyllableTests {
  private func isPlausible(_ word: String) -> Bool {
    VietnameseSyllable.shared.isPlausible(word.unicodeScalars.map(\.value))
  }

  @Test(arguments: [
    "Quảng", "nghiêng", "trưởng", "đoàn", "hòa", "hoà", "thủy", "thuỷ", "quốc", "Ðội", "giữ", "gìn", "khuyết", "yên",
    "uỷ", "ĐẤT", "xuất", "phường", "huýt", "rượu",
  ])
  func syllablesArePlausible(_ word: String) { #expect(isPlausible(word)) }

  @Test(arguments: ["phèi", "hîp", "Néi", "hôïp", "ngöôøi", "áº", "café", "tât", "zách", "háạ"])
  func otherWordsAreNot(_ word: String) { #expect(!isPlausible(word)) }
}
