import Text
import Yams

/// Reads front matter or a sidecar into `ArticleMetadata`; what it cannot use becomes a finding and the rest counts.
struct MetadataReader {
  private static let keys = [
    "title", "url", "outlet", "licence", "published", "place", "period", "relevant", "figures", "reason",
  ]

  let file: String
  let needsReasons: Bool
  /// What the statements rest on.
  let basis: Basis
  let places: PlaceNames
  var defaultReason: String?
  var metadata = ArticleMetadata()
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - file: path relative to the input folder, for findings.
  ///   - needsReasons: whether every entry must say why (in a sidecar).
  ///   - basis: what the statements rest on.
  init(file: String, needsReasons: Bool, basis: Basis = .curated, places: PlaceNames) {
    self.file = file
    self.needsReasons = needsReasons
    self.basis = basis
    self.places = places
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - firstLine: 1-based line of the file on which the text starts.
  mutating func read(_ text: [UInt8], firstLine: Int = 1) {
    if let objection = YAMLGuard.objection(to: text) {
      report(.refused(objection), line: firstLine)
      return
    }
    let document = YAMLDocument(String(decoding: text, as: UTF8.self), firstLine: firstLine)
    for problem in document.problems { report(.syntax(problem.reason), line: problem.line) }
    let entries = withoutDuplicates(document.entries)
    defaultReason = entries.first { $0.key == "reason" }.flatMap { scalar($0.value) }
    for entry in entries { read(entry) }
  }

  mutating func withoutDuplicates(_ entries: [YAMLEntry]) -> [YAMLEntry] {
    var lines: [String: Int] = [:]
    var kept: [YAMLEntry] = []
    for entry in entries {
      if let first = lines[entry.key] {
        report(.duplicate(entry.key, firstLine: first), line: entry.line)
      } else {
        lines[entry.key] = entry.line
        kept.append(entry)
      }
    }
    return kept
  }

  private mutating func read(_ entry: YAMLEntry) {
    switch entry.key {
    case "reason":
      if defaultReason == nil { report(.value("", of: "reason", allowed: .aSentence), line: entry.line) }
    case "title": metadata.title = statement(entry, allowed: .someText) { $0 }
    case "outlet": metadata.outlet = statement(entry, allowed: .someText) { $0 }
    case "licence": metadata.licence = statement(entry, allowed: .someText) { $0 }
    case "url": metadata.url = statement(entry, allowed: .anAddress, MetadataValue.url)
    case "published":
      metadata.published = statement(entry, allowed: .aDate) { Timestamp.iso($0) }
    case "place":
      let places = places
      metadata.place = statement(entry, allowed: PlaceNames.allowed) { places.code(of: $0) }
    case "period":
      metadata.period = statement(entry, allowed: .years, MetadataValue.period)
    case "relevant":
      metadata.relevant = statement(entry, allowed: .trueOrFalse) { ["true": true, "false": false][$0] }
    case "figures": readFigures(entry)
    default: report(.unknownKey(entry.key, known: Self.keys), line: entry.line)
    }
  }

  /// A scalar, or a map of `value` and `reason`.
  private mutating func statement<Value>(
    _ entry: YAMLEntry, allowed: Finding.Message, _ parse: (String) -> Value?
  ) -> ArticleMetadata.Statement<Value>? {
    var value = scalar(entry.value)
    var reason = defaultReason
    if let parts = entry.entries(of: entry.value) {
      for part in parts {
        switch part.key {
        case "value": value = scalar(part.value)
        case "reason": reason = scalar(part.value) ?? reason
        default: report(.unknownKey("\(entry.key).\(part.key)", known: ["value", "reason"]), line: part.line)
        }
      }
    }
    guard let text = value, !text.isEmpty, let parsed = parse(text) else {
      report(.value(value ?? "", of: entry.key, allowed: allowed), line: entry.line)
      return nil
    }
    guard let accepted = accept(reason, key: entry.key, line: entry.line) else { return nil }
    return .init(parsed, reason: accepted.reason, basis: basis, file: file, line: entry.line)
  }

  /// The reason to keep; `nil` where one is required and missing.
  mutating func accept(_ reason: String?, key: String, line: Int) -> (reason: String?, Void)? {
    if needsReasons, reason == nil {
      report(.reason(key), line: line)
      return nil
    }
    return (reason, ())
  }

  func scalar(_ node: Node) -> String? {
    guard let scalar = node.scalar else { return nil }
    let text = Composer.compose(Array(scalar.string.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? scalar.string
    let trimmed = Trimming.trim(text)
    return trimmed.isEmpty ? nil : trimmed
  }

  mutating func report(_ problem: MetadataProblem, line: Int) {
    findings.append(problem.finding(file: file, line: line))
  }
}
