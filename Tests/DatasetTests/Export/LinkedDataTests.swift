import Foundation
import Testing

@testable import Dataset

@Suite struct LinkedDataTests {
  private func object(_ description: DatasetDescription = DatasetDescription()) throws -> [String: Any] {
    let files = [OutputFile(path: "data/articles.csv", text: "id\n")]
    let linked = LinkedData(description: description, dataset: DatasetExporterTests.dataset, files: files)
    let json = try JSONSerialization.jsonObject(with: Data(linked.json.text.utf8))
    return try #require(json as? [String: Any])
  }

  @Test func theDatasetIsDescribedFromItsOwnRows() throws {
    let object = try object()
    #expect(object["@type"] as? String == "Dataset")
    #expect(object["temporalCoverage"] as? String == "2018/2023")
    #expect(object["dateModified"] as? String == "2023-08-11")
    #expect((object["variableMeasured"] as? [Any])?.count == 4)
  }

  @Test(arguments: [
    (String?.none, "articles.csv"), ("https://example.org/x/", "https://example.org/x/data/articles.csv"),
  ])
  func downloadsHaveAddressSizeAndFormat(baseURL: String?, address: String) throws {
    var description = DatasetDescription()
    description.baseURL = baseURL
    let downloads = try object(description)["distribution"] as? [[String: Any]]
    let download = try #require(downloads?.first)
    #expect(download["contentUrl"] as? String == address)
    #expect(download["contentSize"] as? String == "3 B")
    #expect(download["encodingFormat"] as? String == "text/csv")
  }
}
