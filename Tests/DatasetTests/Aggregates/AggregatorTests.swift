import Articles
import Dataset
import Extraction
import Testing
import Vocabulary

@Suite struct AggregatorTests {
  @Test func flowsOfOnePlaceAndPeriodAddUp() {
    let sample = Sample("a", "Mở 4.000 buổi tọa đàm, 5.000 buổi nói chuyện.")
      .figure("4.000 buổi", "outreach-sessions", bound: .over).figure("5.000 buổi", "outreach-sessions", bound: .over)
    let aggregate = Sample.dataset([sample]).aggregate("VN-52", "outreach-sessions")
    #expect(aggregate?.lower == Quantity(9000))
    #expect(aggregate?.upper == nil)
    #expect(aggregate?.observations.count == 2)
    #expect(aggregate?.articles == ["a"])
  }

  @Test func ofStocksTheLargestIsTaken() {
    let sample = Sample("a", "Có 200 mô hình và 20 mô hình.").figure("200 mô hình", "models")
      .figure("20 mô hình", "models")
    #expect(Sample.dataset([sample]).aggregate("VN-52", "models")?.upper == Quantity(200))
  }

  @Test(arguments: [
    ("target", FigureStatus.target, Scope.province, "cases"), ("context", .context, .province, "cases"),
    ("district", .result, .district, "cases"), ("unit", .result, .unit, "cases"),
    ("none", .result, .province, "delegates"), ("other", .result, .province, "other"),
    ("national", .result, .national, "cases"),
  ])
  func otherFiguresTakeNoPart(name: String, status: FigureStatus, scope: Scope, indicator: String) {
    let sample = Sample("a", "Có 7 vụ.").figure("7 vụ", indicator, status: status, scope: scope)
    #expect(Sample.dataset([sample]).aggregates.isEmpty)
  }

  @Test func sharesAndPartsAreNeverAddedUp() {
    let sample = Sample("a", "Phá 120 vụ, trong đó 30 vụ ma túy; đạt 75% vụ.").figure("120 vụ", "cases")
      .figure("30 vụ ma túy", "cases").figure("75% vụ", "cases", value: "75")
    let dataset = Sample.dataset([sample])
    #expect(dataset.aggregate("VN-52", "cases")?.upper == Quantity(120))
    #expect(dataset.observations.map(\.unitKind) == [nil, nil, "%"])
  }

  @Test func onlyEqualKindsOfUnitAreAddedUp() {
    let sample = Sample("a", "Thu 12 khẩu súng, 5 kg thuốc nổ, 2 tấn pháo, 30 vũ khí.")
      .figure("12 khẩu súng", "weapons").figure("5 kg thuốc nổ", "weapons").figure("2 tấn pháo", "weapons")
      .figure("30 vũ khí", "weapons")
    let dataset = Sample.dataset([sample])
    #expect(dataset.aggregate("VN-52", "weapons", unit: "khẩu")?.upper == Quantity(12))
    #expect(dataset.aggregate("VN-52", "weapons", unit: "kg")?.upper == Quantity(2005))
    #expect(dataset.aggregate("VN-52", "weapons")?.upper == Quantity(30))
  }

  @Test func duplicatesAndRestatementsCountOnce() {
    let original = Sample("a", "Trong năm phá 7 vụ trộm.").figure("7 vụ trộm", "cases")
    let copy = Sample("b", "Trong năm  phá 7 vụ trộm.").figure("7 vụ trộm", "cases")
    let restated = Sample("c", "Theo báo cáo khác, công an phá 7 vụ.").figure("7 vụ", "cases")
    let more = Sample("d", "Ngoài ra còn phá 9 vụ lừa đảo.").figure("9 vụ", "cases")
    let aggregate = Sample.dataset([original, copy, restated, more]).aggregate("VN-52", "cases")
    #expect(aggregate?.upper == Quantity(16))
    #expect(aggregate?.articles == ["a", "d"])
  }

  @Test func equalFiguresOfOneArticleAreDifferentOnes() {
    let sample = Sample("a", "Công an tặng 5 cá nhân, tặng thêm 5 cá nhân.")
      .figure("5 cá nhân", "awards-individuals").figure("5 cá nhân", "awards-individuals", occurrence: 2)
    #expect(Sample.dataset([sample]).aggregate("VN-52", "awards-individuals")?.upper == Quantity(10))
  }

  @Test func periodsAreKeptApart() {
    let sample = Sample("a", "Năm trước 7 vụ, cả giai đoạn 9 vụ.").figure("7 vụ", "cases", period: YearRange(2022))
      .figure("9 vụ", "cases")
    let dataset = Sample.dataset([sample])
    #expect(dataset.aggregate("VN-52", "cases", period: YearRange(2022))?.upper == Quantity(7))
    #expect(dataset.aggregate("VN-52", "cases")?.upper == Quantity(9))
  }

  @Test func figuresOfUnknownPeriodsAreNotAddedAcrossArticles() {
    let first = Sample("a", "Phá 7 vụ.", period: nil).figure("7 vụ", "cases", hasPeriod: false)
    let second = Sample("b", "Triệt xóa 9 vụ.", period: nil).figure("9 vụ", "cases", hasPeriod: false)
    #expect(Sample.dataset([first]).aggregate("VN-52", "cases", period: nil)?.upper == Quantity(7))
    #expect(Sample.dataset([first, second]).aggregate("VN-52", "cases", period: nil) == nil)
  }

  @Test func provincesAddUpToRegionUnitAndNationBesideTheNationalFigure() {
    let socTrang = Sample("a", "Sóc Trăng có 68 mô hình.").figure("68 mô hình", "models")
    let canTho = Sample("b", "Cần Thơ có hơn 40 mô hình.", place: "VN-CT").figure("40 mô hình", "models", bound: .over)
    let langSon = Sample("c", "Lạng Sơn có 5 mô hình.", place: "VN-09").figure("5 mô hình", "models")
    let nation = Sample("d", "Cả nước có 3.184 mô hình.", place: "VN").figure(
      "3.184 mô hình", "models", scope: .national)
    let dataset = Sample.dataset([socTrang, canTho, langSon, nation])
    let delta = dataset.aggregate("VN-R2024-DBSCL", "models", basis: .provinces)
    #expect(delta?.lower == Quantity(108) && delta?.upper == nil && delta?.provinces == 2)
    #expect(dataset.aggregate("VN-2025-92", "models", basis: .provinces)?.lower == Quantity(108))
    #expect(dataset.aggregate("VN", "models", basis: .provinces)?.lower == Quantity(113))
    #expect(dataset.aggregate("VN", "models", basis: .provinces)?.provinces == 3)
    #expect(dataset.aggregate("VN", "models")?.upper == Quantity(3184))
    #expect(dataset.aggregate("VN", "models")?.provinces == 0)
  }

  @Test func aUnitOfTodayCountsForTheNationOnlyWhereNoPredecessorDoes() {
    let old = Sample("a", "Sóc Trăng có 68 mô hình.").figure("68 mô hình", "models")
    let new = Sample("b", "Cần Thơ mới có 90 mô hình.", place: "VN-2025-92").figure("90 mô hình", "models")
    let other = Sample("c", "Huế có 10 mô hình.", place: "VN-2025-46").figure("10 mô hình", "models")
    #expect(
      Sample.dataset([old, new, other]).aggregate("VN", "models", basis: .provinces)?.upper == Quantity(78))
  }
}
