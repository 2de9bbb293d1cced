/// A link as a page writes it: path, query and fragment.
struct Link {
  let path: String
  /// With `?`; empty where there is none.
  let query: String
  /// Without `#`, with percent escapes resolved; `nil` where there is none.
  let fragment: String?

  /// Parses a link; `nil` for one that names a scheme or another host, which leads out of the site.
  init?(_ text: String) {
    guard !text.hasPrefix("//"), !Self.hasScheme(text) else { return nil }
    let utf8 = text.utf8
    let mark = utf8.firstIndex(of: UInt8(ascii: "#")) ?? utf8.endIndex
    let question = utf8[..<mark].firstIndex(of: UInt8(ascii: "?")) ?? mark
    path = String(text[..<question])
    query = String(text[question..<mark])
    fragment = mark == utf8.endIndex ? nil : Self.unescaped(String(text[utf8.index(after: mark)...]))
  }

  /// The path of the file that the link names, relative to the site's root; `nil` where it leads out of the site.
  ///
  /// - Parameter folder: The page's, with `/` at the end, or empty.
  func target(from folder: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    let slash = UInt8(ascii: "/")
    // Names with a slash behind each.
    var target = Array(folder.utf8)
    if let last = target.last, last != slash { target.append(slash) }
    for part in path.utf8.split(separator: slash) {
      guard part.count > 2 || part.contains(where: { $0 != UInt8(ascii: ".") }) else {
        if part.count == 1 { continue }
        guard target.popLast() != nil else { return nil }
        while let last = target.last, last != slash { target.removeLast() }
        continue
      }
      target += part.contains(UInt8(ascii: "%")) ? Array(Self.unescaped(String(Substring(part))).utf8) : Array(part)
      target.append(slash)
    }
    if !namesFolder, !target.isEmpty { target.removeLast() }
    return String(decoding: target, as: UTF8.self)
  }

  /// Whether the link names a page's folder.
  var namesFolder: Bool {
    let name = path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }
    return name.isEmpty ? !path.isEmpty : name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static func hasScheme(_ text: String) -> Bool {
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return index > 0
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if index == 0 { return false }
      default: return false
      }
    }
    return false
  }

  /// Resolves `%41` and the like.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
