import Text
import Vocabulary

/// Reads what a line's shape and words tell about its role.
struct LineReader {
  let vocabulary: PageWords
  let outletNames: Set<UInt64>
  private let isMarkup: Bool

  /// Lines from here up, in bytes, are running text; only their first and last words are looked at.
  private static let longLine = 280
  /// Lines from here up, in bytes, are running text where they end with a full stop and start as the story does.
  private static let sentenceLine = 150
  /// How much of a long line is looked at, in bytes, at its start and at its end.
  private static let head = 48
  private static let tail = 72

  init(vocabulary: PageWords, outletNames: Set<UInt64>, isMarkup: Bool) {
    self.vocabulary = vocabulary
    self.outletNames = outletNames
    self.isMarkup = isMarkup
  }

  /// Appends the lines that a line of the text makes: one, or two where a date stands before page controls; none where
  /// there is only white space.
  ///
  /// - Parameter features: what the file's form says of the line.
  mutating func read(
    _ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, features: PageLine.Features, into lines: inout [PageLine]
  ) {
    let range = Trimming.trim(line, in: bytes)
    if range.isEmpty { return }
    var result = PageLine(
      range: range, wordCount: range.count / 6, ending: Self.ending(of: bytes, range), features: features,
      hash: UInt64(truncatingIfNeeded: range.lowerBound), leadEnd: nil, kind: nil)
    if features.contains(.row) {
      result.kind = .paragraph
      lines.append(result)
      return
    }
    if result.ending == .none, GluedHeadlines.occur(in: bytes, range) {
      result.kind = .furniture
      lines.append(result)
      return
    }
    if let date = MachineDate.range(in: bytes, range, vocabulary) {
      appendMachineDate(result, date, of: bytes, to: &lines)
      return
    }
    if range.count >= Self.longLine || (range.count >= Self.sentenceLine && result.ending == .stop),
      readLong(&result, of: bytes)
    {
      lines.append(result)
      return
    }
    let cut = LineWords(bytes, range, vocabulary.words)
    let words = cut.words
    result.wordCount = words.count
    result.hash = Self.hash(of: words, in: bytes)
    let dateWords = DateLine.prefixLength(of: words, vocabulary)
    if dateWords > 0, appendDate(result, words, dateWords, to: &lines) { return }
    result.features.formUnion(shape(of: cut))
    result.features.formUnion(vocabularyFeatures(of: cut, hash: result.hash, result.ending, result.features))
    if result.features.contains(.wordless) || !result.features.isDisjoint(with: [.widgets, .menu, .label]) {
      result.kind = .furniture
    } else if result.ending == .none,
      DateLine.hasDateAndMore(words, vocabulary, isAuthorLine: result.features.contains(.bylineOpener))
    {
      result.kind = .dateline
    }
    lines.append(result)
  }

  /// Appends a date as machines write it, and apart from it what stands around it.
  private func appendMachineDate(
    _ line: PageLine, _ date: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to lines: inout [PageLine]
  ) {
    for (stretch, kind) in [
      (line.range.lowerBound..<date.lowerBound, Block.Kind.furniture), (date, .dateline),
      (date.upperBound..<line.range.upperBound, .furniture),
    ] {
      let range = Trimming.trim(stretch, in: bytes)
      if range.isEmpty { continue }
      var part = line
      part.range = range
      part.kind = kind
      lines.append(part)
    }
  }

  /// Appends a line that is a date, or a date and page controls.
  private func appendDate(_ line: PageLine, _ words: [LineWord], _ count: Int, to lines: inout [PageLine]) -> Bool {
    var date = line
    date.kind = .dateline
    guard count < words.count else {
      lines.append(date)
      return true
    }
    let rest = Array(words[count...])
    let isApart = !rest[0].separators.isDisjoint(with: [.gap, .pipe, .bullet])
    guard isWidgets(rest) || (isApart && rest.count <= 8 && line.ending == .none) else { return false }
    var others = line
    date.range = line.range.lowerBound..<words[count - 1].range.upperBound
    others.range = rest[0].range.lowerBound..<line.range.upperBound
    others.kind = .furniture
    lines.append(date)
    lines.append(others)
    return true
  }

  /// Reads a line by its first and last words.
  ///
  /// - Returns: whether that is enough; a line of moderate length that does not start as a story does needs all words.
  private mutating func readLong(_ line: inout PageLine, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = line.range
    let pipes = isMarkup ? 0 : bytes[range].count { $0 == UInt8(ascii: "|") }
    if pipes >= 6, range.count / pipes <= 60 {
      line.kind = .furniture
      return true
    }
    var end = range.lowerBound + Self.head
    while end < range.upperBound, bytes[end] > 0x20 { end += 1 }
    let head = LineWords(bytes, range.lowerBound..<end, vocabulary.words).words
    if let first = head.first {
      if first.separators.contains(.bullet) { line.features.insert(.bullet) }
      if first.separators.contains(.arrow) { line.features.insert(.arrow) }
    }
    if vocabulary.longest(.opener, in: head, at: 0) > 0 { line.features.insert(.opener) }
    if range.count < Self.longLine {
      let telling: PageWords.Classes = [.scene, .label, .marker, .end, .site]
      if pipes > 0 || vocabulary.longest(telling, in: head, at: 0) > 0 { return false }
      line.hash = WordTable.hash(bytes[range])
    }
    var start = range.upperBound - Self.tail
    while start > range.lowerBound, bytes[start] > 0x20 { start -= 1 }
    // A credit stands behind a mark; most paragraphs have none so near their end.
    guard bytes[start..<(range.upperBound - 1)].contains(where: Self.isCreditMark) else { return true }
    let words = LineWords(bytes, start..<range.upperBound, vocabulary.words).words
    // The first word of the window only looks like the line's first one.
    if words.indices.dropFirst().contains(where: { isCredit(words, at: $0, trailing: []) }) {
      line.features.insert(.credit)
    }
    return true
  }

  private static func isCreditMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xE2:
      true
    default: false
    }
  }

  // MARK: - Shape

  private func shape(of line: LineWords) -> PageLine.Features {
    let words = line.words
    var features: PageLine.Features = []
    guard let first = words.first, words.contains(where: { $0.number == nil }) else { return .wordless }
    if first.separators.contains(.arrow) { features.insert(.arrow) }
    let startsWithDash = first.separators.contains(.dash) && first.separators.contains(.space)
    let isNumbered =
      first.number != nil && words.count > 1 && words[1].separators.contains(.space)
      && !words[1].separators.isDisjoint(with: [.dot, .closing])
    if first.separators.contains(.bullet) || startsWithDash || isNumbered { features.insert(.bullet) }
    if words.contains(where: \.hasDigit) { features.insert(.hasDigit) }
    if words.dropFirst().contains(where: {
      $0.separators.contains(.semicolon) || ($0.separators.isSuperset(of: [.dot, .space]) && $0.startsWithCapital)
    }) {
      features.insert(.compound)
    }
    if isMenu(words) { features.insert(.menu) }
    if isName(words) { features.insert(.name) }
    if let last = words.last, last.number != nil, last.separators == .slash, words.count > 2,
      words[words.count - 2].separators.contains(.opening), line.trailing.contains(.closing)
    {
      features.insert(.trailingDate)
    }
    return features
  }

  /// Parts of up to five words between `|` or arrows; where the separators are few, without numbers.
  private func isMenu(_ words: [LineWord]) -> Bool {
    guard !isMarkup else { return false }
    let cuts = words.indices.dropFirst().filter { !words[$0].separators.isDisjoint(with: [.pipe, .arrow]) }
    guard !cuts.isEmpty else { return false }
    let bounds = [0] + cuts + [words.count]
    guard zip(bounds, bounds.dropFirst()).allSatisfy({ $1 - $0 <= 5 }) else { return false }
    return cuts.count >= 3 || !words.contains(where: \.hasDigit)
  }

  /// Initials, one to five capitalised words, or up to nine in parts (`Hoa Ban - Thu Hà`).
  private func isName(_ words: [LineWord]) -> Bool {
    guard words.allSatisfy({ $0.startsWithCapital && !$0.hasDigit }) else { return false }
    let cuts = words.dropFirst().filter { !$0.separators.isDisjoint(with: [.comma, .dash, .slash, .other]) }
    let isPlain = words.dropFirst().allSatisfy { $0.separators.isDisjoint(with: [.semicolon, .colon]) }
    return isPlain && (words.count <= 5 || (words.count <= 9 && !cuts.isEmpty && words.count <= 4 * (cuts.count + 1)))
  }

  // MARK: - Helpers

  /// A hash of all words, whatever their capitals and the marks between them.
  static func hash(of words: [LineWord], in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let first = words.first, let last = words.last else { return WordTable.hash([]) }
    // A letter folds to one of the same length.
    let folded = LetterFolding.folded(bytes[first.range.lowerBound..<last.range.upperBound])
    return WordTable.hash(
      words.lazy.flatMap { word in
        folded[word.range.lowerBound - first.range.lowerBound..<word.range.upperBound - first.range.lowerBound] + [0x20]
      })
  }

  private static func ending(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> PageLine.Ending {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      switch byte {
      case 0x22, 0x27, 0x29, 0x5D, 0x2F, 0x20, 0x09: end -= 1
      case 0x2E: return .stop
      case 0x21, 0x3F: return .exclamation
      case 0x3A, 0x3B, 0x2C: return .open
      case 0x80...:
        var first = end - 1
        while first > range.lowerBound, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        let character = bytes[first..<end]
        if character.elementsEqual([0xE2, 0x80, 0xA6]) { return .stop }
        guard character.elementsEqual([0xE2, 0x80, 0x9D]) || character.elementsEqual([0xE2, 0x80, 0x99]) else {
          return .none
        }
        end = first
      default: return .none
      }
    }
    return .none
  }
}
