import Testing
import Text

@testable import Extraction
@testable import Vocabulary

struct FrameMatcherTests {
  private func frame(_ id: String, _ cells: [String: String]) throws -> Frame {
    var all = ["id": id, "indicator": "models"]
    all.merge(cells) { $1 }
    let cellsInOrder = Frame.columns.map { all[$0] ?? "" }
    return try Frame(.init(file: "frames.tsv", line: 1, cells: cellsInOrder), indicators: ["models", "members"])
  }

  private func match(
    _ frames: [Frame], noun: NounType? = .scheme, _ clause: FigureClause = FigureClause(),
    forms: NameSet<Frame.Form> = [], previous: String? = nil
  ) -> String? {
    let number = ParsedNumber(value: Quantity(5), tokens: 0..<1)
    let site = FigureSite(
      number: number, bound: .exact, chunk: 0, start: 0, next: 1, head: 1, noun: noun, unit: 1..<2, rule: "number-noun")
    return FrameMatcher(frames: frames).match(site, clause, forms: forms, previous: previous)?.frame.id
  }

  private func clause(left: NameSet<VerbClass> = [], right: NameSet<VerbClass> = []) -> FigureClause {
    var clause = FigureClause()
    clause.left.verbs = left
    clause.right.verbs = right
    return clause
  }

  @Test func theMostSpecificFrameThatHoldsWins() throws {
    let frames = [try frame("plain", ["noun": "scheme"]), try frame("built", ["noun": "scheme", "left": "build"])]
    #expect(match(frames) == "plain")
    #expect(match(frames, clause(left: [.build])) == "built")
    #expect(match(frames, clause(right: [.build])) == "plain")
  }

  @Test func ofEqualsTheFirstWins() throws {
    let frames = [try frame("one", ["left": "build"]), try frame("two", ["left": "install"])]
    #expect(match(frames, clause(left: [.install, .build])) == "one")
  }

  @Test func aNounOfAnotherTypeIsNotLicensed() throws {
    let frames = [try frame("scheme", ["noun": "scheme"])]
    #expect(match(frames, noun: .site) == nil)
    #expect(match(frames, noun: nil) == nil)
    #expect(match([try frame("any", ["left": "build"])], noun: nil, clause(left: [.build])) == "any")
  }

  @Test func formsMustBeThereOrNot() throws {
    let frames = [try frame("part", ["form": "part"]), try frame("whole", ["noun": "scheme", "form": "!part"])]
    #expect(match(frames) == "whole")
    #expect(match(frames, forms: [.part]) == "part")
  }

  @Test func theFigureBeforeMayBeAskedFor() throws {
    let frames = [try frame("theirs", ["previous": "models"])]
    #expect(match(frames) == nil)
    #expect(match(frames, previous: "members") == nil)
    #expect(match(frames, previous: "models") == "theirs")
  }

  @Test func aGovernorOfTheListsFirstMemberIsWorthLess() throws {
    let frames = [try frame("left", ["left": "build"]), try frame("right", ["right": "maintain"])]
    var both = clause(left: [.build], right: [.maintain])
    #expect(match(frames, both) == "left")
    both.isInherited = true
    #expect(match(frames, both) == "right")
  }
}
