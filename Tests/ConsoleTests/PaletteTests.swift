import Testing

@testable import Console

struct PaletteTests {
  @Test(
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
      (true, ["TERM": "dumb"], false),
    ] as [(Bool, [String: String], Bool)])
  func coloursNeedATerminalAndLeaveToUseThem(isTerminal: Bool, environment: [String: String], isColoured: Bool) {
    #expect(Palette(isTerminal: isTerminal) { environment[$0] }.isColoured == isColoured)
  }

  @Test func colouredTextIsReset() {
    #expect(Palette(isColoured: true)("x", .error) == "\u{1B}[1;31mx\u{1B}[0m")
    #expect(Palette(isColoured: false)("x", .error) == "x")
    #expect(Palette(isColoured: true)("", .error) == "")
  }
}
