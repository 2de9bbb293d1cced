/// A report's key facts: a name and a value in each row.
struct KeyFactTable {
  private let strings: StringCatalogue
  private var table: MarkdownTable

  init(writer: PageWriter, title: String) {
    strings = writer.strings
    table = MarkdownTable(
      caption: strings.inline(.captionKeyFacts, ["title": Inline(title)]),
      columns: [.text(strings(.columnFact)), .text(strings(.columnFactValue))])
  }

  mutating func append(_ fact: Phrase, _ value: Inline) { table.append([Inline(strings(fact)), value]) }

  var markdown: String? { table.markdown }
}
