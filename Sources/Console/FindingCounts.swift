import Articles
import Dataset

/// How many findings there are of each severity.
public struct FindingCounts: Sendable, Hashable {
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var infos = 0

  public init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  /// Whether `--strict` lets a run go on.
  public var isClean: Bool { errors == 0 && warnings == 0 }

  /// Such as `1 error, 2 warnings, 5 notes`; kinds that do not occur are left out, except the warnings.
  public var description: String {
    var parts: [String] = []
    if errors > 0 { parts.append(counted(errors, "error")) }
    parts.append(counted(warnings, "warning"))
    if infos > 0 { parts.append(counted(infos, "note")) }
    return parts.joined(separator: ", ")
  }

  /// The counts as an object.
  public var json: JSONValue {
    .object([
      .init("error", .integer(errors)), .init("warning", .integer(warnings)), .init("info", .integer(infos)),
    ])
  }
}

/// A count with its noun, in the plural where English wants it.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
