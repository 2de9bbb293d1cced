import Articles
import Dataset
import Extraction
import Testing

@testable import Reports

struct MarkedTextTests {
  func article(_ text: String) -> Article {
    Article(
      id: "x", file: "x.txt", sha256: "", text: Array(text.utf8), blocks: [], metadata: ArticleMetadata())
  }

  func observation(_ id: String, _ range: Range<Int>) -> Dataset.Observation {
    Dataset.Observation(id: id, article: "x", indicator: "models", value: Quantity(1), range: range)
  }

  func marked(_ text: String, _ ranges: [(String, Range<Int>)]) -> (String, [String]) {
    let marked = MarkedText(article: article(text), observations: ranges.map(observation))
    return (marked.markdown(0..<text.utf8.count).markdown, marked.unmarked)
  }

  @Test func eachFigureIsMarkedInItsPlace() {
    let (markdown, unmarked) = marked("ab 12 cd 34.", [("o-1", 3..<5), ("o-2", 9..<11)])
    #expect(markdown == "ab [12](#o-1 \"mark\") cd [34](#o-2 \"mark\").")
    #expect(unmarked.isEmpty)
  }

  @Test func figuresThatOverlapShareTheWords() {
    let (markdown, unmarked) = marked("5 đội và 3 tổ", [("o-1", 0..<19), ("o-2", 13..<19)])
    #expect(markdown == "[5 đội và](#o-1 \"mark\") [3 tổ](#o-2 \"mark\")")
    #expect(unmarked.isEmpty)
  }

  @Test func aFigureWhoseWordsAreTakenIsNamed() {
    let (markdown, unmarked) = marked("12 tổ", [("o-1", 0..<7), ("o-2", 0..<7)])
    #expect(markdown == "[12 tổ](#o-1 \"mark\")")
    #expect(unmarked == ["o-2"])
  }

  @Test func aMarkAtTheBeginningNeedsNoEscapeAndTheRestIsEscaped() {
    #expect(marked("1. x *y*", []).0 == "1\\. x \\*y\\*")
    #expect(marked("12 *y*", [("o-1", 0..<2)]).0 == "[12](#o-1 \"mark\") \\*y\\*")
  }

  @Test func aRangeOutsideTheTextIsNotMarked() { #expect(marked("12", [("o-1", 0..<9)]).1 == ["o-1"]) }
}
