import Testing

@testable import Reports

struct RememberedTests {
  @Test func aValueIsMadeOnce() {
    var remembered = Remembered<String, Int>()
    var made: [String] = []
    let values = ["a", "a", "b", "a", "b", "c"].map { key in
      remembered.value(of: key) { key in
        made.append(key)
        return made.count
      }
    }
    #expect(values == [1, 1, 2, 1, 2, 3])
    #expect(made == ["a", "b", "c"])
  }
}
