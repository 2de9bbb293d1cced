import Dataset
import Foundation
import Testing

@testable import Site

struct OutputFolderTests {
  let folder: TemporaryFolder
  let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(path: folder.path + "/site/")
  }

  func files(_ contents: [String: String]) -> [OutputFile] {
    contents.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }
  }

  @Test func filesAreWrittenUnderNewFolders() throws {
    let summary = try output.publish(files(["index.html": "a", "a/b/c.html": "b"]))
    #expect(summary == PublishSummary(written: 2, unchanged: 0, removed: 0))
    #expect(try folder.read("site/a/b/c.html") == "b")
    #expect(try folder.files() == ["site/.generate-manifest", "site/a/b/c.html", "site/index.html"])
  }

  @Test func unchangedFilesKeepTheirTime() throws {
    _ = try output.publish(files(["x": "1", "y": "1"]))
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    for name in ["x", "y", ".generate-manifest"] {
      try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: folder.path + "/site/" + name)
    }
    #expect(try output.publish(files(["x": "1", "y": "2"])) == PublishSummary(written: 1, unchanged: 1, removed: 0))
    #expect(try folder.modificationTime("site/x") == past)
    #expect(try folder.modificationTime("site/.generate-manifest") == past)
    #expect(try folder.modificationTime("site/y") != past)
    #expect(try folder.read("site/y") == "2")
  }

  @Test func staleFilesGoAndForeignFilesStay() throws {
    _ = try output.publish(files(["a/x": "1", "a/y": "1", "b/c/z": "1"]))
    try folder.write("mine", to: "site/a/notes.txt")
    #expect(try output.publish(files(["a/x": "1"])) == PublishSummary(written: 0, unchanged: 1, removed: 2))
    #expect(try folder.files() == ["site/.generate-manifest", "site/a/notes.txt", "site/a/x"])
    #expect(!folder.exists("site/b"))
  }

  @Test func aForeignFileIsNotOverwritten() throws {
    try folder.write("mine", to: "site/index.html")
    let error = #expect(throws: SiteError.self) { try output.publish(files(["a": "1", "index.html": "2"])) }
    #expect(error == .foreignFile(path: folder.path + "/site/index.html"))
    #expect(error?.concernsOutput == true)
    #expect(try folder.files() == ["site/index.html"])
    #expect(try folder.read("site/index.html") == "mine")
  }

  @Test func aForeignFileWithTheSameBytesIsAdopted() throws {
    try folder.write("same", to: "site/index.html")
    #expect(try output.publish(files(["index.html": "same"])).unchanged == 1)
    #expect(try output.publish(files(["index.html": "new"])).written == 1)
  }

  @Test func aForeignFolderWhereAFileMustGoIsAnError() throws {
    try folder.write("mine", to: "site/a/b")
    #expect(throws: SiteError.foreignFile(path: folder.path + "/site/a")) { try output.publish(files(["a": "1"])) }
    try folder.write("mine", to: "site/c")
    #expect(throws: SiteError.foreignFile(path: folder.path + "/site/c")) { try output.publish(files(["c/d": "1"])) }
  }

  @Test func ownFilesAndFoldersCanChangePlaces() throws {
    _ = try output.publish(files(["a/b/c": "1", "d": "1"]))
    #expect(try output.publish(files(["a": "2", "d/e": "2"])) == PublishSummary(written: 2, unchanged: 0, removed: 2))
    #expect(try folder.files() == ["site/.generate-manifest", "site/a", "site/d/e"])
  }

  @Test(arguments: [
    "../x", "/x", "a/../../x", "a//b", "", ".", "a/", "a\\b", ".generate-manifest", ".generate-staging/1",
  ])
  func unsafePathsAreRefused(path: String) throws {
    #expect(throws: SiteError.unsafePath(path: path)) { try output.publish([OutputFile(path: path, text: "x")]) }
    #expect(try folder.files() == [])
  }

  @Test(arguments: [["a", "a"], ["a", "a/b"]])
  func twoFilesOfOnePathAreRefused(paths: [String]) throws {
    #expect(throws: SiteError.pathTaken(path: "a")) {
      try output.publish(paths.map { OutputFile(path: $0, text: "x") })
    }
  }

  @Test func nothingIsWrittenThroughALink() throws {
    try folder.write("x", to: "elsewhere/x")
    try FileManager.default.createDirectory(atPath: folder.path + "/site", withIntermediateDirectories: true)
    let link = folder.path + "/site/a"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/elsewhere")
    #expect(throws: SiteError.foreignFile(path: link)) { try output.publish(files(["a/x": "1"])) }
    #expect(throws: SiteError.foreignFile(path: link)) { try output.publish(files(["a": "1"])) }
    try folder.write("# head\na/x\n../elsewhere/x\n", to: "site/.generate-manifest")
    _ = try output.publish(files(["b": "1"]))
    #expect(try folder.read("elsewhere/x") == "x")
  }

  @Test func whatAnInterruptedRunLeftIsCleared() throws {
    try folder.write("half", to: "site/.generate-staging/0")
    _ = try output.publish(files(["a": "1"]))
    #expect(try folder.files() == ["site/.generate-manifest", "site/a"])
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    try folder.write("", to: "file")
    let error = #expect(throws: SiteError.self) {
      try OutputFolder(path: folder.path + "/file/site").publish(files(["a": "1"]))
    }
    #expect(error?.description.hasPrefix("can't write \(folder.path)/file/site: ") == true)
    #expect(error?.concernsOutput == true)
  }
}
