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
}
