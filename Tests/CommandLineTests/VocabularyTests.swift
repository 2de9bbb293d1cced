import Foundation
import Testing

/// A folder of one's own tables changes what is read, without recompiling.
struct VocabularyTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      (BCT) - Ngày 12/8/2023, Công an tỉnh Sóc Trăng tổ chức hội nghị sơ kết, biểu dương các đơn vị làm tốt phong trào.

      Trong năm 2022, tỉnh Sóc Trăng trồng 1.250 gốc bàng, thu 40 bao lúa giống. Công an tỉnh Vĩnh Lạc lập 9 tổ tự quản.

      """, to: "in/a.txt")
    return folder
  }

  private func figures(_ folder: TemporaryFolder, _ arguments: [String]) async throws -> [[String: Any]] {
    let result = try await Program.run(["explain", "--format", "json", "in/a.txt"] + arguments, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let marks = try #require(object["marks"] as? [[String: Any]])
    #expect(arguments.isEmpty || object["outlet"] as? String == "Bản tin Cây Tràm")
    return marks.filter { $0["kind"] as? String == "figure" }
  }

  @Test func anIndicatorWithItsNounAndRuleIsRead() async throws {
    let folder = try folder()
    #expect(try await figures(folder, []).allSatisfy { $0["indicator"] as? String != "trees" })
    let header = try Self.header("indicators")
    let row = header.split(separator: "\t").map { Self.trees[String($0)] ?? "" }.joined(separator: "\t")
    try folder.write("\(header)\n\(row)\n", to: "words/indicators.tsv")
    try folder.write("phrase\tmeaning\ngốc bàng\tobject\n", to: "words/nouns.tsv")
    try folder.write("phrase\tmeaning\ntrồng\tbuild\n", to: "words/verbs.tsv")
    try folder.write("phrase\tmeaning\ngốc bàng\twork\n", to: "words/cues.tsv")
    let frame = Self.frame(["id": "trees", "noun": "object", "left": "build", "inside": "work", "indicator": "trees"])
    try folder.write("\(try Self.header("frames"))\n\(frame)\n", to: "words/frames.tsv")
    try folder.write("kind\texponent\tphrases\nbao\t0\tbao\n", to: "words/units.tsv")
    let outlets = try Self.header("outlets")
    try folder.write(
      outlets + "\n"
        + outlets.split(separator: "\t").map { Self.outlet[String($0)] ?? "" }.joined(separator: "\t") + "\n",
      to: "words/outlets.tsv")
    let places = try Self.header("places")
    try folder.write(
      places + "\n" + places.split(separator: "\t").map { Self.place[String($0)] ?? "" }.joined(separator: "\t") + "\n",
      to: "words/places.tsv")
    let figures = try await figures(folder, ["--vocabulary", "words"])
    let trees = try #require(figures.first { $0["value"] as? Int == 1250 })
    #expect(trees["indicator"] as? String == "trees")
    #expect(figures.first { $0["value"] as? Int == 9 }?["place"] as? String == "VN-70")
    let arguments =
      ["--input", "in", "--output", "site", "--vocabulary", "words", "--quiet", "--topic", "any"] + Program.templates
    let result = try await Program.run(arguments, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.text(of: "site/data/indicators.csv").contains("\ntrees,"))
    #expect(folder.exists("site/indicators/trees/index.html"))
    let aggregates = try folder.text(of: "site/data/aggregates.csv").split(separator: "\n")
    #expect(aggregates.contains { $0.contains(",trees,") && $0.contains("1250") })
  }

  @Test(arguments: [
    ("nouns.tsv", "gốc\ttree", "tree"), ("verbs.tsv", "trồng\tplant", "plant"),
    ("bounds.tsv", "một cách\tbefore more", "before more"),
    ("levels.tsv", "cõi\tworld", "world"), ("times.tsv", "thứ tám\tweekday 8", "weekday 8"),
    ("frames.tsv", frame(["id": "mine", "indicator": "no-such-indicator"]), "no-such-indicator"),
    ("frames.tsv", frame(["id": "mine", "noun": "tree", "indicator": "other"]), "tree"),
    ("frames.tsv", frame(["id": "mine", "left": "no-such-word", "indicator": "other"]), "no-such-word"),
    ("frames.tsv", frame(["id": "mine", "form": "whole", "indicator": "other"]), "whole"),
  ])
  func aWrongEntryIsNamedWithFileAndLine(table: String, row: String, word: String) async throws {
    let folder = try folder()
    let header = table == "frames.tsv" ? try Self.header("frames") : "phrase\tmeaning"
    try folder.write("\(header)\n\(row)\n", to: "words/\(table)")
    let result = try await Program.run(["check", "--input", "in", "--vocabulary", "words"], in: folder.url)
    #expect(result.status == 78)
    #expect(result.errors.contains("\(table):2"))
    #expect(result.errors.contains("“\(word)”"), "\(result.errors)")
  }

  /// A row of `frames.tsv`.
  private static func frame(_ cells: [String: String]) -> String {
    [
      "id", "noun", "left", "right", "inside", "before", "lead", "sentence", "previous", "form", "indicator", "says",
      "example",
    ].map { cells[$0] ?? "" }.joined(separator: "\t")
  }

  private static func header(_ table: String) throws -> String {
    let file = Program.checkout.appending(path: "Sources/Vocabulary/Data/\(table).tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return String(try #require(lines.first { !$0.hasPrefix("#") }))
  }

  private static let trees = [
    "id": "trees", "group": "other", "name_vi": "Cây trồng", "name_en": "Trees planted", "unit_vi": "gốc",
    "unit_en": "trees", "aggregation": "sum", "definition_vi": "Số cây đã trồng.", "definition_en": "Trees planted.",
  ]
  private static let outlet = [
    "name": "Bản tin Cây Tràm", "leads": "(BCT) -", "domains": "caytram.vn", "reach": "national",
  ]
  private static let place = [
    "code": "VN-70", "gso_code": "26", "name_vi": "Vĩnh Phúc", "name_en": "Vinh Phuc", "kind": "province",
    "region": "VN-R2024-DBSH", "valid_to": "2025-06-30", "successor": "VN-2025-25", "aliases": "Vĩnh Lạc",
  ]
}
