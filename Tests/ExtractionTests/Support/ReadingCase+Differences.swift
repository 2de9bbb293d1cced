import Articles
import Extraction

extension ReadingCase {
  /// What differs between the expectation and the reading; empty where they agree.
  ///
  /// - Parameter onlyMarked: whether figures without a mark don't matter.
  func differences(_ reading: Reading, in article: Article, onlyMarked: Bool = false) -> [String] {
    var differences: [String] = []
    for (key, answers) in columns.sorted(by: { $0.key < $1.key }) {
      let found = Self.column(key, of: reading)
      if !answers.contains(found) { differences.append("article: \(key) «\(found)», not \(answers)") }
    }
    var unmatched = reading.figures
    for expected in expected {
      guard let index = unmatched.firstIndex(where: expected.isAt) else {
        let indicators = expected.indicators?.description ?? ""
        if !expected.isOptional { differences.append("missed \(expected.value) \(indicators)") }
        continue
      }
      differences += expected.differences(unmatched.remove(at: index), in: article)
    }
    for figure in unmatched where !onlyMarked {
      differences.append("no figure: \(figure.value) \(figure.indicator) «\(article[figure.mention])»")
    }
    return differences
  }

  private static func column(_ key: String, of reading: Reading) -> String {
    switch key {
    case "published": reading.published.value?.description ?? ""
    case "place": reading.place.value ?? ""
    case "period": reading.period.value?.description ?? ""
    case "outlet": reading.outlet ?? ""
    default: "unknown key"
    }
  }
}

extension ReadingCase.Expected {
  /// Whether a figure is the one that is marked.
  func isAt(_ figure: Figure) -> Bool {
    guard figure.value.description == value else { return false }
    return ranges.contains {
      isLoose ? $0.overlaps(figure.mention) : $0.lowerBound == figure.mention.lowerBound
    }
  }

  fileprivate func differences(_ figure: Figure, in article: Article) -> [String] {
    var differences: [String] = []
    func compare(_ key: String, _ found: String, _ answers: Answers) {
      if !answers.contains(found) { differences.append("\(value): \(key) «\(found)», not \(answers)") }
    }
    if let bounds { compare("bound", figure.bound.rawValue, bounds) }
    if let indicators { compare("indicator", figure.indicator, indicators) }
    if !ranges.contains(where: { $0.overlaps(figure.mention) && figure.number.upperBound <= $0.upperBound }) {
      differences.append("span «\(article[figure.mention])»")
    }
    for (key, answers) in columns.sorted(by: { $0.key < $1.key }) {
      compare(key, Self.column(key, of: figure), answers)
    }
    return differences
  }

  private static func column(_ key: String, of figure: Figure) -> String {
    switch key {
    case "status": figure.status.rawValue
    case "scope": figure.scope.rawValue
    case "place": figure.place.value ?? ""
    case "period": figure.period.value?.description ?? ""
    case "honour": figure.honour?.rawValue ?? ""
    case "grantor": figure.grantors.column
    case "of": figure.of?.description ?? ""
    case "upper": figure.upperEnd?.description ?? ""
    case "mentions": String(figure.mentions)
    case "measure": figure.measure?.rawValue ?? ""
    case "as_of": figure.asOf.value?.description ?? ""
    default: decision(key, of: figure) ?? "unknown key"
    }
  }

  /// `rule.scope`: the rule that decided the field.
  private static func decision(_ key: String, of figure: Figure) -> String? {
    guard key.hasPrefix("rule."), let field = Decision.Field(rawValue: String(key.dropFirst(5))) else { return nil }
    return figure.rule(deciding: field) ?? ""
  }
}
