import Testing
import Vocabulary

@testable import Extraction

@Suite struct LexiconValidatorTests {
  private func vocabulary(_ entries: [Lexicon.Entry]) throws -> Vocabulary {
    let own = try Vocabulary.load()
    return Vocabulary(
      gazetteer: own.gazetteer, indicators: own.indicators, outlets: own.outlets,
      lexicon: Lexicon(entries: own.lexicon.entries + entries))
  }

  @Test func theReadingUnderstandsEveryEntryOfItsOwnLexicon() throws {
    #expect(LexiconValidator(vocabulary: try Vocabulary.load()).problems() == [])
  }

  @Test func theCuesAndClassesThatTheReadingAsksForAreThere() throws {
    let lexicon = CompiledLexicon(vocabulary: try Vocabulary.load())
    for cue in LexiconValidator.builtInCues { #expect(lexicon.cue(cue) != 0, "\(cue)") }
    let classes = [
      "collective", "individual", "exemplar", "household", "honour", "money", "percent", "none", "round", "model",
      "unit", "commune", "locality", "gang", "object", "worker", "person",
    ]
    for noun in classes { #expect(lexicon.noun(noun) != 0, "\(noun)") }
    #expect(lexicon.indicators.contains("other"))
  }

  @Test(arguments: [
    ("noun", "tree"), ("qualifier", "more"), ("suffix", ""), ("honour", "medal"), ("body", "army"), ("level", "world"),
    ("period", "soon"), ("time", "eon"), ("weekday", "8"), ("weekday", "x"), ("cue", ""), ("nuon", "models"),
    ("function", "models"), ("rule", ""), ("rule", "default"), ("rule", "models"), ("rule", "default=trees"),
    ("rule", "np:value=models"), ("rule", "after:value=models default=models"),
    ("rule", "np:values=models default=models"), ("rule", "default=models np:value=models"),
    ("rule", "default=models/target"),
  ])
  func whatItDoesNotUnderstandIsNamed(category: String, value: String) throws {
    let entry = Lexicon.Entry(category: category, phrases: ["gốc bàng"], value: value, line: 7, file: "mine.tsv")
    let problems = LexiconValidator(vocabulary: try vocabulary([entry])).problems()
    #expect(!problems.isEmpty)
    for problem in problems { #expect(problem.description.hasPrefix("mine.tsv:7: ")) }
  }

  @Test func moreThanTheReadingHoldsIsAProblemAndNoCrash() throws {
    let cues = (0..<80).map {
      Lexicon.Entry(category: "cue", phrases: ["gốc \($0)"], value: "cue\($0)", line: $0, file: "mine.tsv")
    }
    #expect(throws: VocabularyError.self) { try LexiconValidator(vocabulary: try vocabulary(cues)).validate() }
  }
}
