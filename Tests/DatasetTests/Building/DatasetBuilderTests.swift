import Articles
import Dataset
import Extraction
import Testing

@Suite struct DatasetBuilderTests {
  private let first = Sample("a", "Toàn tỉnh có 68 mô hình.\nĐã nhận 120 tin báo.")
    .figure("68 mô hình", "models").figure("120 tin báo", "tips")
  private let second = Sample("b", "Cả năm tổ chức 15 buổi nói chuyện.", place: "VN-27", period: YearRange(2022))
    .figure("15 buổi", "outreach-sessions")

  @Test func rowsStandInTheOrderOfTheFilesAndTheText() {
    let dataset = Sample.dataset([second, first])
    #expect(dataset.articleRows.map(\.id) == ["a", "b"])
    #expect(dataset.articles.map(\.id) == ["a", "b"])
    #expect(dataset.observations.map(\.indicator) == ["models", "tips", "outreach-sessions"])
    #expect(dataset.periods == [YearRange(2018, 2023), YearRange(2022)])
  }

  @Test func aTitleCutFromASentenceEndsInAnEllipsis() {
    var cut = first
    cut.reading.title = cut.range(of: "Toàn tỉnh có")
    var whole = second
    whole.reading.title = whole.range(of: "Cả năm tổ chức 15 buổi nói chuyện")
    let titles = Sample.dataset([cut, whole]).articleRows.map(\.title)
    #expect(titles == ["Toàn tỉnh có…", "Cả năm tổ chức 15 buổi nói chuyện"])
  }

  @Test func theOrderOfTheArgumentsChangesNothing() {
    let forward = Sample.dataset([first, second])
    let backward = Sample.dataset([second, first])
    #expect(forward.observations == backward.observations)
    #expect(forward.checks == backward.checks)
    #expect(forward.aggregates == backward.aggregates)
  }

  @Test func quotesAndUnitsAreCutFromTheTextWithoutLayout() {
    let sample = Sample("a", "Toàn\u{A0}tỉnh  có 68 mô\u{200B} hình.").figure("68 mô\u{200B} hình", "models")
    let row = Sample.dataset([sample]).observations[0]
    #expect(row.quote == "Toàn tỉnh có 68 mô hình.")
    #expect(row.unit == "mô hình")
    #expect(row.lower == Quantity(68) && row.upper == Quantity(68))
  }

  @Test func aSchemeAndADocumentStandOnceAnArticle() {
    var sample = Sample(
      "a", "Mô hình “Tổ an ninh xóm” và mô hình “Tổ An ninh  xóm”.\nChỉ thị 07/CT-BCA, Chỉ thị 07, Chỉ thị 08.")
    sample.reading.schemes = [
      Reading.SchemeMention(name: sample.range(of: "Tổ An ninh  xóm"), sentence: 0..<10),
      Reading.SchemeMention(name: sample.range(of: "Tổ an ninh xóm"), sentence: 0..<10),
    ]
    sample.reading.documents = [
      Reading.DocumentMention(kind: "Chỉ thị", number: "07/CT-BCA", range: sample.range(of: "Chỉ thị 07/CT-BCA")),
      Reading.DocumentMention(kind: "Chỉ thị", number: "07", range: sample.range(of: "Chỉ thị 07,")),
      Reading.DocumentMention(kind: "Chỉ thị", number: "08", range: sample.range(of: "Chỉ thị 08")),
    ]
    let dataset = Sample.dataset([sample])
    #expect(dataset.schemes.map(\.name) == ["Tổ an ninh xóm"])
    #expect(dataset.documents.map(\.number) == ["07/CT-BCA", "08"])
  }

  @Test(arguments: [
    ("Phá 120 vụ, trong đó có 30 vụ ma túy và 20 vụ trộm.", true, true),
    ("Phá 120 vụ, bao gồm 30 vụ ma túy; 20 vụ trộm.", true, true),
    ("Phá 120 vụ; bắt giữ trong 30 vụ ma túy, 20 vụ trộm.", false, false),
    ("Phá 120 vụ, trong đó 30 vụ ma túy; hòa giải thêm 99 vụ trộm.", true, false),
  ])
  func aPartIsTiedToItsWhole(text: String, isFirstPart: Bool, isSecondPart: Bool) {
    let second = text.contains("99") ? "99 vụ trộm" : "20 vụ trộm"
    let sample = Sample("a", text).figure("120 vụ", "cases").figure("30 vụ ma túy", "cases").figure(second, "cases")
    let rows = Sample.dataset([sample]).observations
    #expect((rows[1].partOf == rows[0].id) == isFirstPart)
    #expect((rows[2].partOf == rows[0].id) == isSecondPart)
  }

  @Test func aShareIsNoPartOfACount() {
    let sample = Sample("a", "Phá 120 vụ, trong đó có 30% vụ ma túy.").figure("120 vụ", "cases")
      .figure("30% vụ ma túy", "cases", value: "30")
    #expect(Sample.dataset([sample]).observations.map(\.partOf) == [nil, nil])
  }
}
