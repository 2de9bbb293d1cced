import Testing
import Text

struct CharactersTests {
  private func lengths(_ text: String) -> (invisible: Int, space: Int) {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { (Characters.invisibleLength($0, 0), Characters.spaceLength($0, 0)) }
  }

  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}"])
  func whatTakesNoPlaceIsInvisible(text: String) {
    #expect(lengths(text) == (text.utf8.count, 0))
    #expect(lengths(text + "a") == (text.utf8.count, 0))
  }

  @Test(arguments: [" ", "\t", "\n", "\u{A0}", "\u{2000}", "\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}"])
  func whiteSpaceIsWhatUnicodeCallsSo(text: String) { #expect(lengths(text) == (0, text.utf8.count)) }

  @Test(arguments: ["a", "5", "«", "–", "“", "ế", "한"])
  func otherCharactersAreNeither(text: String) { #expect(lengths(text) == (0, 0)) }

  @Test func aCharacterThatIsCutOffIsNeither() {
    for bytes: [UInt8] in [[0xC2], [0xE2], [0xE2, 0x80], [0xEF, 0xBB], [0xE3, 0x80]] {
      let found = bytes.withUnsafeBufferPointer { (Characters.invisibleLength($0, 0), Characters.spaceLength($0, 0)) }
      #expect(found == (0, 0))
    }
  }

  @Test func everyByteHasItsPart() {
    #expect(Characters.of(UInt8(ascii: "a")) == .letter)
    #expect(Characters.of(UInt8(ascii: "7")) == .digit)
    #expect(Characters.of(UInt8(ascii: " ")) == .space)
    #expect(Characters.of(0x84) == .continuation)
    #expect(Characters.of(0xE1) == .letter)
    #expect(Characters.of(0xE2) == .mixed)
    #expect(Characters.of(UInt8(ascii: ",")).isEmpty)
  }
}
