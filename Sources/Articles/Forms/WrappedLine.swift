import Text

/// The ends of a line, by which one tells whether it goes on in the next one.
struct WrappedLine {
  enum Start { case small, capital, digit, other }

  let start: Start
  /// In characters.
  let length: Int
  let wordCount: Int
  /// In small letters, without marks around it.
  let firstWord: String
  let lastWord: String
  let lastWordIsCapital: Bool
  let endsSentence: Bool
  /// Ends with `:` or `;`.
  let endsOpen: Bool
  let endsWithComma: Bool
  let endsWithDash: Bool
  /// Ends with `TP.` or the like.
  let endsWithAbbreviation: Bool
  /// Begins with a bullet, or a number of a list.
  let isItem: Bool
  /// Begins with white space, as the first line of a paragraph does.
  let isIndented: Bool
  /// Begins with a scraper's mark.
  let isMarked: Bool

  private static let abbreviations: Set<String> = ["tp.", "tx.", "tt.", "q.", "p.", "h.", "x.", "ths.", "ts.", "đ/c."]

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes[Trimming.trim(0..<bytes.count, in: bytes)], as: UTF8.self)
    // Only the ends of a long line are looked at.
    let words = text.utf8.count < 2048 ? text.split(separator: " ") : [text.prefix(40), text.suffix(40)]
    length = text.utf8.count < 2048 ? text.unicodeScalars.count : text.utf8.count
    wordCount = text.utf8.count < 2048 ? words.count : 100
    firstWord = Self.bare(words.first ?? "").lowercased()
    let last = words.last?.split(separator: " ").last ?? ""
    lastWord = Self.bare(last).lowercased()
    lastWordIsCapital = Self.bare(last).first?.isUppercase ?? false
    let end = text.reversed().first { !"\"”’)]»'".contains($0) } ?? " "
    endsSentence = ".!?…".contains(end)
    endsOpen = end == ":" || end == ";"
    endsWithComma = end == ","
    endsWithDash = last == "-" || last == "–" || last == "—"
    endsWithAbbreviation = Self.abbreviations.contains(last.lowercased())
    isItem = Self.isItem(words)
    isIndented = bytes.first.map { $0 == 0x20 || $0 == 0x09 } ?? false
    isMarked = bytes.withUnsafeBufferPointer { ScraperMark.range(in: $0, from: 0) != nil }
    let first = text.first { !"\"“‘([«'".contains($0) } ?? " "
    start = first.isLowercase ? .small : first.isUppercase ? .capital : ("0"..."9").contains(first) ? .digit : .other
  }

  private static func bare(_ word: Substring) -> String {
    func isMark(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
    let head = word.drop(while: isMark)
    return head.lastIndex { !isMark($0) }.map { String(head[...$0]) } ?? ""
  }

  /// `- …`, `+ …`, `• …`, `1. …`, `1) …`, `a) …`
  private static func isItem(_ words: [Substring]) -> Bool {
    guard let first = words.first, let mark = first.first else { return false }
    if "-+*•–—·●○▪■►→>|".contains(mark) { return true }
    guard first.count <= 4, let last = first.last, last == "." || last == ")" || last == "/" else { return false }
    let label = first.dropLast().drop { $0 == "(" }
    return !label.isEmpty && (label.allSatisfy { ("0"..."9").contains($0) } || (label.count == 1 && last == ")"))
  }
}
