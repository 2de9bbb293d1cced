import Testing
import Vocabulary

@testable import Extraction

/// Every rule holds in its example and not in its contrast.
struct RuleExampleTests {
  /// A rule with one of its sentences.
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: ReadingRule
    let sentence: String
    var testDescription: String { "\(rule.field.rawValue) \(rule.id): \(sentence)" }
  }

  static let rules =
    IndicatorRules.first + IndicatorRules.list + IndicatorRules.last + StatusRules.all + MeasureRules.all
    + PeriodRules.all

  /// What differs at the marks of a sentence, and the rules that decided the field there.
  private func read(_ example: Example) throws -> (differences: [String], deciding: [String?]) {
    let reading = try ReadingCase(example.sentence)
    let article = try #require(ReadingFixture.made(from: reading))
    let found = ReadingFixture.reader.read(article)
    let marked = reading.expected.flatMap { expected in found.figures.filter { expected.isAt($0) } }
    return (
      reading.differences(found, in: article, onlyMarked: true), marked.map { $0.rule(deciding: example.rule.field) }
    )
  }

  @Test(arguments: rules.map { Example(rule: $0, sentence: $0.holds) })
  func aRuleDecidesInItsExample(_ example: Example) throws {
    let (differences, deciding) = try read(example)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(deciding.contains(example.rule.id), "decided by \(deciding)")
  }

  @Test(arguments: rules.map { Example(rule: $0, sentence: $0.fails) })
  func aRuleDoesNotDecideInItsContrast(_ example: Example) throws {
    let (differences, deciding) = try read(example)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(!deciding.contains(example.rule.id))
  }

  @Test func rulesOfOneFieldHaveNamesOfTheirOwn() {
    let names = Self.rules.map { "\($0.field.rawValue) \($0.id)" }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: rules.map { Example(rule: $0, sentence: $0.says) })
  func aRuleStatesItsFactInOneSentence(_ example: Example) {
    #expect(example.rule.says.hasSuffix(".") && !example.rule.says.contains("\n"))
  }
}
