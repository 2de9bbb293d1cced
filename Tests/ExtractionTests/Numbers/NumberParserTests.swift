import Testing
import Text
import Vocabulary

@testable import Extraction

struct NumberParserTests {
  private func parse(_ text: String) -> ParsedNumber? { NumberParser().parse(SentenceFixture(text).sentence, at: 0) }

  @Test(arguments: [
    ("12 tổ", "12", 1), ("1.250 hộ", "1250", 1), ("1,5 triệu đồng", "1500000", 2), ("15 000 cây", "15000", 2),
    ("2 nghìn 5 trăm cây", "2500", 4), ("hai mươi tư tổ", "24", 3), ("một trăm linh năm hộ", "105", 4),
    ("3 tỷ rưỡi đồng", "3500000000", 3), ("hai phẩy năm ha", "2.5", 3), ("1.234,5 ha", "1234.5", 1),
    ("7,296%", "7.296", 1), ("7,296 vụ", "7296", 1), ("0,125 ha", "0.125", 1),
  ])
  func theNumberAtATokenIsRead(text: String, value: String, tokens: Int) throws {
    let number = try #require(parse(text))
    #expect(number.value.description == value)
    #expect(number.tokens == 0..<tokens)
  }

  @Test(arguments: ["tổ 12", "", ", 5", "phẩy năm", "99999999999999999999", "1.2.3.4,5,6"])
  func whereNoneBeginsThereIsNone(text: String) {
    #expect(text.isEmpty || parse(text) == nil)
  }

  @Test func howItWasWrittenIsTold() {
    #expect(parse("một tổ")?.isBareOne == true)
    #expect(parse("hai mươi mốt tổ")?.isBareOne == false)
    #expect(parse("ba tổ")?.isSpelled == true)
    #expect(parse("3 tổ")?.isSpelled == false)
    #expect(parse("610 nghìn lượt")?.hasScale == true)
    #expect(parse("mười năm")?.value == Quantity(10))
  }
}

struct NumberReachTests {
  private func number(_ text: String) -> ParsedNumber? { SentenceFixture(text).sites.first?.number }

  @Test(arguments: [
    ("Kiểm tra 12/15 đơn vị.", "12", "15"), ("Kiểm tra 12 trong tổng số 15 đơn vị.", "12", "15"),
  ])
  func aPartHasItsWhole(text: String, value: String, whole: String) {
    #expect(number(text)?.value.description == value)
    #expect(number(text)?.of?.description == whole)
  }

  @Test(arguments: [
    ("Mỗi tổ có 30 - 50 hộ.", "30", "50"), ("Mỗi tổ có từ 30 đến 50 hộ.", "30", "50"),
    ("Quỹ có 5 - 7 triệu đồng.", "5000000", "7000000"),
  ])
  func aRangeHasTwoEnds(text: String, lower: String, upper: String) {
    #expect(number(text)?.value.description == lower)
    #expect(number(text)?.upperEnd?.description == upper)
    #expect(number(text)?.bound == .range)
  }

  @Test func aPercentSignBelongsToTheNumber() {
    #expect(number("Có 91% hộ tham gia.")?.isPercent == true)
    #expect(number("Có 91 phần trăm hộ tham gia.")?.isPercent == true)
    #expect(number("Có 91 hộ tham gia.")?.isPercent == false)
  }
}

struct DigitGroupsTests {
  /// Index of the first group after the decimal mark; the number of groups where there is none.
  private func fraction(_ text: String, isMeasure: Bool = false) -> Int? {
    var groups = DigitGroups()
    for byte in text.utf8 { groups.take(byte) }
    return groups.fractionFrom(isMeasure: isMeasure, leadsWithZero: text.hasPrefix("0"))
  }

  @Test(arguments: [
    ("7", 1), ("7.296", 2), ("7,296", 2), ("1.250.000", 3), ("1,5", 1), ("1.25", 1), ("1.234,5", 2), ("0,125", 1),
  ])
  func thousandsAndDecimalsAreToldApart(text: String, index: Int) { #expect(fraction(text) == index) }

  @Test func ofAMeasureACommaIsTheDecimalMark() {
    #expect(fraction("7,296", isMeasure: true) == 1)
    #expect(fraction("7.296", isMeasure: true) == 2)
  }

  @Test(arguments: ["1.2.3", "1.2,3.4", "12.34.567,8"]) func otherGroupsAreNoNumber(text: String) {
    #expect(fraction(text) == nil)
  }
}
