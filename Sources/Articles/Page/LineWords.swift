import Text

/// The words of a line, made of its tokens: a number's groups are parted (`18.8.2020`), what hangs together is one word
/// (`16h23`), and marks are kinds of separators.
struct LineWords {
  private(set) var words: [LineWord] = []
  /// What follows the last word.
  private(set) var trailing: LineWord.Separators = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: WordTable

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ table: WordTable) {
    self.bytes = bytes
    self.table = table
    var end = range.lowerBound
    for token in Tokenizer(words: table).tokens(bytes, in: range) {
      addSpaces(end..<token.range.lowerBound)
      end = token.range.upperBound
      switch token.kind {
      case .word, .code: add(token)
      case .number: addGroups(of: token)
      default: trailing.insert(LineWord.Separators(token.kind, bytes[token.range]))
      }
    }
    addSpaces(end..<range.upperBound)
  }

  private mutating func addSpaces(_ range: Range<Int>) {
    var width = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let space = Characters.spaceLength(bytes, index)
      if space > 0 { width += bytes[index] == 0x09 ? 2 : 1 }
      index += max(1, space)
    }
    if width > 0 { trailing.insert(.space) }
    if width > 1 { trailing.insert(.gap) }
  }

  private mutating func add(_ token: Token) {
    if trailing.isEmpty, let last = words.last, last.range.upperBound == token.range.lowerBound {
      return join(token.range)
    }
    let hasDigit = token.kind == .code
    words.append(
      LineWord(
        word: token.word, startsWithCapital: token.isCapitalised, isAllCapitals: token.isUpper && !hasDigit,
        hasDigit: hasDigit, number: nil, isClock: false, separators: trailing, range: token.range))
    trailing = []
  }

  /// `1.250` and `18.8.2020` are two and three words.
  private mutating func addGroups(of token: Token) {
    var start = token.range.lowerBound
    for index in token.range {
      let mark = bytes[index]
      guard mark == 0x2E || mark == 0x2C else { continue }
      addDigits(start..<index)
      trailing.insert(mark == 0x2E ? .dot : .comma)
      start = index + 1
    }
    addDigits(start..<token.range.upperBound)
  }

  private mutating func addDigits(_ range: Range<Int>) {
    if trailing.isEmpty, let last = words.last, last.range.upperBound == range.lowerBound { return join(range) }
    let digits = Characters.number(bytes[range])
    words.append(
      LineWord(
        word: table.identity(of: digits), startsWithCapital: false, isAllCapitals: false, hasDigit: true,
        number: digits.count < 10 ? Int(String(decoding: digits, as: UTF8.self)) : nil, isClock: false,
        separators: trailing, range: range))
    trailing = []
  }

  /// Lengthens the last word: `16` and `h23`.
  private mutating func join(_ range: Range<Int>) {
    let index = words.count - 1
    let whole = words[index].range.lowerBound..<range.upperBound
    words[index].range = whole
    words[index].word = table.identity(of: bytes[whole])
    words[index].number = nil
    words[index].isAllCapitals = false
    words[index].hasDigit = words[index].hasDigit || bytes[range].contains { (0x30...0x39).contains($0) }
    words[index].isClock = isClock(bytes[whole])
  }

  /// Two digits at most, `h` or `g`, two digits at most.
  private func isClock(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    let hours = word.prefix(while: isDigit)
    let rest = word.dropFirst(hours.count)
    guard (1...2).contains(hours.count), let mark = rest.first, mark == UInt8(ascii: "h") || mark == UInt8(ascii: "g")
    else { return false }
    return rest.count <= 3 && rest.dropFirst().allSatisfy(isDigit)
  }
}
