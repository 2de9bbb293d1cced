import ArgumentParser

/// For whom findings are written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  /// People.
  case text
  /// Machines.
  case json
  /// Sites that host code and mark findings in changes (SARIF 2.1.0).
  case sarif
}
