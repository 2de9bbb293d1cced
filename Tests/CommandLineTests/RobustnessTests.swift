import Foundation
import Testing

/// Files that are no clean UTF-8 text end as a finding and an exit code, never as a crash.
struct RobustnessTests {
  private static let corpus = Program.checkout.appending(path: "Tests/Corpus")

  private func codes(in folder: TemporaryFolder, file: String) async throws -> [String] {
    try await codes(in: folder)[file] ?? []
  }

  /// The codes of the findings, by the name of their file.
  private func codes(in folder: TemporaryFolder) async throws -> [String: [String]] {
    let result = try await Program.run(["check", "--input", "in", "--format", "json", "--quiet"], in: folder.url)
    #expect(result.status == 0)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    return findings.reduce(into: [:]) { codes, finding in
      guard let file = finding["file"] as? String, let code = finding["code"] as? String else { return }
      codes[String(file.split(separator: "/").last ?? ""), default: []].append(code)
    }
  }

  private func values(_ file: String) async throws -> [Int] {
    let result = try await Program.run(["explain", "--format", "json", "Tests/Corpus/\(file)"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let marks = try #require(object["marks"] as? [[String: Any]])
    return marks.filter { $0["kind"] as? String == "figure" }.compactMap { $0["value"] as? Int }
  }

  @Test(arguments: [
    "tcvn3.txt", "vni.txt", "viscii.txt", "windows-1258.txt", "utf16-le.txt", "utf16-be.txt", "misread.txt",
    "misread-twice.txt",
  ])
  func anOlderEncodingIsDecodedReadAndReported(file: String) async throws {
    #expect(try await values(file) == values("utf8.txt"))
    let folder = try TemporaryFolder()
    try folder.copy(Self.corpus.appending(path: file), to: "in/a.txt")
    #expect(try await codes(in: folder, file: "a.txt").contains("encoding-repaired"))
  }

  @Test(arguments: ["utf8.txt", "utf8-bom.txt", "nfd.txt"])
  func everyFormOfUnicodeReadsAlikeWithoutAWord(file: String) async throws {
    #expect(try await values(file) == [37, 1200, 429, 1_500_000, 15, 27])
    let folder = try TemporaryFolder()
    try folder.copy(Self.corpus.appending(path: file), to: "in/a.txt")
    #expect(try await !codes(in: folder, file: "a.txt").contains("encoding-repaired"))
  }

  @Test func everyOddFileHasItsFindingAndTheRestIsBuilt() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "in/clear.txt")
    try folder.write("", to: "in/empty.txt")
    try folder.write(" \n\n ", to: "in/blank.txt")
    try folder.write(Data([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3]), to: "in/picture.txt")
    try folder.write(Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }), to: "in/noise.txt")
    try folder.copy(Self.corpus.appending(path: "damaged.txt"), to: "in/damaged.txt")
    let sentence = "Năm 2022, Công an tỉnh Sóc Trăng xây dựng 37 mô hình và thu hồi 429 khẩu súng. "
    try folder.write(String(repeating: sentence, count: 2000), to: "in/long.txt")
    let quotes = String(repeating: "“", count: 10_000) + "5 tổ" + String(repeating: "”", count: 10_000)
    try folder.write(sentence + "Mô hình " + quotes, to: "in/quotes.txt")
    let found = try await codes(in: folder)
    for (file, code) in [
      "empty.txt": "empty-file", "blank.txt": "empty-file", "picture.txt": "binary-file", "noise.txt": "binary-file",
      "damaged.txt": "undecodable-bytes", "long.txt": "line-too-long", "quotes.txt": "quotes-nested",
    ] {
      #expect(found[file, default: []].count { $0 == code } == 1, "\(file)")
    }
    let arguments = ["--input", "in", "--output", "site", "--quiet"] + Program.templates
    #expect(try await Program.run(arguments + ["--strict"], in: folder.url).status == 65)
    #expect(!folder.exists("site"))
    #expect(try await Program.run(arguments, in: folder.url).status == 0)
    #expect(folder.exists("site/index.html"))
  }

  @Test(arguments: [Data(), Data([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31])])
  func aFileWithoutTextCanNotBeExplained(bytes: Data) async throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.txt")
    let result = try await Program.run(["explain", "a.txt"], in: folder.url)
    #expect(result.status == 66)
    #expect(result.errors.hasPrefix("error: a.txt: "))
  }

  @Test func decomposedTextOfAnySizeReadsAsComposedText() async throws {
    let folder = try TemporaryFolder()
    let paragraph = "Năm 2022, Công an tỉnh Sóc Trăng đã xây dựng 12 mô hình tự quản ở các ấp.\n"
    let text = String(repeating: paragraph, count: 2000)
    try folder.write(text.decomposedStringWithCanonicalMapping, to: "decomposed/a.txt")
    try folder.write(text, to: "composed/a.txt")
    var outputs: [String] = []
    for input in ["decomposed", "composed"] {
      let run = try await Program.run(["check", "--quiet", "--input", input], in: folder.url)
      #expect(run.status == 0)
      outputs.append(run.output.replacing("\(input)/", with: ""))
    }
    #expect(outputs[0] == outputs[1])
  }
}
