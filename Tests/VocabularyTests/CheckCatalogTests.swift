import Foundation
import Testing

@testable import Vocabulary

struct CheckCatalogTests {
  /// How a code stands in the sources: as a label's value, behind a severity, in a rule's list, of a family.
  private static let patterns = [
    #"code: "([a-z0-9-]+)""#, #"\.(?:info|warning|error),\s*"([a-z]+(?:-[a-z]+)+)""#, #""(metadata-[a-z-]+)""#,
  ]

  private static let emitted: [String] = {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    var codes: Set<String> = []
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: sources.path)) ?? [] {
      guard name.hasSuffix(".swift"),
        let text = try? String(contentsOf: sources.appending(path: name), encoding: .utf8)
      else { continue }
      for pattern in patterns {
        guard let regex = try? Regex<(Substring, Substring)>(pattern) else { continue }
        for match in text.matches(of: regex) { codes.insert(String(match.output.1)) }
      }
      for list in text.matches(of: /static let codes = \[([^\]]*)\]/) {
        for code in list.output.1.matches(of: /"([a-z-]+)"/) { codes.insert(String(code.output.1)) }
      }
    }
    return codes.sorted()
  }()

  @Test func theSourcesWereSearched() {
    for code in ["empty-file", "place-inferred", "outlier", "metadata-syntax", "sidecar-stale"] {
      #expect(Self.emitted.contains(code), "\(code)")
    }
  }

  @Test(arguments: emitted) func everyCodeThatAnyRoomGivesIsExplained(code: String) throws {
    #expect(try Vocabulary.load().checks[code] != nil)
  }

  @Test func everyCodeStandsOnce() throws {
    let codes = try Vocabulary.load().checks.entries.map(\.code)
    #expect(Set(codes).count == codes.count)
  }
}
