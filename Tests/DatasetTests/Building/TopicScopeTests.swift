import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct TopicScopeTests {
  private var inside: Sample { Sample("a", "Tin về phong trào.\nCó 68 mô hình.").figure("68 mô hình", "models") }

  private var outside: Sample {
    var sample = Sample("0", "Tin bóng đá.\nCó 9 mô hình.", place: "VN-22", period: YearRange(1999))
      .figure("9 mô hình", "models")
    sample.reading.relevance = Relevance(isIn: false, basis: .inferred, rule: "scheme")
    sample.reading.findings = [
      Finding(
        severity: .warning, code: "odd", file: "0.txt", message: Finding.Message(vietnamese: "Lạ.", english: "Odd."))
    ]
    return sample
  }

  private func dataset(_ topic: TopicScope) -> Dataset {
    let loading = Finding(
      severity: .info, code: "encoding-repaired", file: "0.txt",
      message: Finding.Message(vietnamese: "Sửa.", english: "Repaired."))
    return Dataset(
      articles: [inside.pair, outside.pair], findings: [loading], vocabulary: Sample.vocabulary, topic: topic)
  }

  @Test func anArticleOutsideTheTopicFeedsNothing() {
    let dataset = dataset(.own)
    #expect(dataset.articleRows.map(\.id) == ["a"])
    #expect(dataset.outside.map(\.id) == ["0"])
    #expect(dataset.observations.map(\.article) == ["a"])
    #expect(dataset.periods == [YearRange(2018, 2023)])
    #expect(dataset.checks.allSatisfy { $0.article != "0" && $0.file != "0.txt" })
    #expect(dataset.aggregates.allSatisfy { $0.articles == ["a"] })
  }

  @Test func itStandsAmongTheArticlesWithItsReason() throws {
    let table = Table.articles(dataset(.own))
    let columns = table.columns.map(\.name)
    let row = Dictionary(uniqueKeysWithValues: zip(columns, try #require(table.rows.first)))
    #expect(table.rows.map { $0[0] } == ["0", "a"])
    #expect(row["relevance"] == "out")
    #expect(row["relevance_basis"] == "inferred")
    #expect(row["relevance_rule"] == "scheme")
    #expect(row["period_from"] == .some(nil))
  }

  @Test func anyTopicExcludesNothingButIsStillTold() {
    let dataset = dataset(.any)
    #expect(dataset.outside.isEmpty)
    #expect(dataset.observations.map(\.article) == ["0", "a"])
    #expect(dataset.articleRows.map(\.relevance.isIn) == [false, true])
  }
}
