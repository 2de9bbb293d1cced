/// Keeps YAML away from the parser that would exhaust the stack or the memory: the parser is recursive, and an alias
/// may stand for a value many times over.
enum YAMLGuard {
  private static let longest = 262_144
  private static let deepest = 64

  /// Why a document is not parsed; `nil` where it may be.
  static func objection(to text: [UInt8]) -> Finding.Message? {
    if text.count > longest {
      return .init(vietnamese: "khối YAML dài hơn 256 KiB", english: "the YAML is longer than 256 KiB")
    }
    if depth(of: text) > deepest {
      return .init(vietnamese: "khối YAML lồng quá sâu", english: "the YAML is nested too deeply")
    }
    if hasAlias(text) {
      return .init(
        vietnamese: "không hỗ trợ bí danh YAML (`&tên` và `*tên`)",
        english: "YAML aliases (`&name` and `*name`) are not supported")
    }
    return nil
  }

  /// An upper limit of the nesting: open brackets, or indicators at a line's head.
  private static func depth(of text: [UInt8]) -> Int {
    var deepest = 0
    var brackets = 0
    var indicators = 0
    var isAtHead = true
    for byte in text {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      default: break
      }
      switch byte {
      case UInt8(ascii: "\n"):
        isAtHead = true
        indicators = 0
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): if isAtHead { indicators += 1 }
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: isAtHead = false
      }
      deepest = max(deepest, brackets, indicators)
    }
    return deepest
  }

  /// Whether an anchor and an alias of the same name occur.
  private static func hasAlias(_ text: [UInt8]) -> Bool {
    let anchors = names(after: UInt8(ascii: "&"), in: text)
    return !anchors.isEmpty && !anchors.isDisjoint(with: names(after: UInt8(ascii: "*"), in: text))
  }

  private static func names(after indicator: UInt8, in text: [UInt8]) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for index in text.indices where text[index] == indicator {
      let name = text[(index + 1)...].prefix { $0 > 0x20 && ![0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains($0) }
      if !name.isEmpty { names.insert(Array(name)) }
    }
    return names
  }
}
