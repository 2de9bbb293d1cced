import Testing

@testable import Vocabulary

@Suite struct IndicatorCatalogTests {
  let indicators: IndicatorCatalog

  init() throws { indicators = try Vocabulary.load().indicators }

  @Test func everyIndicatorIsDefinedInBothLanguagesAndBelongsToAGroup() {
    let groups = Set(indicators.groups.map(\.id))
    for indicator in indicators.indicators {
      #expect(groups.contains(indicator.group))
      #expect(indicator.definitionVi.hasSuffix(".") && indicator.definitionEn.hasSuffix("."), "\(indicator.id)")
    }
    #expect(indicators.groups.allSatisfy { !indicators.indicators(in: $0).isEmpty })
  }

  @Test func figuresThatNothingFitsHaveAnIndicatorThatIsNeverAggregated() {
    #expect(indicators[IndicatorCatalog.otherID]?.aggregation == Indicator.Aggregation.none)
    #expect(indicators.order(of: IndicatorCatalog.otherID) == indicators.indicators.count - 1)
  }
}
