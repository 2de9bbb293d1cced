import Vocabulary

/// Checks that the reading understands every entry of a lexicon: its class, its value, and the rules that turn nouns
/// into indicators.
public struct LexiconValidator: Sendable {
  /// Classes whose phrases have no value.
  private static let valueless = Set(Term.Roles.byCategory.keys)
  /// Cues that the reading itself asks for.
  static let builtInCues: Set<String> = ["target", "achieved", "stock", "each", "total", "award"]
  private static let windows: Set<String> = ["np", "before", "sentence"]
  /// As many as there are bits in a word.
  private static let mostCues = 64
  private static let mostClasses = 254
  private static let mostWords = 60_000

  private let lexicon: Lexicon
  private let indicators: Set<String>
  private let cues: Set<String>
  private let ruled: Set<String>

  public init(vocabulary: Vocabulary) {
    lexicon = vocabulary.lexicon
    indicators = Set(vocabulary.indicators.indicators.map(\.id))
    cues = Set(lexicon.entries.filter { $0.category == "cue" }.map(\.value))
    ruled = Set(lexicon.entries.filter { $0.category == "rule" }.flatMap(\.phrases))
  }

  /// Throws the first problem.
  public func validate() throws(VocabularyError) {
    if let problem = problems().first { throw problem }
  }

  /// Everything that the reading doesn't understand, in the order of the entries.
  public func problems() -> [VocabularyError] {
    var problems = lexicon.entries.flatMap { entry in
      self.problems(of: entry).map { problem in
        VocabularyError.badValue(
          file: entry.file, line: entry.line, column: problem.column, value: problem.value, allowed: problem.allowed)
      }
    }
    if let last = lexicon.entries.last {
      func limit(_ count: Int, _ most: Int, _ name: String) {
        guard count > most else { return }
        problems.append(
          .badValue(
            file: last.file, line: last.line, column: "lexicon that fits", value: "\(count) \(name)",
            allowed: "at most \(most)"))
      }
      limit(cues.count, Self.mostCues, "cues")
      limit(ruled.count, Self.mostClasses, "noun classes")
      limit(Set(lexicon.entries.filter { $0.category == "document" }.map(\.value)).count, Self.mostClasses, "documents")
      let phrases = lexicon.entries.lazy.flatMap(\.phrases)
      limit(Set(phrases.flatMap { $0.lowercased().split(separator: " ") }).count, Self.mostWords, "words")
    }
    return problems
  }

  private struct Problem {
    let column: String
    let value: String
    let allowed: String
  }

  private func problems(of entry: Lexicon.Entry) -> [Problem] {
    let value = entry.value
    func require(_ isKnown: Bool, _ allowed: @autoclosure () -> String) -> [Problem] {
      isKnown ? [] : [Problem(column: "value of class \(entry.category)", value: value, allowed: allowed())]
    }
    func one(of names: some Collection<String>) -> String { "one of \(names.sorted().joined(separator: ", "))" }
    switch entry.category {
    case "noun": return require(ruled.contains(value), "a class that a row of class rule names")
    case "qualifier", "suffix":
      return require(Bound(rawValue: value) != nil, one(of: Bound.allCases.map(\.rawValue)))
    case "honour": return require(Honour(rawValue: value) != nil, one(of: Honour.allCases.map(\.rawValue)))
    case "body": return require(Term.Body.byName[value] != nil, one(of: Term.Body.byName.keys))
    case "level": return require(Term.Level.byName[value] != nil, one(of: Term.Level.byName.keys))
    case "period": return require(Term.PeriodWord.byName[value] != nil, one(of: Term.PeriodWord.byName.keys))
    case "time": return require(Term.Time.byName[value] != nil, one(of: Term.Time.byName.keys))
    case "weekday": return require((1...7).contains(UInt8(value) ?? 0), "1 (Monday) to 7 (Sunday)")
    case "cue", "document", "currency": return require(!value.isEmpty, "a name")
    case "rule": return problems(ofRule: value)
    default:
      if Self.valueless.contains(entry.category) { return require(value.isEmpty, "nothing") }
      let known = [
        "noun", "qualifier", "suffix", "honour", "body", "level", "period", "time", "weekday", "cue", "document",
        "currency", "rule",
      ]
      return [Problem(column: "class", value: entry.category, allowed: one(of: known + Self.valueless))]
    }
  }

  /// Steps of `where:cue=indicator`, closed by `default=indicator`; `/context` after an indicator sets the status.
  private func problems(ofRule value: String) -> [Problem] {
    var problems: [Problem] = []
    let steps = value.split(separator: " ")
    for (position, step) in steps.enumerated() {
      let sides = step.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let keys = sides[0].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let isLast = position == steps.count - 1
      guard sides.count == 2, isLast ? keys == ["default"] : keys.count == 2 && Self.windows.contains(keys[0]) else {
        let allowed =
          "np:cue=indicator, before:cue=indicator or sentence:cue=indicator, and default=indicator at the end"
        problems.append(Problem(column: "step of a rule", value: String(step), allowed: allowed))
        continue
      }
      if keys.count == 2, !cues.contains(keys[1]) {
        problems.append(Problem(column: "cue", value: keys[1], allowed: "the value of a row of class cue"))
      }
      let target = sides[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      if !indicators.contains(target[0]) {
        problems.append(Problem(column: "indicator", value: target[0], allowed: "an id of indicators.tsv"))
      }
      if target.count > 1, target.dropFirst() != ["context"] {
        problems.append(Problem(column: "status", value: sides[1], allowed: "/context or nothing"))
      }
    }
    if steps.isEmpty { problems.append(Problem(column: "rule", value: value, allowed: "default=indicator at least")) }
    return problems
  }
}
