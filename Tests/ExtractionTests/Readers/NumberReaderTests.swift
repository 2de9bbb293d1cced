import Extraction
import Testing
import Vocabulary

@Suite struct NumberReaderTests {
  private static let reader = (try? Vocabulary.load()).map(NumberReader.init)

  private func read(_ text: String) throws -> String? { try #require(Self.reader).read(text)?.description }

  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("45", "45"), ("250", "250"), ("không", "0"), ("ba", "3"), ("bốn mươi hai", "42"),
    ("mười chín", "19"), ("ba chục", "30"), ("trăm", "100"), ("bốn trăm linh sáu", "406"), ("tám nghìn", "8000"),
    ("sáu ngàn", "6000"), ("ba trăm nghìn", "300000"), ("hai tỷ", "2000000000"), ("hai tỉ", "2000000000"),
    ("ba mươi tư nghìn không trăm linh năm", "34005"), ("năm trăm mười hai nghìn không trăm bốn mươi", "512040"),
    ("7 nghìn", "7000"), ("2 nghìn 5 trăm", "2500"),
  ])
  func wholeNumbersAreReadInDigitsAndWords(text: String, value: String) throws { #expect(try read(text) == value) }

  @Test(arguments: [
    ("2,5", "2.5"), ("2,50", "2.5"), ("02,50", "2.5"), ("0,35", "0.35"), (",35", "0.35"), ("1.250.000", "1250000"),
    ("250.000", "250000"), ("hai phẩy năm", "2.5"), ("2 phẩy 45", "2.45"), ("một chấm tám", "1.8"),
    ("ba phẩy không bảy", "3.07"), ("sáu phẩy hai mươi lăm", "6.25"), ("bốn phẩy mười hai", "4.12"),
    ("hai phẩy ba triệu", "2300000"),
  ])
  func decimalsAreReadInDigitsAndWords(text: String, value: String) throws { #expect(try read(text) == value) }

  @Test(arguments: [
    ("50K", "50000"), ("50k", "50000"), ("4M", "4000000"), ("2,5M", "2500000"), ("1,250K", "1250"),
    (",0025G", "2500000"), ("2G", "2000000000"),
  ])
  func aMetricSuffixMultiplies(text: String, value: String) throws { #expect(try read(text) == value) }

  @Test(arguments: [
    ("-45", "-45"), ("- 3.500", "-3500"), ("âm 3.500", "-3500"), ("âm hai", "-2"), ("-2,5M", "-2500000"),
    ("-,5", "-0.5"),
  ])
  func aSignMakesNegative(text: String, value: String) throws { #expect(try read(text) == value) }

  @Test(arguments: [
    "", "tổ", "đầu tiên", "thứ nhất", "thứ 2", "lần thứ ba", "hai mô hình", "5 6", "5m", "K", "-", "âm", ",",
    "99999999999999999999", "phẩy năm", "99999999999999999K",
  ])
  func whatIsNoNumberGivesNone(text: String) throws { #expect(try read(text) == nil) }
}
