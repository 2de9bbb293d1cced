import Articles
import Testing

@testable import Dataset

@Suite struct YearRuleTests {
  @Test(arguments: [
    (Basis.unknown, Optional("date-unknown")), (.inferred, "year-inferred"), (.curated, "year-curated"), (.stated, nil),
  ])
  func theDatesBasisIsTold(basis: Basis, code: String?) {
    var sample = Sample("a", "Tin ngắn.")
    sample.reading.published =
      basis == .unknown ? .unknown : PartialDate("2023-08").map { Derived($0, basis) } ?? .unknown
    #expect(Sample.dataset([sample]).checks.map(\.code) == [code].compactMap(\.self))
  }
}
