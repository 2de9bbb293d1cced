import Articles
import Testing

@testable import Dataset

@Suite struct SidecarRuleTests {
  @Test func whatAReviewerSuppliedIsListedWithItsFile() {
    var sample = Sample("a", "Tin ngắn.")
    sample.metadata.url = ArticleMetadata.Statement("https://example.org/", reason: "found", file: "a.yml", line: 2)
    sample.metadata.place = ArticleMetadata.Statement("VN-52", reason: "found", file: "a.yml", line: 4)
    let check = Sample.dataset([sample]).checks("sidecar-applied").first
    #expect(check?.message.english == "A reviewer supplied: url, place. Reason: found")
    #expect(check?.file == "a.yml" && check?.line == 2)
  }

  @Test func aCorrectedFigureGivesTheReason() {
    let sample = Sample("a", "Có 7 vụ.").figure("7 vụ", "cases", correction: "misprint")
    let dataset = Sample.dataset([sample])
    #expect(dataset.checks("figure-corrected").map(\.observation) == [dataset.observations[0].id])
    #expect(dataset.checks("sidecar-applied").isEmpty)
  }
}
