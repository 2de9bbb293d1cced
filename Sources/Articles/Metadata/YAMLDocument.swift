import Yams

/// A stretch of a document that the YAML parser refuses.
struct YAMLProblem: Error {
  /// What the parser says, in English.
  let reason: String
  /// 1-based line in the file.
  let line: Int
}

/// Reads a YAML mapping so that a mistake in one entry leaves the others standing.
struct YAMLDocument {
  private(set) var entries: [YAMLEntry] = []
  private(set) var problems: [YAMLProblem] = []

  /// - Parameters:
  ///   - text: UTF-8.
  ///   - firstLine: 1-based line of the file on which the text starts.
  init(_ text: String, firstLine: Int = 1) {
    do throws(YAMLProblem) {
      entries = try Self.entries(in: text, firstLine: firstLine)
    } catch {
      // The document as a whole cannot be parsed; its top-level entries are tried one by one.
      for (part, line) in Self.topLevelParts(of: text) {
        do throws(YAMLProblem) {
          entries += try Self.entries(in: part, firstLine: firstLine + line)
        } catch {
          problems.append(error)
        }
      }
      if problems.isEmpty, entries.isEmpty { problems.append(error) }
    }
  }

  private static func entries(in text: String, firstLine: Int) throws(YAMLProblem) -> [YAMLEntry] {
    let node: Node?
    do {
      node = try compose(yaml: text)
    } catch {
      throw problem(error, firstLine: firstLine)
    }
    guard let node, node.string != "" else { return [] }
    guard let entries = YAMLEntry.entries(of: node, precedingLines: firstLine - 1) else {
      throw YAMLProblem(reason: "expected lines of the form `key: value`", line: firstLine)
    }
    return entries
  }

  private static func problem(_ error: any Error, firstLine: Int) -> YAMLProblem {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      YAMLProblem(reason: problem, line: firstLine + max(0, mark.line - 1))
    case .duplicatedKeysInMapping(let keys, let context):
      YAMLProblem(
        reason: "the key \(keys.sorted().joined(separator: ", ")) occurs twice",
        line: firstLine + max(0, context.mark.line - 1))
    case .reader(let problem, _, _, _):
      YAMLProblem(reason: problem, line: firstLine)
    default:
      YAMLProblem(reason: "it is no YAML", line: firstLine)
    }
  }

  /// The text cut before every line that starts in the first column, with the number of lines before each part.
  private static func topLevelParts(of text: String) -> [(text: String, line: Int)] {
    var parts: [(text: String, line: Int)] = []
    var line = 0
    for content in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isContinuation = content.isEmpty || " \t#-]}".contains(content.first ?? " ")
      if isContinuation, !parts.isEmpty {
        parts[parts.count - 1].text += "\n" + content
      } else if !isContinuation {
        parts.append((String(content), line))
      }
      line += 1
    }
    return parts
  }
}
