/// Turns a noun class and what stands around the figure into an indicator.
struct IndicatorClassifier: SentenceRule {
  let lexicon: CompiledLexicon
  private let farthest = 30

  /// - Parameters:
  ///   - noun: index of the noun class plus one.
  ///   - nounPhrase: chunks after the number.
  ///   - before: chunks ahead of the number, back to the previous figure.
  func classify(
    _ sentence: Sentence, noun: UInt8, nounPhrase: Range<Int>, before: Range<Int>
  ) -> (indicator: Int, isContext: Bool) {
    let rules = lexicon.rules[Int(noun) - 1]
    if rules.nounPhraseCues & sentence.cues != 0 {
      for chunk in nounPhrase {
        if let rule = match(sentence, chunk, rules, .nounPhrase, rules.nounPhraseCues) { return rule }
      }
    }
    if rules.beforeCues & sentence.cues != 0 {
      for chunk in before.suffix(farthest).reversed() {
        if let rule = match(sentence, chunk, rules, .before, rules.beforeCues) { return rule }
      }
    }
    for rule in rules.rules where rule.window == .sentence && rule.cue & sentence.cues != 0 {
      return (rule.indicator, rule.isContext)
    }
    return (rules.fallback, rules.isFallbackContext)
  }

  private func match(
    _ sentence: Sentence, _ chunk: Int, _ rules: IndicatorRules, _ window: IndicatorRule.Window, _ all: UInt64
  ) -> (Int, Bool)? {
    guard let cues = term(sentence, chunk)?.cues, cues & all != 0 else { return nil }
    // tặng bằng khen: the honour's own cue decides, not the verb's.
    if window == .nounPhrase, term(sentence, chunk + 1)?.honour != nil { return nil }
    for rule in rules.rules where rule.window == window && rule.cue & cues != 0 {
      return (rule.indicator, rule.isContext)
    }
    return nil
  }
}
