import Testing

@testable import Site

struct OrderedJSONTests {
  @Test func membersAreOrderedByTheirNamesAtEveryDepth() {
    let text = #"{"b":{"z":null,"a":[1,2.5,"đ/x"]},"a":true}"#
    #expect(
      String(decoding: OrderedJSON.ordered(Array(text.utf8)), as: UTF8.self)
        == #"{"a":true,"b":{"a":[1,2.5,"đ/x"],"z":null}}"#)
  }

  @Test func whatIsNoJSONStaysAsItIs() {
    #expect(OrderedJSON.ordered(Array("{a".utf8)) == Array("{a".utf8))
  }
}
