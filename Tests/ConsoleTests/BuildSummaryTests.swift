import Articles
import Testing

@testable import Console

struct BuildSummaryTests {
  private func summary(findings: [Finding.Severity], duration: Duration = .milliseconds(1_057)) -> BuildSummary {
    let list = findings.map { severity in
      Finding(severity: severity, code: "x", file: "a.txt", message: .init(vietnamese: "x", english: "x"))
    }
    return BuildSummary(
      articles: 1, figures: 20, places: 2, pages: 31, findings: FindingCounts(list), duration: duration,
      written: 3, unchanged: 28, removed: 0, page: "output/index.html")
  }

  @Test func theClosingLinesCountEverythingAndSayWhatToOpen() {
    #expect(
      summary(findings: [.warning, .info, .info]).text(palette: Palette(isColoured: false)) == """
        1 article, 20 figures, 2 places, 31 pages (files: 3 written, 28 unchanged, 0 removed), 1 warning, 2 notes, \
        1.05 seconds
        open output/index.html

        """)
  }

  @Test func warningsAreCountedEvenWhereThereAreNone() {
    #expect(FindingCounts([]).description == "0 warnings")
    #expect(FindingCounts([]).isClean)
  }

  @Test func errorsComeFirst() {
    let counts = summary(findings: [.error, .warning, .error]).findings
    #expect(counts.description == "2 errors, 1 warning")
    #expect(!counts.isClean)
  }

  @Test func machinesGetTheSameNumbers() {
    let json = summary(findings: []).json(findings: []).text
    #expect(json.contains(#""pages": 31"#))
    #expect(json.contains(#""seconds": 1.05"#))
    #expect(json.contains(#""open": "output/index.html""#))
  }
}
