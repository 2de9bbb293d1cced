import Articles
import Extraction
import Testing

@testable import Reports

struct NumberFormatTests {
  @Test(arguments: [
    ("0", "0", "0"), ("999", "999", "999"), ("7296", "7.296", "7,296"), ("1.5", "1,5", "1.5"),
    ("303700000000", "303.700.000.000", "303,700,000,000"), ("1234.05", "1.234,05", "1,234.05"),
  ])
  func numbersAreGroupedAsTheLanguageDoes(plain: String, vietnamese: String, english: String) throws {
    let quantity = try #require(Quantity(plain))
    #expect(NumberFormat(language: .vietnamese).string(quantity) == vietnamese)
    #expect(NumberFormat(language: .english).string(quantity) == english)
  }

  @Test func aNegativeNumberHasAMinusSign() {
    #expect(NumberFormat(language: .vietnamese).string(Quantity(-1500)) == "−1.500")
  }

  @Test(arguments: [
    ("2023-08-22", "22/8/2023", "22 August 2023"), ("2023-08", "8/2023", "August 2023"), ("2023", "2023", "2023"),
  ])
  func datesAreWrittenAsFarAsTheyAreKnown(iso: String, vietnamese: String, english: String) throws {
    let date = try #require(PartialDate(iso))
    #expect(NumberFormat(language: .vietnamese).string(date) == vietnamese)
    #expect(NumberFormat(language: .english).string(date) == english)
  }

  @Test func periodsHaveAnEnDash() {
    #expect(NumberFormat(language: .vietnamese).string(YearRange(2018, 2023)) == "2018–2023")
    #expect(NumberFormat(language: .vietnamese).string(YearRange(2024)) == "2024")
  }
}
