import Foundation
import Testing

struct TopicTests {
  private static let football = "Trận này đội nhà ghi 5 bàn.\n\nKhán giả ra về lúc 22 giờ.\n"

  private func folder(onTopic: Bool) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    if onTopic { try folder.write(Sample.clear, to: "seeds/a.txt") }
    try folder.write(Self.football, to: "seeds/b.txt")
    return folder
  }

  private func build(_ folder: TemporaryFolder, _ options: String...) async throws -> Program.Result {
    try await Program.run(["--output", "site"] + options + Program.templates, in: folder.url)
  }

  @Test func anArticleOutsideIsListedAndFeedsNothingElse() async throws {
    let folder = try folder(onTopic: true)
    let result = try await build(folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("1 article, 1 outside the topic, "))
    #expect(try folder.text(of: "site/outside/index.html").contains("Trận này đội nhà ghi"))
    #expect(!folder.exists("site/articles/b/index.html"))
    for (path, text) in try folder.files(below: "site")
    where !path.contains("outside/") && path != "data/articles.csv" && path != "data/dataset.sqlite" {
      #expect(!String(decoding: text, as: UTF8.self).contains("Trận này đội nhà ghi"), "\(path)")
    }
  }

  @Test func anyTopicTakesItIn() async throws {
    let folder = try folder(onTopic: true)
    #expect(try await build(folder, "--topic", "any").status == 0)
    #expect(folder.exists("site/articles/b/index.html"))
    #expect(!folder.exists("site/outside/index.html"))
    #expect(try folder.text(of: "site/data/articles.csv").contains("out,inferred,"))
  }

  @Test func theSitesSettingsMaySaySoAndTheCommandLineOverrulesThem() async throws {
    let folder = try folder(onTopic: true)
    let site = folder.url.appending(path: "own")
    #expect(try await Program.run(["init", site.path]).status == 0)
    let settings = try folder.text(of: "own/Templates/site.yml")
    try folder.write(settings.replacing("topic: own", with: "topic: any"), to: "own/Templates/site.yml")
    let arguments = ["--input", "../seeds", "--output", "../site"]
    #expect(try await Program.run(arguments, in: site).status == 0)
    #expect(folder.exists("site/articles/b/index.html"))
    #expect(try await Program.run(arguments + ["--topic", "own"], in: site).status == 0)
    #expect(!folder.exists("site/articles/b/index.html"))
  }

  @Test func whereNothingBelongsToTheTopicTheBuildSaysSo() async throws {
    let folder = try folder(onTopic: false)
    let result = try await build(folder)
    #expect(result.status == 66)
    #expect(result.errors.contains("seeds: none of 1 article belongs to the topic"))
    #expect(!folder.exists("site/index.html"))
  }

  @Test func aSidecarTakesAnArticleInOrOut() async throws {
    let folder = try folder(onTopic: true)
    try folder.write("relevant: {value: true, reason: the club trains the guards}\n", to: "seeds/b.yml")
    try folder.write("relevant: {value: false, reason: an advertisement}\n", to: "seeds/a.yml")
    #expect(try await build(folder).status == 0)
    #expect(folder.exists("site/articles/b/index.html"))
    #expect(try folder.text(of: "site/outside/index.html").contains("an advertisement"))
  }

  @Test func checkTellsWhatIsOutside() async throws {
    let folder = try folder(onTopic: true)
    let result = try await Program.run(["check"], in: folder.url)
    #expect(result.output.contains("seeds/b.txt: info: the article is outside the topic (none)"))
  }
}
