import Foundation
import Testing

struct ExitCodeTests {
  @Test(arguments: [
    ["--inptu", "seeds"], ["--jobs", "0"], ["--jobs", "x"], ["--format", "xml"], ["--input", ""], ["explain"],
    ["check", "--output", "x"], ["publish"],
  ])
  func wrongArgumentsAreAUsageError(arguments: [String]) async throws {
    let result = try await Program.run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("--help"))
  }

  @Test(arguments: [["build"], ["check"]])
  func aMissingInputFolderIsNamed(subcommand: [String]) async throws {
    let result = try await Program.run(subcommand + ["--input", "no-such-folder", "--quiet"])
    #expect(result.status == 66)
    #expect(result.errors.hasPrefix("error: "))
    #expect(result.errors.contains("'no-such-folder' does not exist"))
    #expect(result.errors.contains("--input"))
  }

  @Test func anInputThatIsAFileIsNamed() async throws {
    let result = try await Program.run(["check", "--input", "LICENSE"])
    #expect(result.status == 66)
    #expect(result.errors.contains("'LICENSE' is not a folder"))
  }

  @Test func anInputWithoutArticlesIsNoInput() async throws {
    let folder = try TemporaryFolder()
    let result = try await Program.run(["--input", folder.path, "--output", folder.path + "/site", "--quiet"])
    #expect(result.status == 66)
    #expect(result.errors.contains(".txt, .md, .html or .jsonl"))
    #expect(!folder.exists("site"))
  }

  @Test func outsideTheCheckoutTheTemplatesMustBeNamed() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "seeds/a.txt")
    let result = try await Program.run([], in: folder.url)
    #expect(result.status == 66)
    #expect(
      result.errors.contains(
        "error: Templates: no such folder; run generate from the checkout, or name the folder with --templates"))
  }

  @Test func anArticleToExplainMustBeThere() async throws {
    let result = try await Program.run(["explain", "seeds/no-such-article.txt"])
    #expect(result.status == 66)
    #expect(result.errors == "error: seeds/no-such-article.txt: no such file\n")
  }

  @Test func anOutputThatCanNotBeWrittenIsNamed() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "seeds/a.txt")
    try folder.write("a file, not a folder", to: "taken")
    let result = try await Program.run(
      ["--input", "seeds", "--output", "taken/site", "--quiet"] + Program.templates, in: folder.url)
    #expect(result.status == 73)
    #expect(result.errors.hasPrefix("error: "))
    #expect(result.errors.contains("taken"))
  }

  @Test func aBrokenVocabularyFileIsAConfigurationError() async throws {
    let folder = try TemporaryFolder()
    try folder.write("not\ta\ttable of indicators\n", to: "words/indicators.tsv")
    let result = try await Program.run(["check", "--vocabulary", folder.path + "/words"])
    #expect(result.status == 78)
    #expect(result.errors.contains("indicators.tsv"))
  }

  @Test func warningsAreFatalOnlyUnderStrict() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.vague, to: "seeds/a.txt")
    let arguments = ["--input", "seeds", "--output", "site"] + Program.templates
    let strict = try await Program.run(arguments + ["--strict"], in: folder.url)
    #expect(strict.status == 65)
    #expect(strict.errors.contains("seeds/a.txt"))
    #expect(strict.errors.contains("under --strict; nothing was written"))
    #expect(!folder.exists("site"))
    #expect(try await Program.run(["check", "--strict", "--input", "seeds"], in: folder.url).status == 65)
    #expect(try await Program.run(arguments, in: folder.url).status == 0)
    #expect(folder.exists("site/index.html"))
  }
}
