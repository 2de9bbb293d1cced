import Yams

/// A node of a settings file, with the file and line for messages.
struct SettingsNode {
  private let node: Node
  private let file: String

  /// Parses a document; an empty one is a mapping without entries.
  static func root(of yaml: String, file: String) throws(SiteError) -> SettingsNode {
    do {
      return SettingsNode(node: try Yams.compose(yaml: yaml) ?? Node([] as [(Node, Node)]), file: file)
    } catch {
      throw .settings(file: file, line: line(of: error), reason: "is no YAML: \(problem(of: error))")
    }
  }

  func error(_ reason: String) -> SiteError { .settings(file: file, line: node.mark?.line, reason: reason) }

  /// The entries of a mapping.
  func entries(known: [String], required: [String]) throws(SiteError) -> [String: SettingsNode] {
    guard case .mapping(let mapping) = node else { throw error("expected 'key: value' lines") }
    var entries: [String: SettingsNode] = [:]
    for (key, value) in mapping {
      let keyNode = SettingsNode(node: key, file: file)
      guard case .scalar(let scalar) = key, known.contains(scalar.string) else {
        let name = if case .scalar(let scalar) = key { scalar.string } else { "" }
        throw keyNode.error("unknown key '\(name)'; known are \(known.joined(separator: ", "))")
      }
      entries[scalar.string] = SettingsNode(node: value, file: file)
    }
    if let missing = required.first(where: { entries[$0] == nil }) { throw error("the key '\(missing)' is missing") }
    return entries
  }

  /// The elements of a list.
  func elements() throws(SiteError) -> [SettingsNode] {
    guard case .sequence(let sequence) = node else { throw error("expected a list of '- ' entries") }
    return sequence.map { SettingsNode(node: $0, file: file) }
  }

  /// A text, which must not be empty unless told.
  func text(mayBeEmpty: Bool = false) throws(SiteError) -> String {
    guard case .scalar(let scalar) = node else { throw error("expected a text") }
    guard mayBeEmpty || !scalar.string.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      throw error("expected a text that is not empty")
    }
    return scalar.string
  }

  private static func line(of error: any Error) -> Int? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }

  private static func problem(of error: any Error) -> String {
    switch error as? YamlError {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .duplicatedKeysInMapping(let keys, _): "the key '\(keys.first ?? "")' stands twice"
    default: "it can't be parsed"
    }
  }
}
