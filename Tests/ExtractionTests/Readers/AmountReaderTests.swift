import Extraction
import Testing
import Vocabulary

@Suite struct AmountReaderTests {
  private static let reader = (try? Vocabulary.load()).map(AmountReader.init)

  private func read(_ text: String) throws -> String? {
    try #require(Self.reader).read(text).map { amount in
      let upper = amount.upperEnd.map { "..\($0)" } ?? ""
      return "\(amount.currency) \(amount.value)\(upper) \(amount.bound.rawValue)"
    }
  }

  @Test(arguments: [
    ("$25", "USD 25"), ("25$", "USD 25"), ("$25.000", "USD 25000"), ("25K$", "USD 25000"), ("$25k", "USD 25000"),
    ("ba đô", "USD 3"), ("ba đô la", "USD 3"), ("ba đô mỹ", "USD 3"), ("USD3,75", "USD 3.75"), ("tám xen", "cent 8"),
    ("tám xu", "cent 8"), ("40€", "EUR 40"), ("40 euros", "EUR 40"), ("EUR 40", "EUR 40"), ("EUR9,50", "EUR 9.5"),
    ("Rs. 70", "INR 70"), ("Rs 70", "INR 70"), ("70Rs", "INR 70"), ("INR7", "INR 7"), ("£6", "GBP 6"),
    ("sáu bảng Anh", "GBP 6"), ("GBP 2,05", "GBP 2.05"), ("4 AED.", "AED 4"), ("4 dirham", "AED 4"),
    ("5.000 đồng", "VND 5000"), ("50k đồng", "VND 50000"), ("3000 VNĐ", "VND 3000"), ("VN$3000", "VND 3000"),
    ("1,5 triệu đồng", "VND 1500000"), ("hai nghìn tỷ đồng", "VND 2000000000000"),
  ])
  func theCurrencyStandsBeforeOrAfterTheNumber(text: String, amount: String) throws {
    #expect(try read(text) == "\(amount) exact")
  }

  @Test(arguments: [
    ("4 đô la và 15 xen", "USD 4.15"), ("bốn đô 15 xu", "USD 4.15"), ("bốn đô 15", "USD 4.15"),
    ("4 phẩy 15 đô la", "USD 4.15"), ("bốn chấm 15 đô", "USD 4.15"), ("30 Rupees 15", "INR 30.15"),
  ])
  func centsAreHundredths(text: String, amount: String) throws { #expect(try read(text) == "\(amount) exact") }

  @Test(arguments: [
    "giữa 300 và 500 đồng", "giữa 300 đồng và 500 đồng", "từ 300 đồng đến 500 đồng", "từ 300 VNĐ tới 500 VNĐ",
    "từ 300 đến 500 đồng", "khoảng 300-500 đồng", "khoảng chừng từ 300 đến 500 đồng", "tầm khoảng 300 tới 500 đồng",
    "xấp xỉ VND300-VND500", "300-500 đồng",
  ])
  func twoAmountsAreARange(text: String) throws { #expect(try read(text) == "VND 300..500 range") }

  @Test(arguments: [
    ("dưới chín ngàn đồng", "under"), ("ít hơn 9k đồng", "under"), ("kém hơn 9.000 đồng", "under"),
    ("không tới 9000 đồng", "under"), ("không cao hơn 9.000 đồng", "at_most"), ("không hơn 9.000 đồng", "at_most"),
    ("không quá 9.000 đồng", "at_most"), ("từ 9.000 đồng trở xuống", "at_most"), ("nhiều hơn 9.000 đồng", "over"),
    ("hơn 9.000 đồng", "over"), ("trên chín nghìn đồng", "over"), ("cao hơn 9.000 đồng", "over"),
    ("ít nhất 9.000 đồng", "at_least"), ("không ít hơn 9.000 đồng", "at_least"),
    ("từ 9.000 đồng trở lên", "at_least"), ("khoảng 9.000 đồng", "about"),
  ])
  func qualifiersSetTheBound(text: String, bound: String) throws { #expect(try read(text) == "VND 9000 \(bound)") }

  @Test(arguments: ["", "25", "đồng", "25 mô hình", "từ 25 đến", "hơn", "25 đồng và 30", "$", "hai trăm"])
  func whatIsNoAmountGivesNone(text: String) throws { #expect(try read(text) == nil) }
}
