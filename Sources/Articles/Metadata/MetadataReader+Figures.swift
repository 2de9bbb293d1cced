/// Corrections to figures: the list under `figures`.
extension MetadataReader {
  mutating func readFigures(_ entry: YAMLEntry) {
    guard let items = entry.value.sequence else {
      report(.value(scalar(entry.value) ?? "", of: "figures", allowed: .aListOfCorrections), line: entry.line)
      return
    }
    for item in items {
      let line = entry.line(of: item)
      guard let parts = entry.entries(of: item) else {
        report(.value(scalar(item) ?? "", of: "figures", allowed: .aCorrection), line: line)
        continue
      }
      if let correction = correction(withoutDuplicates(parts), line: line) { metadata.corrections.append(correction) }
    }
  }

  private mutating func correction(
    _ parts: [YAMLEntry], line: Int
  ) -> ArticleMetadata.Statement<FigureCorrection>? {
    var action: FigureCorrection.Action?
    var quote: String?
    var reason = defaultReason
    var fields: [String: String] = [:]
    for part in parts {
      let value = scalar(part.value) ?? ""
      switch part.key {
      case "action":
        action = FigureCorrection.Action(rawValue: value)
        if action == nil { report(.value(value, of: "action", allowed: .anAction), line: line) }
      case "quote": quote = value.isEmpty ? nil : value
      case "reason": reason = value.isEmpty ? reason : value
      case let name where FigureFields.names.contains(name):
        switch FigureFields.normalise(value, of: name, places: places) {
        case .success(let normalised): fields[name] = normalised
        case .failure(let problem):
          report(.value(value, of: name, allowed: problem.allowed), line: part.line)
          return nil
        }
      default: report(.unknownKey(part.key, known: ["action", "quote", "reason"] + FigureFields.names), line: line)
      }
    }
    guard let action else {
      if !parts.contains(where: { $0.key == "action" }) {
        report(.value("", of: "action", allowed: .anAction), line: line)
      }
      return nil
    }
    guard let quote else {
      report(.value("", of: "quote", allowed: .aQuote), line: line)
      return nil
    }
    if let needed = Self.missing(action, fields) {
      report(.value("", of: "figures", allowed: needed), line: line)
      return nil
    }
    guard let accepted = accept(reason, key: "figures", line: line) else { return nil }
    return .init(
      FigureCorrection(action: action, quote: quote, fields: action == .suppress ? [:] : fields),
      reason: accepted.reason, file: file, line: line)
  }

  private static func missing(_ action: FigureCorrection.Action, _ fields: [String: String]) -> Finding.Message? {
    switch action {
    case .correct: fields.isEmpty ? .aColumn : nil
    case .add: fields["value"] == nil || fields["indicator"] == nil ? .aFigure : nil
    case .suppress: nil
    }
  }
}
