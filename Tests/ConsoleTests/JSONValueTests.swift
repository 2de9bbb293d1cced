import Foundation
import Testing

@testable import Console

struct JSONValueTests {
  @Test func membersKeepTheirOrder() {
    let value = JSONValue.object([
      .init("z", .integer(1)), .init("a", .array([.null, .boolean(true)])), .init("m", .object([])),
      .init("d", .decimal("1.50")),
    ])
    #expect(
      value.description == """
        {
          "z": 1,
          "a": [
            null,
            true
          ],
          "m": {},
          "d": 1.50
        }
        """)
  }

  @Test(arguments: ["Sóc Trăng", "\"\\/\u{8}\n\r\t\u{0}\u{1F}\u{7F}\u{85}\u{2028}", "\u{1F600}\u{301}", ""])
  func anyStringComesBackFromAnotherParser(text: String) throws {
    let data = Data(JSONValue.array([.string(text)]).description.utf8)
    let parsed = try #require(try JSONSerialization.jsonObject(with: data) as? [String])
    #expect(parsed.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
  }

  @Test func anAbsentValueIsNull() {
    #expect(JSONValue.optional(String?.none) == .null)
    #expect(JSONValue.optional(Int?.none) == .null)
    #expect(JSONValue.optional("x") == .string("x"))
  }
}
