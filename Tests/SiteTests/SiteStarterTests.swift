import Foundation
import Testing

@testable import Site

struct SiteStarterTests {
  @Test func templatesAreCopiedWithTheirFoldersButNoNotes() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: A\n", to: "old/site.yml")
    try folder.write("# {{title}}\n", to: "old/pages/en/home.md")
    try folder.write("An old note.\n", to: "old/notes/nghe-an.md")
    try folder.write("x", to: "old/.hidden")
    #expect(try SiteStarter(templates: folder.path + "/old").start(in: folder.path + "/new/site") == 2)
    let made = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/new/site")
    #expect(
      Set(made) == [
        "Templates", "Templates/site.yml", "Templates/pages", "Templates/pages/en", "Templates/pages/en/home.md",
        "Templates/notes", "seeds",
      ])
  }

  @Test func templatesThatAreThereAreNotTouched() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: A\n", to: "old/site.yml")
    try folder.write("title: B\n", to: "new/Templates/site.yml")
    #expect(throws: SiteError.foreignFile(path: folder.path + "/new/Templates")) {
      try SiteStarter(templates: folder.path + "/old").start(in: folder.path + "/new")
    }
    #expect(try String(contentsOfFile: folder.path + "/new/Templates/site.yml", encoding: .utf8) == "title: B\n")
  }

  @Test func missingTemplatesAreNamed() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SiteError.self) {
      try SiteStarter(templates: folder.path + "/none").start(in: folder.path + "/new")
    }
  }
}
