import Vocabulary

/// Reads what a line's shape and words tell about its role.
struct LineReader {
  let vocabulary: PageWords
  let outletNames: Set<UInt64>
  private let isMarkdown: Bool
  var tokenizer = LineTokenizer()

  /// Lines from here up, in bytes, are running text; only their first and last words are looked at.
  private static let longLine = 280
  /// Lines from here up, in bytes, are running text where they end with a full stop and start as the story does.
  private static let sentenceLine = 150
  /// How much of a long line is looked at, in bytes, at its start and at its end.
  private static let head = 48
  private static let tail = 72

  init(vocabulary: PageWords, outletNames: Set<UInt64>, isMarkdown: Bool) {
    self.vocabulary = vocabulary
    self.outletNames = outletNames
    self.isMarkdown = isMarkdown
  }

  /// Appends the lines that a line of the text makes: one, or two where a date stands before page controls; none where
  /// there is only white space.
  mutating func read(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, into lines: inout [PageLine]) {
    var range = Trimming.trim(line, in: bytes)
    if range.isEmpty { return }
    var features: PageLine.Features = []
    if isMarkdown { (range, features) = MarkdownLine.strip(range, of: bytes) }
    if range.isEmpty { return }
    var result = PageLine(
      range: range, wordCount: range.count / 6, ending: Self.ending(of: bytes, range), features: features,
      hash: UInt64(truncatingIfNeeded: range.lowerBound), leadEnd: nil, kind: nil)
    if range.count >= Self.longLine || (range.count >= Self.sentenceLine && result.ending == .stop),
      readLong(&result, of: bytes)
    {
      lines.append(result)
      return
    }
    tokenizer.tokenize(bytes, range)
    tokenizer.lookUp(in: vocabulary)
    let words = tokenizer.words
    result.wordCount = words.count
    result.hash = Self.hash(of: words)
    let dateWords = DateLine.prefixLength(of: words, vocabulary)
    if dateWords > 0, appendDate(result, words, dateWords, to: &lines) { return }
    result.features.formUnion(shape(of: words))
    result.features.formUnion(vocabularyFeatures(of: words, result.ending))
    if result.features.contains(.wordless) || !result.features.isDisjoint(with: [.widgets, .menu, .label]) {
      result.kind = .furniture
    } else if result.ending == .none,
      DateLine.hasDateAndMore(words, vocabulary, isAuthorLine: result.features.contains(.bylineOpener))
    {
      result.kind = .dateline
    }
    lines.append(result)
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
    let hasPipe = !isMarkdown && ByteSearch.first(UInt8(ascii: "|"), in: bytes, range) != nil
    let pipes = hasPipe ? bytes[range].count { $0 == UInt8(ascii: "|") } : 0
    if pipes >= 6, range.count / pipes <= 60 {
      line.kind = .furniture
      return true
    }
    var end = range.lowerBound + Self.head
    while end < range.upperBound, bytes[end] > 0x20 { end += 1 }
    tokenizer.tokenize(bytes, range.lowerBound..<end)
    if let first = tokenizer.words.first {
      if first.separators.contains(.bullet) { line.features.insert(.bullet) }
      if first.separators.contains(.arrow) { line.features.insert(.arrow) }
    }
    if vocabulary.longest(.opener, in: tokenizer.words, at: 0) > 0 { line.features.insert(.opener) }
    if range.count < Self.longLine {
      let telling: PageWords.Classes = [.scene, .label, .marker, .end, .site]
      if pipes > 0 || vocabulary.longest(telling, in: tokenizer.words, at: 0) > 0 { return false }
      line.hash = Self.hash(of: bytes, range)
    }
    var start = range.upperBound - Self.tail
    while start > range.lowerBound, bytes[start] > 0x20 { start -= 1 }
    // A credit stands behind a mark; most paragraphs have none so near their end.
    guard bytes[start..<(range.upperBound - 1)].contains(where: Self.isCreditMark) else { return true }
    tokenizer.tokenize(bytes, start..<range.upperBound)
    tokenizer.lookUp(in: vocabulary)
    let words = tokenizer.words
    // The first word of the window only looks like the line's first one.
    if words.indices.dropFirst().contains(where: { isCredit(words, at: $0) }) { line.features.insert(.credit) }
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

  private func shape(of words: [LineWord]) -> PageLine.Features {
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
      words[words.count - 2].separators.contains(.opening), tokenizer.trailing.contains(.closing)
    {
      features.insert(.trailingDate)
    }
    return features
  }

  /// Parts of up to five words between `|` or arrows; where the separators are few, without numbers.
  private func isMenu(_ words: [LineWord]) -> Bool {
    guard !isMarkdown else { return false }
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

  /// A hash of all words.
  static func hash(of words: [LineWord]) -> UInt64 {
    words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1.hash) &* 0x100_0000_01B3 }
  }

  private static func hash(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    WordHash.hash(UnsafeBufferPointer(rebasing: bytes[range]))
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
