/// One step from a noun class to an indicator.
struct IndicatorRule: Sendable {
  enum Window: Sendable {
    /// After the number, to the end of its noun phrase.
    case nounPhrase
    /// Ahead of the number, back to the figure before it.
    case before
    /// Anywhere in the sentence.
    case sentence
  }

  let window: Window
  let cue: UInt64
  /// Index into `CompiledLexicon.indicators`.
  let indicator: Int
  let isContext: Bool
}

/// How a noun class becomes an indicator.
struct IndicatorRules: Sendable {
  var rules: [IndicatorRule] = []
  var fallback = 0
  var isFallbackContext = false
  /// Union of the cues of each window, to skip what can't match.
  var nounPhraseCues: UInt64 = 0
  var beforeCues: UInt64 = 0
}
