import ArgumentParser

/// For whom standard output is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// People.
  case text
  /// Machines.
  case json
}
