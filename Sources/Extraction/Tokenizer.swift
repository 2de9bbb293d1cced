import Articles

/// Cuts UTF-8 into tokens in one pass and looks each word up.
///
/// White space, NBSP and the other Unicode spaces separate; zero-width characters and the soft hyphen are skipped; a
/// number keeps its inner `.` and `,` (`7.296`, `1,5`, `13.6.2005`).
struct Tokenizer: Sendable {
  let words: WordTable

  /// Writes the tokens of `range` to `tokens`, which has room for one per byte and an empty one behind them; returns how
  /// many there are, and how many of them are words.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into tokens: UnsafeMutablePointer<Token>
  ) -> (count: Int, words: Int) {
    guard let base = text.baseAddress else { return (0, 0) }
    return words.withTable { table in
      ByteClass.withTable { classes in
        LetterFolding.withCapitals { capitals in
          scan(base, limit: text.count, in: range, table, classes, capitals, into: tokens)
        }
      }
    }
  }

  /// The tokens of a short text.
  func tokens(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Token] {
    [Token](unsafeUninitializedCapacity: range.count + 1) { buffer, count in
      count = buffer.baseAddress.map { scan(text, in: range, into: $0).count } ?? 0
    }
  }

  private func scan(
    _ text: UnsafePointer<UInt8>, limit: Int, in range: Range<Int>, _ table: WordTable.View,
    _ classes: UnsafePointer<UInt8>, _ capitals: UnsafePointer<Bool>, into tokens: UnsafeMutablePointer<Token>
  ) -> (count: Int, words: Int) {
    var index = range.lowerBound
    let end = range.upperBound
    // Two loads of eight bytes from a word's start, and the byte behind it, are within the text up to here.
    let lastWide = limit - 16
    var lastEnd = -1
    var words = 0
    var count = 0
    while index < end {
      let start = index
      let first = classes[Int(text[index])]
      if first & ByteClass.letters != 0 {
        let token = tokens + count
        let isGlued = start == lastEnd
        let shortEnd =
          start <= lastWide
          ? scanShortWord(text, from: start, to: end, table, classes, capitals, isGlued: isGlued, into: token) : nil
        lastEnd = shortEnd ?? scanWord(text, from: start, to: end, table, isGlued: isGlued, into: token)
        words &+= 1
        count &+= 1
        index = lastEnd
        // Nearly always a space follows; taken here it needs no turn of its own.
        if index < end { index &+= text[index] == 0x20 ? 1 : 0 }
        continue
      }
      if first == ByteClass.space {
        index &+= 1
        continue
      }
      if first == ByteClass.digit {
        index = numberEnd(text, from: index, to: end)
        (tokens + count).initialize(
          to: Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), kind: .number,
            isCapitalised: false, isUpper: false, isGlued: start == lastEnd, word: 0))
        count &+= 1
        lastEnd = index
        continue
      }
      let (kind, length) = Punctuation.read(text, index, end)
      index &+= length
      guard let kind else { continue }
      (tokens + count).initialize(
        to: Token(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), kind: kind,
          isCapitalised: false, isUpper: false, isGlued: start == lastEnd, word: WordTable.punctuation(kind)))
      count &+= 1
      lastEnd = index
    }
    // A phrase that is looked for from the last token ends here.
    (tokens + count).initialize(
      to: Token(start: 0, end: 0, kind: .other, isCapitalised: false, isUpper: false, isGlued: false, word: 0))
    return (count, words)
  }

  /// A word of up to fifteen bytes without digits and invisible characters: most are. Returns its end, or `nil` where
  /// there is another kind of word.
  ///
  /// - Parameter start: where a letter begins and at least sixteen bytes of the text are left.
  @inline(__always)
  private func scanShortWord(
    _ text: UnsafePointer<UInt8>, from start: Int, to end: Int, _ table: WordTable.View,
    _ classes: UnsafePointer<UInt8>, _ capitals: UnsafePointer<Bool>, isGlued: Bool,
    into token: UnsafeMutablePointer<Token>
  ) -> Int? {
    let word = ShortWord(text, at: start)
    let wordEnd = start &+ word.length
    guard word.length < 16, wordEnd <= end, !isContinued(text, wordEnd, end, classes) else { return nil }
    let isCapitalised = LetterFolding.isUpper(word.letters, capitals)
    token.initialize(
      to: Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: wordEnd), kind: .word,
        isCapitalised: isCapitalised, isUpper: false, isGlued: isGlued, word: table[word.hash]))
    if isCapitalised, WordLanes.small(word.letters) == 0 { token.pointee.isUpper = isAllUpper(text, start, wordEnd) }
    return wordEnd
  }

  /// Digits with single `.` or `,` between them.
  private func numberEnd(_ text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let byte = text[index]
      if byte &- 0x30 <= 9 {
        index += 1
      } else if byte == 0x2E || byte == 0x2C, index + 1 < end, text[index + 1] &- 0x30 <= 9 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  @inline(never)
  private func isAllUpper(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      let byte = text[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
      let isDigit = byte &- 0x30 <= 9
      if !isDigit, !LetterFolding.isUpper(text, index, end) { return false }
      index += length
    }
    return true
  }

  /// Whether a word goes on behind its letters, with a digit or behind an invisible character.
  @inline(__always)
  private func isContinued(_ text: UnsafePointer<UInt8>, _ index: Int, _ end: Int, _ classes: UnsafePointer<UInt8>)
    -> Bool
  {
    let next = classes[Int(text[index])]
    guard next & (ByteClass.digit | ByteClass.veil) != 0, index < end else { return false }
    return next == ByteClass.digit || invisibleLength(text, index, end) > 0
  }

  /// Length of the invisible character at `index`; 0 where there is none.
  @inline(__always)
  private func invisibleLength(_ text: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch text[index] {
    case 0xC2: index + 1 < end && text[index + 1] == 0xAD ? 2 : 0
    case 0xE2: index + 2 < end && text[index + 1] == 0x80 && text[index + 2] >= 0x8B && text[index + 2] <= 0x8F ? 3 : 0
    case 0xEF: index + 2 < end && text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  /// Any word, byte by byte: a long one, one with digits, one at the text's end, or one with invisible characters inside,
  /// whose letters are gathered first. Returns its end.
  @inline(never)
  private func scanWord(
    _ text: UnsafePointer<UInt8>, from start: Int, to end: Int, _ table: WordTable.View, isGlued: Bool,
    into token: UnsafeMutablePointer<Token>
  ) -> Int {
    var letters: [UInt8] = []
    var index = start
    var hasDigit = false
    var isInterrupted = false
    while index < end {
      let skipped = invisibleLength(text, index, end)
      if skipped > 0 {
        index += skipped
        isInterrupted = true
        continue
      }
      let kind = ByteClass.of(text[index])
      guard kind & ByteClass.inWord != 0 else { break }
      hasDigit = hasDigit || kind == ByteClass.digit
      letters.append(text[index])
      index += 1
    }
    let word = table[WordHash.hash(letters)]
    token.initialize(
      to: Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index),
        kind: hasDigit && word == 0 ? .code : .word, isCapitalised: LetterFolding.isUpper(text, start, end),
        isUpper: !isInterrupted && isAllUpper(text, start, index), isGlued: isGlued, word: word))
    return index
  }
}
