import Extraction
import Testing

@testable import Dataset

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("7296", "7.296", "7,296"), ("303700000000", "303.700.000.000", "303,700,000,000"), ("32.1", "32,1", "32.1"),
    ("1000.5", "1.000,5", "1,000.5"), ("15", "15", "15"), ("0", "0", "0"),
  ])
  func numbersAreGroupedInTheLanguagesOwnWay(plain: String, vietnamese: String, english: String) throws {
    let quantity = try #require(Quantity(plain))
    #expect(NumberText.vietnamese(quantity) == vietnamese)
    #expect(NumberText.english(quantity) == english)
  }
}
