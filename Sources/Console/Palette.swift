/// Colours for a terminal, or none.
public struct Palette: Sendable, Hashable {
  /// What a stretch of output is, hence how it looks.
  public enum Style: Sendable, CaseIterable {
    case error, warning, info, strong, faint
    case figure, date, place, period, scheme, document, rejected

    /// The parameters of the ECMA-48 SGR sequence.
    var parameters: String {
      switch self {
      case .error: "1;31"
      case .warning: "1;33"
      case .info: "1;36"
      case .strong: "1"
      case .faint: "2"
      case .figure: "32"
      case .date: "35"
      case .place: "34"
      case .period: "36"
      case .scheme: "33"
      case .document: "33"
      case .rejected: "31"
      }
    }
  }

  public let isColoured: Bool

  public init(isColoured: Bool) { self.isColoured = isColoured }

  /// Colours only on a terminal that has them, and never against the wish that `NO_COLOR` states (no-color.org).
  public init(isTerminal: Bool, environment: (String) -> String?) {
    isColoured = isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// The text in a style; the text itself where there are no colours.
  public func callAsFunction(_ text: String, _ style: Style) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(style.parameters)m\(text)\u{1B}[0m" : text
  }
}
