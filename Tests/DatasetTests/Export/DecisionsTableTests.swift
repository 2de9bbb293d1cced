import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct DecisionsTableTests {
  private var dataset: Dataset {
    var sample = Sample("a", "Có 68 mô hình.").figure("68 mô hình", "models")
    sample.reading.figures[0].decisions = [
      Decision(.scope, "subject-province"), Decision(.indicator, "run-schemes"), Decision(.indicator, "late"),
    ]
    sample.reading.figures[0].measure = .stock
    sample.reading.figures[0].asOf = PartialDate("2018-06").map { Derived($0, .stated) } ?? .unknown
    return Sample.dataset([sample])
  }

  @Test func eachFieldHasOneRuleInTheFieldsOrder() {
    let id = dataset.observations[0].id
    #expect(
      Table.decisions(dataset).rows == [
        ["\(id)-indicator", id, "indicator", "run-schemes"], ["\(id)-scope", id, "scope", "subject-province"],
      ])
  }

  @Test func measureAndDateAreColumns() throws {
    let table = Table.observations(dataset)
    let row = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), try #require(table.rows.first)))
    #expect(row["measure"] == "stock")
    #expect(row["as_of"] == "2018-06")
    #expect(row["as_of_basis"] == "stated")
  }
}
