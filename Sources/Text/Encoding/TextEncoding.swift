/// How a file's bytes spell its characters.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  /// TCVN 5712, as the ABC fonts use it.
  case tcvn3 = "TCVN3 (ABC)"
  /// VNI for Windows: a letter and its marks are one or two bytes.
  case vni = "VNI"
  case viscii = "VISCII"
  /// Microsoft's Vietnamese code page, with combining tone marks.
  case windows1258 = "Windows-1258"
  case windows1252 = "Windows-1252"
  /// UTF-8 that was read as Windows-1252 and saved as UTF-8 again.
  case misreadUTF8 = "UTF-8 misread as Windows-1252"
  /// The same, twice over.
  case twiceMisreadUTF8 = "UTF-8 misread as Windows-1252 twice"

  /// Whether the bytes themselves announce it, so that nothing was guessed.
  package var isCertain: Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: true
    default: false
    }
  }
}
