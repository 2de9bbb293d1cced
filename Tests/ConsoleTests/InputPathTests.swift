import Foundation
import Testing

@testable import Console

struct InputPathTests {
  @Test(arguments: [
    ("seeds/a.txt", "seeds", "a.txt"), ("a.txt", ".", "a.txt"), ("/a.txt", "/", "a.txt"), ("a/b/", "a/b", ""),
  ])
  func aPathIsAFolderAndAName(path: String, folder: String, name: String) {
    #expect(InputPath.split(path) == (folder, name))
  }

  @Test(arguments: [
    ("seeds", "a.txt", "seeds/a.txt"), ("seeds/", "a.txt", "seeds/a.txt"), (".", "a.txt", "a.txt"),
    ("", "a.txt", "a.txt"), ("/", "a.txt", "/a.txt"), ("seeds", "", "seeds"), ("seeds", "/a.txt", "/a.txt"),
  ])
  func aNameIsJoinedAsTheUserWouldWriteIt(folder: String, name: String, path: String) {
    #expect(InputPath.join(folder, name) == path)
  }

  @Test func whatIsNotThereIsNoInput() {
    #expect(throws: Failure(.noInput, "/no/such: no such folder; name one")) {
      try InputPath.requireFolder("/no/such", advice: "name one")
    }
    #expect(throws: Failure(.noInput, "/no/such: no such file")) { try InputPath.requireFile("/no/such") }
  }

  @Test func aFileIsNoFolderAndAFolderNoFile() throws {
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: Failure(.noInput, "\(#filePath): not a folder; name one")) {
      try InputPath.requireFolder(#filePath, advice: "name one")
    }
    #expect(throws: Failure(.noInput, "\(folder): not a regular file")) { try InputPath.requireFile(folder) }
    try InputPath.requireFolder(folder, advice: "")
    try InputPath.requireFile(#filePath)
  }
}

struct RelativePathTests {
  @Test(arguments: [
    ("seeds/a.txt", "seeds", "a.txt"), ("./seeds/x/a.txt", "seeds/", "x/a.txt"), ("/data/x/a.txt", "/data", "x/a.txt"),
    ("other/a.txt", "seeds", "a.txt"), ("seeds/../etc/a.txt", "seeds", "a.txt"), ("a.txt", ".", "a.txt"),
    ("/seeds/a.txt", "seeds", "a.txt"),
  ])
  func aFileIsNamedFromItsFolder(path: String, folder: String, expected: String) {
    #expect(InputPath.relative(path, to: folder) == expected)
  }

  @Test func withoutAFolderAFileGoesByItsName() { #expect(InputPath.relative("x/y/a.txt", to: nil) == "a.txt") }
}
