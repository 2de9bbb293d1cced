import Foundation
import Testing

/// Articles in the forms in which people have them, from the command line to the dataset.
struct InputFormTests {
  private static let sentence = "Năm 2022, Công an tỉnh Sóc Trăng xây dựng 37 mô hình tự quản."
  private static let page = """
    <html><head><title>Tin</title><meta property="article:published_time" content="2023-08-12T07:00:00+07:00">
    <link rel="canonical" href="https://example.org/tin.html"></head>
    <body><h1>Sóc Trăng giữ gìn an ninh</h1><p>\(sentence)</p></body></html>
    """

  private func build(_ folder: TemporaryFolder, _ arguments: String...) async throws -> Program.Result {
    try await Program.run(
      ["build", "--input", "in", "--output", "site"] + arguments + Program.templates, in: folder.url)
  }

  /// The rows of a table of the dataset, by its columns.
  private func rows(_ table: String, in folder: TemporaryFolder) throws -> [[String: String]] {
    let url = folder.url.appending(path: "site/data/\(table).csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  @Test func pagesAreReadAndOtherKindsAreCountedInOneNote() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "in/a.html")
    for name in ["b.docx", "c.pdf", "d.docx", ".e.docx"] { try folder.write("x", to: "in/\(name)") }
    let result = try await build(folder)
    #expect(result.status == 0)
    #expect(result.errors.contains("in: info: 3 files look like articles and are not read: 2 .docx, 1 .pdf"))
    let article = try #require(try rows("articles", in: folder).first)
    #expect(article["published"] == "2023-08-12" && article["published_basis"] == "stated")
    #expect(article["url"] == "https://example.org/tin.html")
    #expect(article["title"] == "Sóc Trăng giữ gìn an ninh")
    #expect(try rows("observations", in: folder).map { $0["value"] } == ["37"])
  }

  @Test func aLineWithoutAnArticleCostsNoOtherLine() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{\n{\"id\": \"a\", \"text\": \"\(Self.sentence)\"}\n", to: "in/x.jsonl")
    let result = try await build(folder)
    #expect(result.status == 65)
    #expect(result.errors.contains("in/x.jsonl:1: error: no article on this line"))
    #expect(result.errors.contains("1 line holds no article; the others were read"))
    #expect(try rows("articles", in: folder).map { $0["file"] } == ["x.jsonl/a.txt"])
    let extracted = try await Program.shell(#""$GENERATE" extract in/x.jsonl in/x.jsonl"#, in: folder.url)
    #expect(extracted.status == 65)
  }

  @Test func linesOfCrawlersAreReadWithoutAName() async throws {
    let folder = try TemporaryFolder()
    let line =
      #"{"url":"https://example.org/tin-1.html","title":"Tin \ud83d","date":"2023-08-12 07:00:00","sitename":"Báo Mẫu","text":"\#(Self.sentence)"}"#
    try folder.write(line, to: "in.jsonl")
    let result = try await Program.shell(#""$GENERATE" extract < in.jsonl"#, in: folder.url)
    #expect(result.status == 0)
    #expect(result.output.contains(#""file":"example.org/tin-1.txt""#))
    #expect(result.output.contains(#""published":{"basis":"stated","value":"2023-08-12"}"#))
    #expect(result.output.contains(#""outlet":"Báo Mẫu""#))
    #expect(result.output.contains("lone surrogate"))
  }

  @Test func aFolderOfAllFormsIsWhatItsReadingsAre() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "in/a.html")
    try folder.write("# Tin\n\nXã lập **3**\ntổ tự quản.\n", to: "in/b.md")
    try folder.write("Tin\n\nXã duy trì gần\n90 tổ tự quản.\n", to: "in/c.txt")
    try folder.write("{\"id\": \"d\", \"text\": \"\(Self.sentence)\"}\n", to: "in/d.jsonl")
    let checked = try await Program.run(["check", "--quiet", "--input", "in"], in: folder.url)
    _ = try await Program.shell(#""$GENERATE" extract --root in in/* > all.jsonl"#, in: folder.url)
    let joined = try await Program.run(
      ["check", "--quiet", "--input", "in", "--readings", "all.jsonl"], in: folder.url)
    #expect(!checked.output.isEmpty)
    #expect(joined.output == checked.output)
  }

  @Test func startAndEndCountInTheTextThatIsPrinted() async throws {
    let folder = try TemporaryFolder()
    try folder.write("---\nplace: Sóc Trăng\n---\n# Tin\n\nTỉnh có **hơn 37** mô\nhình tự quản.\n", to: "in/a.md")
    #expect(try await build(folder).status == 0)
    let text = try await Program.run(["extract", "--text", "in/a.md"], in: folder.url)
    #expect(text.status == 0)
    let row = try #require(try rows("observations", in: folder).first)
    let start = try #require(row["start"].flatMap { Int($0) })
    let end = try #require(row["end"].flatMap { Int($0) })
    #expect(String(decoding: Array(text.output.utf8)[start..<end], as: UTF8.self).hasPrefix("hơn 37 mô hình"))
    #expect(try await Program.run(["extract", "--text"], in: folder.url).status == 64)
  }

  @Test(arguments: ["build", "check"])
  func aFolderInWhichEveryFileIsRefusedHoldsNoArticle(subcommand: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Data([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3]), to: "in/a.txt")
    let output = subcommand == "build" ? ["--output", "site"] + Program.templates : []
    let result = try await Program.run([subcommand, "--input", "in", "--quiet"] + output, in: folder.url)
    #expect(result.status == 66)
    #expect(result.errors.contains("in holds no article that can be read (a.txt: no text file (it looks like PNG))"))
    #expect(!folder.exists("site"))
  }

  @Test func theTitleThatIsExplainedIsTheDatasets() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.sentence, to: "a.txt")
    try folder.write("reason: x\ntitle: \"Đầu đề khác: hẳn\"\n", to: "a.yml")
    let result = try await Program.run(["explain", "a.txt"], in: folder.url)
    #expect(result.output.contains("title      Đầu đề khác: hẳn\n"))
  }
}
