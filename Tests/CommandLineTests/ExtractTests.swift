import Foundation
import Testing

struct ExtractTests {
  /// Articles with sidecars, without text, with one slug, in subfolders, and a sidecar of none.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "seeds/b/tin.txt")
    try folder.write(Sample.vague, to: "seeds/tin.txt")
    try folder.write("reason: theo bản gốc\nplace: Cà Mau\nsai: 1\n", to: "seeds/tin.yml")
    try folder.write(Sample.clear + "\nThêm 3 tổ tự quản.\n", to: "seeds/a.md")
    try folder.write(" \n", to: "seeds/trống.txt")
    try folder.write("reason: x\n", to: "seeds/mồ côi.yml")
    return folder
  }

  @Test func readingsOfSinglePiecesMakeTheSiteOfASingleRun() async throws {
    let folder = try Self.folder()
    let build = ["--quiet"] + Program.templates
    #expect(try await Program.run(build + ["--output", "whole"], in: folder.url).status == 0)
    let extracted = try await Program.shell(
      #"find seeds -type f -print0 | sort -rz | xargs -0 -n 1 -P 2 sh -c '"$GENERATE" extract --root seeds "$0" > "$(basename "$(dirname "$0")")-$(basename "$0").jsonl"'"#,
      in: folder.url)
    #expect(extracted.status == 0, "\(extracted.errors)")
    let joined = try await Program.shell(
      #""$GENERATE" build --quiet --templates \#(Program.templates[1]) --output joined --readings *.jsonl"#,
      in: folder.url)
    #expect(joined.status == 0, "\(joined.errors)")
    let whole = try folder.files(below: "whole")
    #expect(whole.count > 10)
    #expect(whole == (try folder.files(below: "joined")))
  }

  @Test func theFindingsOfReadingsAreThoseOfTheFolder() async throws {
    let folder = try Self.folder()
    let checked = try await Program.run(["check", "--quiet"], in: folder.url)
    _ = try await Program.shell(
      #"find seeds -type f -exec "$GENERATE" extract --root seeds {} + > all.jsonl"#, in: folder.url)
    let joined = try await Program.run(["check", "--quiet", "--readings", "all.jsonl"], in: folder.url)
    #expect(!checked.output.isEmpty)
    #expect(joined.output == checked.output)
  }

  @Test func linesOfStandardInputAreArticles() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "tin.txt")
    let line = try JSONEncoder().encode(["id": "tin", "text": Sample.clear])
    try folder.write(String(decoding: line, as: UTF8.self) + "\n\n", to: "in.jsonl")
    let result = try await Program.shell(
      #""$GENERATE" extract tin.txt > file.jsonl && "$GENERATE" extract < in.jsonl > line.jsonl && cmp file.jsonl line.jsonl"#,
      in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func aLineWithoutAnArticleStopsWithItsNumber() async throws {
    let result = try await Program.shell(#"printf '{"id":"a","text":"Có 3 tổ."}\n{"id":7}\n' | "$GENERATE" extract"#)
    #expect(result.status == 65)
    #expect(result.errors.contains("standard input:2: \"id\" must be a string"))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func aBrokenFileOfReadingsStopsTheBuild() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"version\":1,", to: "r.jsonl")
    let result = try await Program.run(["--readings", "r.jsonl"] + Program.templates, in: folder.url)
    #expect(result.status == 65)
    #expect(result.errors.contains("r.jsonl:1: no whole reading"))
    #expect(!folder.exists("output"))
    #expect(try await Program.run(["--readings", "missing.jsonl"], in: folder.url).status == 66)
  }

  @Test func twoArticlesOfOneNameStopTheBuildAndBothPlacesAreNamed() async throws {
    let folder = try TemporaryFolder()
    let result = try await Program.shell(
      #"""
      printf '{"id":"tin","text":"Có 3 tổ."}\n' | "$GENERATE" extract > a.jsonl
      printf '{"id":"x","text":"Có 5 tổ."}\n\n{"id":"tin.txt","text":"Có 4 tổ."}\n' | "$GENERATE" extract > b.jsonl
      "$GENERATE" check --readings a.jsonl b.jsonl
      """#, in: folder.url)
    #expect(result.status == 65)
    #expect(result.errors.contains("b.jsonl:2: another reading of tin.txt than at a.jsonl:1"))
  }

  @Test func nothingInGivesNothingOutAndEmptyPartsDoNoHarm() async throws {
    let folder = try TemporaryFolder()
    let result = try await Program.shell(
      #"""
      "$GENERATE" extract < /dev/null > empty.jsonl && test ! -s empty.jsonl || exit 1
      printf '{"id":"tin","text":"Có 3 tổ."}' | "$GENERATE" extract > one.jsonl
      "$GENERATE" check --readings empty.jsonl one.jsonl empty.jsonl > both.txt || exit 2
      "$GENERATE" check --readings one.jsonl | cmp - both.txt || exit 3
      "$GENERATE" check --readings empty.jsonl
      """#, in: folder.url)
    #expect(result.status == 66)
    #expect(result.errors.contains("empty.jsonl: no readings in it"))
  }

  /// Hadoop's streaming puts a tab behind every line of a mapper, runs some tasks twice, and keeps no order.
  @Test func whatAClusterAddsToLinesDoesNoHarm() async throws {
    let folder = try TemporaryFolder()
    for number in 1...3 { try folder.write("Ngày \(number)/8/2023, có \(number + 5) tổ.", to: "seeds/\(number).txt") }
    let result = try await Program.shell(
      #"""
      "$GENERATE" extract seeds/*.txt > whole.jsonl
      sed 's/$/\t/' whole.jsonl | sort -r > part.jsonl
      head -n 1 whole.jsonl | sed 's/$/\r/' > again.jsonl
      "$GENERATE" check --readings whole.jsonl > whole.txt
      "$GENERATE" check --readings part.jsonl again.jsonl | cmp - whole.txt
      """#, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func aLineThatIsNotUnicodeStopsWithItsNumber() async throws {
    let result = try await Program.shell(#"printf '{"id":"a","text":"C\363 3 t"}\n' | "$GENERATE" extract"#)
    #expect(result.status == 65)
    #expect(result.errors.contains("standard input:1: not UTF-8"))
  }
}
