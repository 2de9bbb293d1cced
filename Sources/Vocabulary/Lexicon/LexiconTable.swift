/// The tables of the lexicon: one phrase a row, with what it is.
package enum LexiconTable: String, CaseIterable, Sendable {
  case nouns = "nouns.tsv"
  case verbs = "verbs.tsv"
  case cues = "cues.tsv"
  case grammar = "grammar.tsv"
  case bodies = "bodies.tsv"
  case levels = "levels.tsv"
  case bounds = "bounds.tsv"
  case honours = "honours.tsv"
  case times = "times.tsv"
  case documents = "documents.tsv"
  case numerals = "numerals.tsv"
  case currencies = "currencies.tsv"

  static let columns = ["phrase", "meaning"]

  /// Sets what a row says; returns what would be allowed where the row says something unknown.
  func apply(_ meaning: String, to entry: inout LexiconEntry) -> String? {
    switch self {
    case .nouns: return Self.set(meaning, NounType.self) { entry.noun = $0 }
    case .verbs: return Self.set(meaning, VerbClass.self) { entry.verbs.insert($0) }
    case .cues: return Self.set(meaning, Cue.self) { entry.cues.insert($0) }
    case .grammar: return Self.set(meaning, Role.self) { entry.roles.insert($0) }
    case .bodies: return Self.set(meaning, Body.self) { entry.body = $0 }
    case .levels: return Self.set(meaning, Level.self) { entry.level = $0 }
    case .honours:
      entry.honour = Honour(rawValue: meaning)
      entry.cues.insert(.honour)
      return entry.honour == nil ? Honour.allCases.map(\.rawValue).joined(separator: ", ") : nil
    case .bounds: return Self.setBound(meaning, on: &entry)
    case .times: return Self.setTime(meaning, on: &entry)
    case .documents:
      entry.document = meaning
      return meaning.isEmpty ? "the document's kind" : nil
    case .numerals, .currencies: return nil
    }
  }

  private static func set<Name: TableName>(_ meaning: String, _ type: Name.Type, _ body: (Name) -> Void) -> String? {
    guard let name = Name(name: meaning) else { return Name.allCases.map(\.name).sorted().joined(separator: ", ") }
    body(name)
    return nil
  }

  /// `before over`, `after at_least`
  private static func setBound(_ meaning: String, on entry: inout LexiconEntry) -> String? {
    let parts = meaning.split(separator: " ").map(String.init)
    guard parts.count == 2, let bound = Bound(rawValue: parts[1]), parts[0] == "before" || parts[0] == "after" else {
      return "before or after, a space, and one of \(Bound.allCases.map(\.rawValue).joined(separator: ", "))"
    }
    if parts[0] == "before" { entry.bound = bound } else { entry.suffix = bound }
    return nil
  }

  /// `unit year`, `period span`, `weekday 3`
  private static func setTime(_ meaning: String, on entry: inout LexiconEntry) -> String? {
    let parts = meaning.split(separator: " ").map(String.init)
    if parts.count == 2 {
      switch parts[0] {
      case "unit": return set(parts[1], TimeUnit.self) { entry.time = $0 }
      case "period": return set(parts[1], PeriodWord.self) { entry.period = $0 }
      case "weekday":
        entry.weekday = Int(parts[1])
        if (1...7).contains(entry.weekday ?? 0) { return nil }
      case "month":
        entry.month = Int(parts[1])
        if (1...12).contains(entry.month ?? 0) { return nil }
      default: break
      }
    }
    return "unit, period, weekday or month, a space, and its name (a weekday's number, 1 to 7, or a month's)"
  }
}
