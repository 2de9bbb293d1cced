import Crypto

/// Makes short stable identifiers: a letter, `-`, and 12 characters of base 32 (60 bits of a SHA-256).
struct IdentifierFactory {
  private var taken: Set<String> = []

  /// An identifier for what the parts describe; the same parts give the same one.
  static func identifier(_ prefix: String, _ parts: [String], salt: [UInt8] = []) -> String {
    var hash = SHA256()
    hash.update(data: salt)
    for part in parts {
      // The length keeps ("a", "bc") apart from ("ab", "c").
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    var bits: UInt64 = 0
    for byte in hash.finalize().prefix(8) { bits = bits << 8 | UInt64(byte) }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    let letters = (0..<12).map { alphabet[Int(bits >> (59 - UInt64($0) * 5) & 31)] }
    return prefix + "-" + String(decoding: letters, as: UTF8.self)
  }

  /// An identifier that none of this factory's has yet: where the parts were seen before, or two hashes collide, a
  /// number joins the parts.
  mutating func unique(_ prefix: String, _ parts: [String], salt: [UInt8] = []) -> String {
    var identifier = Self.identifier(prefix, parts, salt: salt)
    var attempt = 1
    while !taken.insert(identifier).inserted {
      attempt += 1
      identifier = Self.identifier(prefix, parts + ["#\(attempt)"], salt: salt)
    }
    return identifier
  }
}
