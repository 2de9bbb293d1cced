import Testing

@testable import Vocabulary

/// How a row of `frames.tsv` becomes a frame.
@Suite struct FrameReadingTests {
  private func frame(_ cells: [String: String]) throws -> Frame {
    var all = ["id": "f", "indicator": "models"]
    all.merge(cells) { $1 }
    let row = Frame.columns.map { all[$0] ?? "" }
    return try Frame(.init(file: "frames.tsv", line: 7, cells: row), indicators: ["models", "other"])
  }

  @Test func alternativesAndExclusionsAreRead() throws {
    let frame = try frame([
      "noun": "scheme|site", "left": "build|!abolish", "inside": "scheme", "previous": "models", "form": "part|!each",
      "says": "context stock khac",
    ])
    #expect(frame.nouns == [.scheme, .site])
    #expect(frame.left.any.verbs == [.build] && frame.left.none.verbs == [.abolish])
    // A name stands for every kind of word that has it.
    #expect(frame.inside.any.nouns == [.scheme] && frame.inside.any.cues == [.scheme])
    #expect(frame.previous == ["models"])
    #expect(frame.forms == [.part] && frame.excludedForms == [.each])
    #expect(frame.status == .context && frame.measure == .stock && frame.honour == .khac)
  }

  @Test func aConditionNeedsOneOfItsNamesAndNoneOfTheExcluded() throws {
    let condition = try frame(["left": "build|install|!abolish"]).left
    var features = FeatureSet()
    #expect(!condition.holds(for: features))
    features.verbs = [.install, .have]
    #expect(condition.holds(for: features))
    features.verbs.insert(.abolish)
    #expect(!condition.holds(for: features))
  }

  @Test func aConditionThatOnlyExcludesHoldsForNothing() throws {
    #expect(try frame(["left": "!abolish"]).left.holds(for: FeatureSet()))
  }

  @Test func whatStandsNearerToTheNumberWeighsMore() throws {
    let left = try frame(["left": "build"]).specificity
    let right = try frame(["right": "build"]).specificity
    let sentence = try frame(["sentence": "build"]).specificity
    #expect(left > right && right > sentence && sentence > 0)
    #expect(try frame(["left": "build", "noun": "scheme"]).specificity > left)
    #expect(try frame(["sentence": "!build"]).specificity < sentence)
  }

  @Test(arguments: [
    ("noun", "sheme", "noun type"), ("left", "bild", "noun type, verb class or cue"),
    ("right", "!bild", "noun type, verb class or cue"), ("inside", "x", "noun type, verb class or cue"),
    ("before", "x", "noun type, verb class or cue"), ("lead", "x", "noun type, verb class or cue"),
    ("sentence", "x", "noun type, verb class or cue"), ("form", "whole", "form"), ("previous", "modells", "indicator"),
    ("indicator", "modells", "indicator"), ("says", "contxt", "status, honour or measure"),
  ])
  func anUnknownNameIsAnErrorWithFileAndLine(column: String, value: String, kind: String) {
    let error = #expect(throws: VocabularyError.self) { try frame([column: value]) }
    #expect(
      error?.description.hasPrefix("frames.tsv:7: “\(value)” is no \(kind); write ") == true,
      "\(error.debugDescription)")
  }
}
