import Articles
import Testing

@testable import Dataset

@Suite struct PlaceRuleTests {
  @Test(arguments: [
    (Derived<String>.unknown, "place-unresolved"), (Derived("VN-52", .inferred), "place-inferred"),
    (Derived("VN-52", .curated), "place-curated"), (Derived("VN-52", .stated), nil),
  ])
  func thePlacesBasisIsTold(place: Derived<String>, code: String?) {
    var sample = Sample("a", "Tin ngắn.")
    sample.reading.place = place
    #expect(
      Sample.dataset([sample]).checks.map(\.code).filter { PlaceRule.codes.contains($0) } == [code].compactMap(\.self))
  }
}
