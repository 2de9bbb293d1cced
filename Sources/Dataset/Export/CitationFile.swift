/// `CITATION.cff`: how to cite the dataset (Citation File Format 1.2.0). The date comes from the data.
struct CitationFile {
  let description: DatasetDescription
  let dataset: Dataset

  var yaml: String {
    var lines = [
      "cff-version: 1.2.0",
      "message: \(quoted("Please cite this dataset as below, and the article for every figure that you quote."))",
      "type: dataset",
      "title: \(quoted(description.titleEn))",
      "abstract: \(quoted(description.descriptionEn))",
      "authors:",
      "  - name: \(quoted(description.publisher ?? "The compilers of the dataset"))",
    ]
    if let identifier = description.licence?.identifier {
      lines.append("license: \(identifier)")
    } else if let address = description.licence?.address {
      lines.append("license-url: \(quoted(address))")
    }
    if let version = dataset.version { lines.append("version: \(quoted(version))") }
    if let day = dataset.articleRows.compactMap(\.published.value).filter({ $0.day != nil }).max() {
      lines.append("date-released: \(quoted(day.description))")
    }
    if let address = description.baseURL { lines.append("url: \(quoted(address))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A YAML double-quoted scalar, whose escapes are those of JSON.
  private func quoted(_ text: String) -> String {
    String(JSONValue.string(text).text.dropLast())
  }
}
