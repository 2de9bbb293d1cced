/// Escapes values for HTML text and for attribute values in quotation marks.
///
/// Works on bytes: no combining mark or format character can hide a byte from it.
public struct HTMLContentType: TemplateContentType {
  public static let name = "SafeHTML"

  public init() {}

  public func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.replacement(for: $0) != nil }) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let replacement = Self.replacement(for: byte) {
        escaped.append(contentsOf: replacement.utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func replacement(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // HTML has no reference for U+0000.
    case 0: "\u{FFFD}"
    default: nil
    }
  }
}

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
