import Testing

@testable import Vocabulary

@Suite struct SlugTests {
  @Test(arguments: [
    ("Sóc Trăng", "soc-trang"), ("So\u{301}c Tra\u{306}ng", "soc-trang"), ("Đắk Lắk", "dak-lak"),
    ("Ðà Nẵng", "da-nang"), ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"), ("  2018–2023. ", "2018-2023"),
    ("Thừa\u{A0}Thiên\u{200B} Huế", "thua-thien-hue"), ("ƯỚC NGUYỆN", "uoc-nguyen"), ("<b>&|", "b"), ("…", ""),
    ("Nghệ An (kỳ 1)", "nghe-an-ky-1"),
  ])
  func aSlugIsPlainLowerCaseASCII(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test func foldingKeepsOtherScriptsAndPunctuation() {
    #expect(Folding.fold("Ổ “Đỏ” — Я 5%") == "o “do” — я 5%")
  }
}
