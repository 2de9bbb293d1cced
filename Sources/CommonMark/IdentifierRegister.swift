/// The identifiers taken on a page.
struct IdentifierRegister {
  private var taken: Set<String> = []
  private var counters: [String: Int] = [:]

  /// Takes an identifier; false where it is taken already.
  mutating func take(_ identifier: String) -> Bool { taken.insert(identifier).inserted }

  /// Takes an identifier, with `-2`, `-3`, … behind it where it is taken already.
  mutating func unique(_ wanted: String) -> String {
    if take(wanted) { return wanted }
    var number = counters[wanted] ?? 2
    while !take("\(wanted)-\(number)") { number += 1 }
    counters[wanted] = number + 1
    return "\(wanted)-\(number)"
  }

  /// Whether a text can be written as an `id` and a fragment without escapes.
  static func isIdentifier(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
