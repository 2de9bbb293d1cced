import Testing

@testable import Console

struct UnderlinedTextTests {
  /// Lines for a text in which each `[k…]` is a mark of the kind whose underline is `k`.
  private func lines(_ text: String, width: Int = 80) -> [String] {
    var bytes: [UInt8] = []
    var open: [(Int, Character)] = []
    var marks: [Mark] = []
    var characters = Array(text)[...]
    while let character = characters.popFirst() {
      if character == "[" {
        open.append((bytes.count, characters.removeFirst()))
      } else if character == "]" {
        let (start, kind) = open.removeLast()
        let found = Mark.Kind.allCases.first { $0.underline == kind } ?? .figure
        marks.append(Mark(kind: found, range: start..<bytes.count, value: "", rule: ""))
      } else {
        bytes += Array(String(character).utf8)
      }
    }
    marks.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    let layout = UnderlinedText(width: width, palette: Palette(isColoured: false))
    return layout.lines(of: bytes, in: 0..<bytes.count, marks: marks)
  }

  @Test func anUnderlineStandsBelowItsWords() {
    #expect(lines("Tặng [^12 giấy khen] ở [-Huế].") == ["Tặng 12 giấy khen ở Huế.", "     ^^^^^^^^^^^^   ---"])
  }

  @Test func combiningMarksDoNotShiftUnderlines() {
    #expect(lines("Hue\u{302}\u{301} có [^7] tổ")[1] == "       ^")
  }

  @Test func overlappingMarksTakeRowsOfTheirOwn() {
    #expect(lines("[^hơn [.40] xã] [-Huế]") == ["hơn 40 xã Huế", "^^^^^^^^^ ---", "    .."])
  }

  @Test func marksOfOneKindThatTouchStayApart() {
    #expect(lines("[^12][^34]") == ["1234", "^^", "  ^^"])
  }

  @Test func aLongSentenceIsWrappedAtSpacesAndItsMarksWithIt() {
    #expect(lines("Có [^mười hai tổ] tốt", width: 9) == ["Có mười", "   ^^^^", "hai tổ", "^^^^^^", "tốt"])
  }

  @Test func aWordLongerThanALineIsBroken() {
    #expect(lines("abc[^defg]", width: 4) == ["abcd", "   ^", "efg", "^^^"])
  }

  @Test func aTextWithoutMarksIsJustText() {
    #expect(lines("Không có số") == ["Không có số"])
    #expect(lines("") == [])
  }
}
