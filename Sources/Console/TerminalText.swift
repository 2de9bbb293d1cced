/// Text as a terminal shows it: how wide it is, and without what would steer the terminal.
public enum TerminalText {
  /// Columns that a scalar takes: 0 for combining marks and format characters, 2 for wide East Asian letters and
  /// emoji (Unicode Standard Annex 11), else 1.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// Columns that a text takes, control characters not counted among them.
  public static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.properties.generalCategory == .control ? 0 : columns(of: $1)) }
  }

  /// The text on one line and harmless: white space becomes a space; control characters, which could steer the
  /// terminal, and bidirectional overrides, which could make a line read otherwise, become `\u{…}`.
  public static func harmless(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += harmless(scalar) }
    return result
  }

  /// One scalar as `harmless(_:)` shows it.
  static func harmless(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\\u{\(String(scalar.value, radix: 16))}"
    default: String(scalar)
    }
  }

  /// The beginning of the text that fits, with an ellipsis where something is left out.
  public static func fitted(_ text: String, columns width: Int) -> String {
    guard columns(of: text) > width else { return text }
    var result = ""
    var used = 0
    for scalar in text.unicodeScalars {
      let next = columns(of: scalar)
      if used + next > width - 1 { break }
      result.unicodeScalars.append(scalar)
      used += next
    }
    return width > 0 ? result + "…" : ""
  }

  /// The text with spaces after it, up to a width.
  public static func padded(_ text: String, columns width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(of: text)))
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
