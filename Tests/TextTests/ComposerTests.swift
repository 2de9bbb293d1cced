import Foundation
import SeededRandom
import Testing

@testable import Text

struct ComposerTests {
  private func compose(_ text: String) -> String {
    Composer.compose(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  @Test(arguments: ["", "Giữ gìn an ninh", "Đội dân phòng – 12 tổ", "abc\u{FEFF}\u{200B}", "🙂 tốt", "漢字"])
  func textInTheFormIsRecognised(_ text: String) {
    #expect(Composer.compose(Array(text.utf8)) == nil)
  }

  @Test func everyVietnameseLetterIsComposed() {
    let letters =
      "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
    let decomposed = letters.decomposedStringWithCanonicalMapping
    #expect(Array(compose(decomposed).utf8) == Array(letters.utf8))
  }

  @Test(arguments: [
    ("a\u{0323}\u{0302}", "ậ"), ("a\u{0302}\u{0323}", "ậ"), ("ạ\u{0302}", "ậ"), ("â\u{0323}", "ậ"),
    ("u\u{031B}\u{0323}", "ự"), ("u\u{0323}\u{031B}", "ự"), ("\u{0301}a", "\u{0301}a"),
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{AC00}\u{11B3}", "\u{AC0C}"), ("\u{2126}", "Ω"),
    ("\u{0344}", "\u{0308}\u{0301}"), ("\u{0958}", "\u{0915}\u{093C}"),
  ])
  func marksAreOrderedAndComposed(_ source: String, _ expected: String) {
    #expect(Array(compose(source).utf8) == Array(expected.utf8))
  }

  @Test(arguments: 0..<40)
  func randomTextAgreesWithFoundation(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pools: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xC0...0x24F, 0x300...0x345, 0x1E00...0x1FFF, 0x1100...0x11FF, 0x900...0x9FF,
      0x2000...0x21FF, 0xF900...0xFA60, 0x3040...0x30FF,
    ]
    var text = ""
    for _ in 0..<400 {
      let pool = pools[Int.random(in: 0..<pools.count, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &random)) { text.unicodeScalars.append(scalar) }
    }
    let (ours, theirs) = (compose(text), text.precomposedStringWithCanonicalMapping)
    let difference = zip(ours.unicodeScalars, theirs.unicodeScalars).first { $0 != $1 }
    #expect(difference.map { [$0.value, $1.value] } == nil)
    #expect(ours.utf8.count == theirs.utf8.count)
  }

  @Test func aLongRunOfMarksIsOrderedWithoutLoss() {
    let marks = String(repeating: "\u{0301}\u{0323}", count: 50_000)
    let composed = compose("a" + marks)
    #expect(composed.unicodeScalars.count == 100_000)
    #expect(composed.unicodeScalars.first == "ạ")
  }
}
