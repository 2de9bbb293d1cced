import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct PeriodsDisagreeRuleTests {
  private func checks(_ text: String, _ spans: [(String, YearRange)], main: YearRange?) -> [String] {
    var sample = Sample("a", text, period: main)
    sample.reading.periods = spans.map { words, span in
      Reading.PeriodMention(period: Derived(span, .stated), range: sample.range(of: words), rule: "test")
    }
    return Sample.dataset([sample]).checks.map(\.message.english)
  }

  @Test func twoSpansThatShareOneEndDisagree() {
    let found = checks(
      "Hội nghị tổng kết 2018-2022.\nKhen thưởng giai đoạn 2018-2023.",
      [("2018-2022", YearRange(2018, 2022)), ("2018-2023", YearRange(2018, 2023))], main: YearRange(2018, 2022))
    #expect(found == ["The article gives two different periods: 2018–2022 and 2018–2023."])
  }

  @Test func theSecondSpanIsPointedAt() {
    var sample = Sample(
      "a", "Hội nghị tổng kết 2018-2022.\nKhen thưởng giai đoạn 2018-2023.", period: YearRange(2018, 2022))
    sample.reading.periods = [("2018-2022", YearRange(2018, 2022)), ("2018-2023", YearRange(2018, 2023))].map {
      Reading.PeriodMention(period: Derived($1, .stated), range: sample.range(of: $0), rule: "test")
    }
    let check = Sample.dataset([sample]).checks("periods-disagree").first
    #expect(check?.file == "a.txt")
    #expect(check?.line == 2)
    #expect(check?.column == 23)
  }

  @Test(arguments: [
    ("Tổng kết 2018-2023, phát động 2023-2025.", "2018-2023", 2018, 2023, "2023-2025", 2023, 2025),
    ("Tổng kết 2018-2023 theo Đề án “An ninh 2018-2022”.", "2018-2023", 2018, 2023, "2018-2022", 2018, 2022),
    ("Tổng kết 2018-2023, riêng năm 2023 khá hơn.", "2018-2023", 2018, 2023, "năm 2023", 2023, 2023),
    ("Tổng kết 2014-2024 sau 2018-2022, 2018-2023.", "2018-2022", 2018, 2022, "2018-2023", 2018, 2023),
  ])
  func otherSpansDoNot(
    text: String, first: String, from: Int, to: Int, second: String, secondFrom: Int, secondTo: Int
  ) {
    let main = text.contains("2014") ? YearRange(2014, 2024) : YearRange(2018, 2023)
    let spans = [(first, YearRange(from, to)), (second, YearRange(secondFrom, secondTo))]
    #expect(checks(text, spans, main: main).isEmpty)
  }
}
