import Articles
import Dataset

/// Checks by severity.
enum Severities {
  /// The severities that occur, the gravest first, with how many checks there are of each.
  static func counts(_ checks: [Dataset.Check]) -> [(Finding.Severity, Int)] {
    Finding.Severity.allCases.reversed().compactMap { severity in
      let count = checks.count { $0.severity == severity }
      return count > 0 ? (severity, count) : nil
    }
  }
}
