import Testing

@testable import Dataset

@Suite struct CitationFileTests {
  @Test func theDateComesFromTheData() {
    var description = DatasetDescription()
    description.titleEn = "Figures: \"all\""
    description.publisher = "Nhóm Làng"
    let yaml = CitationFile(description: description, dataset: DatasetExporterTests.dataset).yaml
    #expect(yaml.contains("\ntitle: \"Figures: \\\"all\\\"\"\n"))
    #expect(yaml.contains("\n  - name: \"Nhóm Làng\"\n"))
    #expect(yaml.contains("\ndate-released: \"2023-08-11\"\n"))
    #expect(yaml.contains("\nlicense: CC-BY-4.0\n"))
  }

  @Test(arguments: [
    (Licence(title: "CC BY-SA 4.0"), "\nlicense: CC-BY-SA-4.0\n"),
    (Licence(title: "Theo tòa soạn", address: "https://example.org/l"), "\nlicense-url: \"https://example.org/l\"\n"),
  ])
  func theLicenceIsNamedByItsIdentifierOrAddress(licence: Licence, line: String) {
    var description = DatasetDescription()
    description.licence = licence
    let yaml = CitationFile(description: description, dataset: DatasetExporterTests.dataset).yaml
    #expect(yaml.contains(line))
  }

  @Test func noLicenceIsClaimedWhereNoneIsStated() throws {
    var description = DatasetDescription()
    description.licence = nil
    let files = try DatasetExporter(description: description).files(DatasetExporterTests.dataset)
    for file in files where !file.path.hasSuffix("sqlite") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("CC-BY"), "\(file.path)")
    }
  }
}
