import Testing

@testable import Dataset

@Suite struct DuplicateRuleTests {
  @Test func aDuplicateNamesItsOriginal() {
    let dataset = Sample.dataset([Sample("a", "Tin ngắn."), Sample("b", "Tin ngắn.")])
    let check = dataset.checks("duplicate-article").first
    #expect(check?.article == "b" && check?.severity == .info)
    #expect(check?.message.english == "Repeats a.txt (the same text); its figures count once.")
  }
}
