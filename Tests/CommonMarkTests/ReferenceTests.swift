import CommonMark
import Foundation
import Testing

/// Holds the renderer against the `cmark` and `cmark-gfm` programs on random documents.
struct ReferenceTests {
  static let batchSize = 500

  @Test(
    .enabled(
      if: ReferenceProgram.areInstalled || ReferenceProgram.areRequired,
      "install the programs to compare with: apt-get install cmark cmark-gfm"),
    arguments: 0..<6)
  func randomDocumentsRenderAsTheReferenceProgramsDo(batch: Int) throws {
    let documents = (0..<Self.batchSize).map { index in
      var random = RandomMarkdown(seed: UInt64(batch * Self.batchSize + index))
      return random.document()
    }
    let commonMark = try ReferenceProgram.commonMark.render(documents)
    let withTables = try ReferenceProgram.tables.render(documents)
    var compared = 0
    var wholeDocuments = 0
    var different: [Int] = []
    for (index, document) in documents.enumerated() {
      let isCommonMark = try MarkdownRenderer(options: .commonMark).render(document).html == commonMark[index]
      #expect(isCommonMark, "seed \(batch * Self.batchSize + index)")
      let ours = try MarkdownRenderer(options: .plainTables).render(document).html
      let expected = Self.tables(in: withTables[index])
      let isEqual = expected.isEmpty ? ours == commonMark[index] : Self.tables(in: ours) == expected
      if !isEqual { different.append(index) }
      guard isEqual, !expected.isEmpty else { continue }
      compared += 1
      wholeDocuments += Self.normalised(ours) == Self.normalised(withTables[index]) ? 1 : 0
    }
    #expect(compared > Self.batchSize / 3, "too few documents with tables")
    // cmark-gfm is built on an older cmark; where the two differ without tables they say nothing about tables.
    let withoutTables = try ReferenceProgram.withoutTables.render(different.map { documents[$0] })
    for (position, index) in different.enumerated() {
      let isOlderCommonMark = withoutTables[position] != commonMark[index]
      #expect(isOlderCommonMark, "seed \(batch * Self.batchSize + index)")
    }
    #expect(different.count <= Self.batchSize / 50)
    // What stands around the tables agrees too but for oddities of the older cmark.
    #expect(compared - wholeDocuments <= Self.batchSize / 100)
  }

  /// Every table with its cells and alignments, as HTML.
  private static func tables(in html: [UInt8]) -> [String] {
    var tables: [String] = []
    var rest = String(decoding: html, as: UTF8.self)[...]
    while let start = rest.range(of: "<table>"), let end = rest[start.upperBound...].range(of: "</table>") {
      tables.append(String(rest[start.lowerBound..<end.upperBound]))
      rest = rest[end.upperBound...]
    }
    return tables
  }

  /// cmark-gfm takes a list for loose in which a table stands before a paragraph, and unescapes pipes in the lines before
  /// a table twice; neither concerns the tables.
  private static func normalised(_ html: [UInt8]) -> String {
    var text = String(decoding: html, as: UTF8.self)
    for tag in ["<p>", "</p>", "\n", "\\"] { text = text.replacingOccurrences(of: tag, with: "") }
    return text
  }
}
