/// Cuts a line into words in one pass over its bytes.
struct LineTokenizer {
  private(set) var words: [LineWord] = []
  /// What follows the last word.
  private(set) var trailing: LineWord.Separators = []

  /// Replaces `words` by those of a range of UTF-8 in Normalization Form C.
  mutating func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    var separators: LineWord.Separators = []
    var spaces = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.length(of: bytes[index])
      if let separator = LineWord.Separators.read(bytes, at: index, end: range.upperBound) {
        if separator == .space {
          spaces += bytes[index] == 0x09 ? 2 : 1
          if spaces > 1 { separators.insert(.gap) }
        }
        separators.insert(separator)
        index += length
        continue
      }
      let start = index
      index = scanWord(bytes, from: start, end: range.upperBound, separators: separators)
      separators = []
      spaces = 0
    }
    trailing = separators
  }

  /// Looks up what may begin with each word, where many phrases will be looked for.
  mutating func lookUp(in vocabulary: PageWords) {
    for index in words.indices { words[index].reach = vocabulary.reach(of: words[index]) }
  }

  /// The hash that a single word has.
  static func hash(of word: String) -> UInt64 {
    var tokenizer = LineTokenizer()
    let bytes = Array(word.utf8)
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, 0..<$0.count) }
    return tokenizer.words.first?.hash ?? 0
  }

  private mutating func scanWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int, separators: LineWord.Separators
  ) -> Int {
    scanPlainWord(bytes, from: start, end: end, separators: separators)
      ?? scanAnyWord(bytes, from: start, end: end, separators: separators)
  }

  /// A word of up to fifteen bytes in small letters, the first of which may be a capital of ASCII: most of a text's words,
  /// eight bytes at a time. Returns its end, or `nil` where there is another kind of word.
  private mutating func scanPlainWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int, separators: LineWord.Separators
  ) -> Int? {
    guard let base = bytes.baseAddress, start <= bytes.count - 16 else { return nil }
    var word = ShortWord(base, at: start)
    let wordEnd = start + word.length
    guard (1...15).contains(word.length), wordEnd <= end, base[wordEnd] < 0x80, !(0x30...0x39).contains(base[wordEnd])
    else { return nil }
    let capitals = WordLanes.capitals(word.letters) | WordLanes.capitals(word.rest)
    if base[start] < 0x80 {
      // A capital alone, or before letters that may all be capitals beyond ASCII, is left to the other way.
      guard capitals == 0 || capitals == 0x80 && WordLanes.small(word.letters) != 0 else { return nil }
      word.letters |= capitals >> 2
    } else {
      let length = Self.length(of: base[start])
      let first = UInt32(truncatingIfNeeded: word.letters.byteSwapped >> UInt64(64 - 8 * length))
      guard capitals == 0, Self.fold(bytes, at: start, length: length).folded == first else { return nil }
    }
    words.append(
      LineWord(
        hash: word.hash, startsWithCapital: capitals != 0, isAllCapitals: false, hasDigit: false, number: nil,
        isClock: false, separators: separators, range: start..<wordEnd))
    return wordEnd
  }

  private mutating func scanAnyWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int, separators: LineWord.Separators
  ) -> Int {
    var hash = WordHash.Builder()
    var scalars = 0
    var capitals = 0
    var digits = 0
    var number = 0
    var startsWithCapital = false
    var clock = 0
    var index = start
    while index < end {
      let lead = bytes[index]
      if (0x61...0x7A).contains(lead) {
        // Two digits at most, `h` or `g`, two digits at most.
        if digits > 0, lead == 0x68 || lead == 0x67, digits <= 2, digits == scalars { clock = scalars + 1 }
        hash.append(lead)
        scalars += 1
        index += 1
        continue
      }
      // Letters of Vietnamese are told by their lead bytes; others may be separators.
      let isLetter = (0xC3...0xC6).contains(lead) || lead == 0xE1
      if !isLetter, LineWord.Separators.read(bytes, at: index, end: end) != nil { break }
      let length = min(Self.length(of: lead), end - index)
      if isLetter || !Self.isInvisible(bytes, at: index, length: length) {
        let (folded, isCapital) = Self.fold(bytes, at: index, length: length)
        for shift in (0..<length).reversed() { hash.append(UInt8(truncatingIfNeeded: folded >> UInt32(shift * 8))) }
        if isCapital {
          capitals += 1
          if scalars == 0 { startsWithCapital = true }
        }
        if (0x30...0x39).contains(lead) {
          digits += 1
          if digits < 10 { number = number * 10 + Int(lead - 0x30) }
        }
        scalars += 1
      }
      index += length
    }
    guard scalars > 0 else { return index }
    words.append(
      LineWord(
        hash: hash.hash, startsWithCapital: startsWithCapital, isAllCapitals: capitals == scalars,
        hasDigit: digits > 0, number: digits == scalars && digits < 10 ? number : nil,
        isClock: clock > 0 && digits == scalars - 1 && scalars - clock <= 2, separators: separators,
        range: start..<index))
    return index
  }

  @inline(__always)
  private static func length(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Zero-width characters and the soft hyphen, which count for nothing inside a word.
  @inline(__always)
  private static func isInvisible(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> Bool {
    switch length {
    case 2: bytes[index] == 0xC2 && bytes[index + 1] == 0xAD
    case 3:
      (bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && (0x8B...0x8F).contains(bytes[index + 2]))
        || (bytes[index] == 0xEF && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF)
    default: false
    }
  }

  /// The bytes of a character in lower case, as one number, and whether that changed it.
  @inline(__always)
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> (folded: UInt32, isCapital: Bool) {
    let lead = bytes[index]
    switch length {
    case 1:
      let isCapital = (0x41...0x5A).contains(lead)
      return (UInt32(isCapital ? lead + 0x20 : lead), isCapital)
    case 2:
      let second = bytes[index + 1]
      switch (lead, second) {
      case (0xC3, 0x90): return (0xC491, true)
      case (0xC3, 0xB0): return (0xC491, false)
      case (0xC3, 0x80...0x9E) where second != 0x97: return (0xC300 | UInt32(second + 0x20), true)
      case (0xC4, 0x82), (0xC4, 0x90), (0xC4, 0xA8), (0xC5, 0xA8), (0xC6, 0xA0), (0xC6, 0xAF):
        return (UInt32(lead) << 8 | UInt32(second + 1), true)
      default: return (UInt32(lead) << 8 | UInt32(second), false)
      }
    case 3:
      let third = bytes[index + 2]
      let high = UInt32(lead) << 16 | UInt32(bytes[index + 1]) << 8
      let isLatin = lead == 0xE1 && (0xB8...0xBB).contains(bytes[index + 1])
      return (high | UInt32(isLatin ? third | 1 : third), isLatin && third & 1 == 0)
    default:
      var folded: UInt32 = 0
      for offset in 0..<length { folded = folded << 8 | UInt32(bytes[index + offset]) }
      return (folded, false)
    }
  }
}
