/// Refuses tags with so many attributes that libxml2, which compares each with those before it, would need minutes.
enum TagLimit {
  private static let words = 10_000

  /// Whether a tag has more words than any page's.
  static func isExceeded(in source: [UInt8]) -> Bool {
    source.withUnsafeBufferPointer { bytes in
      var words = 0
      var isInTag = false
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "<"):
          // A `<` inside a tag starts no other one.
          if !isInTag { words = 0 }
          isInTag = true
        case UInt8(ascii: ">"): isInTag = false
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"):
          words += 1
          if isInTag, words > Self.words { return true }
        default: break
        }
      }
      return false
    }
  }
}
