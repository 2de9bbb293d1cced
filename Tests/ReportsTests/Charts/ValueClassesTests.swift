import Testing

@testable import Reports

struct ValueClassesTests {
  @Test(arguments: [[1], [1, 2], [3, 3, 9], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], []] as [[Double]])
  func classesAreInOrderAndHoldEveryValue(values: [Double]) {
    let classes = ValueClasses(values)
    let ranges = classes.ranges
    #expect(ranges.map(\.shade) == ranges.map(\.shade).sorted())
    #expect(Set(ranges.map(\.shade)).count == ranges.count)
    for value in values {
      let shade = classes.shade(of: value)
      #expect(ranges.contains { $0.shade == shade && ($0.lowest...$0.highest).contains(value) })
    }
  }

  @Test func aValueThatWasNotGivenHasNoClass() {
    #expect(ValueClasses([1, 2]).shade(of: 7) == 0)
  }
}
