import Articles
import Dataset

/// Writes findings as compilers write theirs, so that editors and CI services find the place.
public struct FindingFormatter: Sendable {
  private let folder: String
  private let palette: Palette

  /// - Parameter folder: the input folder as the user named it; files are named relative to where the user stands.
  public init(folder: String, palette: Palette) {
    self.folder = folder
    self.palette = palette
  }

  /// `seeds/x.txt:12:5: warning: … [code]`, and a `note:` line at the same place where there is a hint.
  public func text(_ finding: Finding) -> String {
    let place = place(of: finding)
    var text = palette(place + ":", .strong) + " " + severity(finding.severity)
    text += " " + TerminalText.harmless(finding.message.english) + " [\(finding.code)]\n"
    if let hint = finding.hint {
      text += palette(place + ":", .strong) + " " + palette("note:", .faint) + " "
      text += TerminalText.harmless(hint.english) + "\n"
    }
    return text
  }

  /// The finding as an object; `file` is the path from where the user stands.
  public func json(_ finding: Finding) -> JSONValue {
    .object([
      .init("file", .string(path(of: finding))), .init("line", .optional(finding.line)),
      .init("column", .optional(finding.column)), .init("start", .optional(finding.range?.lowerBound)),
      .init("end", .optional(finding.range?.upperBound)), .init("severity", .string(finding.severity.rawValue)),
      .init("code", .string(finding.code)), .init("message_vi", .string(finding.message.vietnamese)),
      .init("message_en", .string(finding.message.english)), .init("hint_vi", .optional(finding.hint?.vietnamese)),
      .init("hint_en", .optional(finding.hint?.english)),
    ])
  }

  private func path(of finding: Finding) -> String { InputPath.join(folder, finding.file) }

  private func place(of finding: Finding) -> String {
    var place = TerminalText.harmless(path(of: finding))
    if let line = finding.line {
      place += ":\(line)"
      if let column = finding.column { place += ":\(column)" }
    }
    return place
  }

  private func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: palette("error:", .error)
    case .warning: palette("warning:", .warning)
    case .info: palette("info:", .info)
    }
  }
}
