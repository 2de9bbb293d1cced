import Testing

@testable import Dataset

@Suite struct JSONValueTests {
  @Test func membersKeepTheirOrder() {
    let value: JSONValue = ["b": "1", "a": ["x", .null, .bool(true), .number("2.5")], "e": [], "o": .object([])]
    #expect(
      value.text == """
        {
          "b": "1",
          "a": [
            "x",
            null,
            true,
            2.5
          ],
          "e": [],
          "o": {}
        }

        """)
  }

  @Test func hostileTextIsEscaped() {
    let value = JSONValue.string("\"\\\n\t\r\u{1}\u{7F}\u{85}\u{9B}\u{2028}</script>đ")
    #expect(value.text == #""\"\\\n\t\r\u0001\u007f\u0085\u009b\u2028\u003c/script>đ""# + "\n")
  }
}
