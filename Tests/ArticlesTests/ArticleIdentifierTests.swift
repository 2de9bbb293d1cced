import Testing

@testable import Articles

struct ArticleIdentifierTests {
  @Test(arguments: [
    ("Đội dân phòng.txt", "doi-dan-phong"), ("a/b/Tin 5.md", "tin-5"), ("x.y.txt", "x-y"), ("漢字.txt", "article"),
    ("..txt", "article"), ("../../Bài \"1\".txt", "bai-1"),
  ])
  func aFilesNameBecomesASlug(_ file: String, _ slug: String) { #expect(ArticleIdentifier.slug(of: file) == slug) }

  @Test func filesOfTheSameSlugGetSuffixesFromTheirPaths() {
    let files = ["a/tin.txt", "b/tin.txt", "khac.txt"]
    let identifiers = ArticleIdentifier.identifiers(for: files)
    #expect(Set(identifiers).count == 3)
    #expect(identifiers[2] == "khac")
    #expect(identifiers[0].hasPrefix("tin-") && identifiers[1].hasPrefix("tin-"))
    let reversed = ArticleIdentifier.identifiers(for: files.reversed())
    #expect(identifiers == reversed.reversed())
  }

  @Test func aFileThatIsAloneKeepsItsSlugWhateverElseThereIs() {
    #expect(ArticleIdentifier.identifiers(for: ["tin.txt", "x.txt"]).first == "tin")
    #expect(ArticleIdentifier.identifiers(for: ["tin.txt"]) == ["tin"])
  }
}
