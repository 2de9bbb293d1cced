import ArgumentParser

/// How readings are written.
enum ExtractFormat: String, ExpressibleByArgument, CaseIterable {
  /// JSON Lines.
  case jsonl
}
