import Testing

@testable import Text

struct TextDecoderTests {
  /// One sentence of ours in every encoding, made by other programs.
  private static let sentence =
    "Sáng nay, công an xã phối hợp với các đoàn thể vận động người dân giao nộp 35 khẩu súng tự chế; “Tổ tự quản” được nhân rộng."
  private static let plainSentence = sentence.replacing("“", with: "\"").replacing("”", with: "\"")

  private func decode(_ bytes: [UInt8]) -> DecodedText? { try? TextDecoder.decode(bytes) }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in hexadecimal.utf8 {
      let value = digit < 0x40 ? digit - 0x30 : digit - 0x57
      if let first = high { bytes.append(first << 4 | value) }
      high = high == nil ? value : nil
    }
    return bytes
  }

  @Test(arguments: [
    (
      TextEncoding.tcvn3,
      "53b86e67206e61792c2063ab6e6720616e2078b7207068e8692068ee702076ed692063b86320ae6fb56e207468d32076cb6e20aee96e67206e67adea692064a96e206769616f206ee970203335206b68c8752073f36e672074f9206368d53b202254e62074f9207175b66e2220aeadee63206e68a96e2072e96e672e"
    ),
    (
      .viscii,
      "53e16e67206e61792c2063f46e6720616e2078e3207068af692068fe702076be692063e16320f06fe06e207468ac2076a76e20f0b56e67206e67dfb6692064e26e206769616f206eb570203335206b68a6752073fa6e672074f1206368aa3b202254b12074f1207175e46e2220f0dffe63206e68e26e2072b56e672e"
    ),
    (
      .windows1258,
      "5361ec6e67206e61792c2063f46e6720616e207861de207068f4ec692068f5f2702076f5ec69206361ec6320f06f61cc6e207468ead22076e2f26e20f0f4f26e67206e67fdf5cc692064e26e206769616f206ef4f270203335206b68e2d275207375ec6e672074fdf2206368eaec3b209354f4d22074fdf220717561d26e9420f0fdf5f263206e68e26e2072f4f26e672e"
    ),
    (
      .vni,
      "5361f96e67206e61792c20636fe26e6720616e207861f52070686fe1692068f4ef702076f4f969206361f96320f16f61f86e20746865e5207661e46e20f16fe46e67206e67f6f4f869206461e26e206769616f206e6fe470203335206b6861e575207375f96e672074f6ef20636865e13b2093546fe52074f6ef20717561fb6e9420f1f6f4ef63206e6861e26e20726fe46e672e"
    ),
  ])
  func legacyBytesAreDecoded(_ encoding: TextEncoding, _ hexadecimal: String) {
    let decoded = decode(bytes(hexadecimal))
    #expect(decoded?.encoding == encoding)
    #expect(decoded?.replacements == 0)
    let text = decoded.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(text == Self.sentence || text == Self.plainSentence)
  }

  @Test(arguments: [
    (
      TextEncoding.tcvn3,
      "S¸ng nay, c«ng an x· phèi hîp víi c¸c ®oµn thÓ vËn ®éng ng\u{AD}êi d©n giao nép 35 khÈu sóng tù chÕ; \"Tæ tù qu¶n\" ®\u{AD}îc nh©n réng."
    ),
    (
      .vni,
      "Saùng nay, coâng an xaõ phoái hôïp vôùi caùc ñoaøn theå vaän ñoäng ngöôøi daân giao noäp 35 khaåu suùng töï cheá; “Toå töï quaûn” ñöôïc nhaân roäng."
    ),
    (
      .windows1258,
      "Saìng nay, công an xaÞ phôìi hõòp võìi caìc ðoaÌn thêÒ vâòn ðôòng ngýõÌi dân giao nôòp 35 khâÒu suìng týò chêì; “TôÒ týò quaÒn” ðýõòc nhân rôòng."
    ),
  ])
  func theLatinLookOfLegacyTextIsDecoded(_ encoding: TextEncoding, _ look: String) {
    let decoded = decode(Array(look.utf8))
    #expect(decoded?.encoding == encoding)
    let text = decoded.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(text == Self.sentence || text == Self.plainSentence)
  }

  /// UTF-8 read as Windows-1252 and written as UTF-8.
  private func misread(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let value = byte < 0x80 ? UInt32(byte) : CodePages.windows1252[Int(byte) - 0x80]
      if let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  @Test func misreadTextIsTakenBack() {
    let once = decode(Array(misread(Self.sentence).utf8))
    #expect(once == DecodedText(text: Array(Self.sentence.utf8), encoding: .misreadUTF8, replacements: 0))
    let twice = decode(Array(misread(misread(Self.sentence)).utf8))
    #expect(twice == DecodedText(text: Array(Self.sentence.utf8), encoding: .twiceMisreadUTF8, replacements: 0))
  }

  @Test func aPlainSpaceInPlaceOfTheNoBreakSpaceOfMisreadTextIsUnderstood() {
    let decoded = decode(Array("lÃ  mÃ´ hÃ¬nh tá»± quáº£n vÃ  Ä‘Æ°á»£c giao".utf8))
    #expect(decoded.map { String(decoding: $0.text, as: UTF8.self) } == "là mô hình tự quản và được giao")
  }

  @Test(arguments: [
    "Không có gì phải sửa ở đây.", "La sécurité du quartier, c’est l’affaire de tous à Besançon.", "Plain English.",
    "25 °C, 3 m², ½ giờ", "“§ 5” – «abc»",
  ])
  func properTextStaysAsItIs(_ text: String) {
    #expect(decode(Array(text.utf8)) == DecodedText(text: Array(text.utf8), encoding: .utf8, replacements: 0))
  }

  @Test func westernBytesAreReadAsWindows1252() {
    let decoded = decode([0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x31])
    #expect(decoded == DecodedText(text: Array("Café – 1".utf8), encoding: .windows1252, replacements: 0))
  }

  @Test func undecodableBytesInUTF8BecomeReplacementCharacters() {
    let decoded = decode(Array("Tổ tự quản".utf8) + [0xE1, 0xBB] + Array(" của phường".utf8))
    #expect(decoded?.text == Array("Tổ tự quản\u{FFFD} của phường".utf8))
    #expect(decoded?.encoding == .utf8)
    #expect(decoded?.replacements == 1)
  }

  @Test(arguments: [true, false])
  func utf16WithAMarkIsDecoded(_ isLittleEndian: Bool) {
    let text = "Đội 🚓 số 3\r\n"
    var bytes: [UInt8] = []
    for unit in [0xFEFF] + Array(text.utf16) {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isLittleEndian ? pair.reversed() : pair
    }
    let decoded = decode(bytes)
    #expect(decoded?.text == Array("Đội 🚓 số 3\n".utf8))
    #expect(decoded?.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
  }

  @Test func lineEndsAndTheByteOrderMarkAreNormalised() {
    #expect(decode(Array("\u{FEFF}một\r\nhai\rba\n".utf8))?.text == Array("một\nhai\nba\n".utf8))
  }

  @Test func invisibleAndLookAlikeCharactersStay() {
    let text = "Ðội\u{A0}số\u{200B} 5\u{AD}"
    #expect(decode(Array(text.utf8))?.text == Array(text.utf8))
  }

  @Test func controlsThatNoPageMayHoldAreReplaced() {
    let decoded = decode(
      Array("trang 1\u{C}trang 2, đây là một câu đủ dài để không bị coi là tệp nhị phân \u{8}.".utf8))
    #expect(decoded?.replacements == 1)
    #expect(decoded?.text.contains(0x0C) == false)
  }

  @Test func contentThatIsNoTextIsRefused() {
    #expect(throws: UnreadableContent.empty) { try TextDecoder.decode([]) }
    #expect(throws: UnreadableContent.binary(format: "PDF")) { try TextDecoder.decode(Array("%PDF-1.7 abc".utf8)) }
    #expect(throws: UnreadableContent.binary(format: nil)) { try TextDecoder.decode([0, 1, 2, 3, 0, 0, 65, 66]) }
  }
}
