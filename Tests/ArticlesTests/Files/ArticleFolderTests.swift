import Foundation
import Testing

@testable import Articles

struct ArticleFolderTests {
  /// Makes a folder with files, calls `body` with its path, and removes it.
  private func withFolder(_ files: [String: String], _ body: (String) async throws -> Void) async throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("articles-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (name, content) in files {
      let file = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: file)
    }
    try await body(root.path)
  }

  private func folder(_ path: String) -> ArticleFolder {
    ArticleFolder(path: path, outlets: Samples.outlets, gazetteer: Samples.gazetteer)
  }

  @Test func textAndMarkdownFilesAreReadInTheOrderOfTheirPaths() async throws {
    let files = ["b.txt": "Hai", "a.MD": "Một", "c/a.txt": "Ba", ".an.txt": "Ẩn", "ghi-chu.doc": "Bỏ", "é.txt": "Bốn"]
    try await withFolder(files) { path in
      let (articles, findings) = try await folder(path).load(jobs: 2)
      #expect(articles.map(\.file) == ["a.MD", "b.txt", "c/a.txt", "é.txt"])
      #expect(articles.map(\.id).dropFirst().first == "b")
      #expect(Set(articles.map(\.id)).count == 4)
      #expect(findings.map(\.code) == ["files-not-read"])
      #expect(findings.first?.message.english == "1 file looks like articles and is not read: 1 .doc")
    }
  }

  @Test func savedPagesAreReadAndWhatTheBrowserSavedBesideThemIsNot() async throws {
    let page = "<html><body><h1>Tin</h1><p>Xã có 3 tổ.</p></body></html>"
    let files = [
      "a.html": page, "a_files/ad.html": page, "a_files/tin.txt": "Một", "b.HTM": page, "c_files/d.txt": "Hai",
    ]
    try await withFolder(files) { path in
      let (articles, _) = try await folder(path).load(jobs: 1)
      #expect(articles.map(\.file) == ["a.html", "b.HTM", "c_files/d.txt"])
    }
  }

  @Test func everyLineOfAFileOfJSONIsAnArticleAndABadOneIsNamed() async throws {
    let lines = [
      #"{"id": "a", "text": "Xã có 3 tổ tự quản."}"#, "{", "", #"{"text": "Không tên."}"#,
      #"{"url": "https://www.example.org/tin/xa-2.html?p=1", "text": "Xã có 5 tổ tự quản.", "date": "2024-03-05T08:00:00Z"}"#,
      #"{"id": "a", "text": "Tên đã có."}"#,
    ]
    try await withFolder(["tin/x.jsonl": lines.joined(separator: "\n"), "x.txt": "Bản tin"]) { path in
      let (articles, findings) = try await folder(path).load(jobs: 2)
      #expect(
        articles.map(\.file) == ["tin/x.jsonl/a.txt", "tin/x.jsonl/example.org/tin/xa-2-p-1.txt", "x.txt"])
      #expect(articles.map(\.id) == ["a", "xa-2-p-1", "x"])
      #expect(articles[1].metadata.published?.basis == .stated)
      #expect(SourceLocator(articles[1]).location(of: 7).line == 5)
      #expect(findings.map(\.code) == ["record-broken", "record-broken", "record-broken"])
      #expect(findings.map(\.line) == [2, 4, 6])
      #expect(findings.allSatisfy { $0.file == "tin/x.jsonl" })
    }
  }

  @Test(arguments: [1, 2, 8])
  func theResultIsTheSameForAnyNumberOfJobs(_ jobs: Int) async throws {
    let files = Dictionary(
      uniqueKeysWithValues: (0..<70).map { ("tin \($0).txt", $0 % 7 == 0 ? "" : "Bản tin số \($0)") })
    try await withFolder(files) { path in
      let (articles, findings) = try await folder(path).load(jobs: jobs)
      #expect(articles.count == 60)
      #expect(articles.map(\.file) == articles.map(\.file).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      #expect(findings.count == 10)
    }
  }

  @Test func sidecarsAreReadAndThoseWithoutAnArticleReported() async throws {
    let files = [
      "a.txt": "Bản tin", "a.yml": "period: {value: 2024, reason: Theo bản in}", "b.yml": "period: 2024", "c/a.yml": "",
    ]
    try await withFolder(files) { path in
      let (articles, findings) = try await folder(path).load(jobs: 1)
      #expect(articles.first?.metadata.period?.value == YearRange(2024))
      #expect(findings.map(\.code) == ["sidecar-without-article", "sidecar-without-article"])
      #expect(findings.map(\.file) == ["b.yml", "c/a.yml"])
    }
  }

  @Test func linksInACircleEnd() async throws {
    try await withFolder(["tin/a.txt": "Bản tin"]) { path in
      try FileManager.default.createSymbolicLink(atPath: path + "/tin/vong", withDestinationPath: "..")
      try FileManager.default.createSymbolicLink(atPath: path + "/tin/mat.txt", withDestinationPath: "khong-co")
      let (articles, findings) = try await folder(path).load(jobs: 1)
      #expect(articles.map(\.file) == ["tin/a.txt"])
      #expect(findings.map(\.code) == ["unreadable-file"])
    }
  }

  @Test func aMissingFolderAFileAndAnEmptyFolderAreErrors() async throws {
    try await withFolder(["a.doc": "", "b.txt": "Bản tin"]) { path in
      await #expect(throws: ArticleError.folderMissing(path: path + "/x")) {
        try await folder(path + "/x").load(jobs: 1)
      }
      await #expect(throws: ArticleError.notAFolder(path: path + "/b.txt")) {
        try await folder(path + "/b.txt").load(jobs: 1)
      }
      try FileManager.default.removeItem(atPath: path + "/b.txt")
      await #expect(throws: ArticleError.noArticles(path: path, unread: [".doc": 1])) {
        try await folder(path).load(jobs: 1)
      }
      #expect(ArticleError.noArticles(path: "tin").description.hasPrefix("input folder 'tin' holds no .txt"))
    }
  }
}
