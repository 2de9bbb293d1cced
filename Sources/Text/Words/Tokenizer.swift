/// Cuts UTF-8 into tokens in one pass and looks each word up.
///
/// White space separates; invisible characters are passed over, inside words too; a number keeps its inner `.` and `,`
/// (`7.296`, `1,5`, `13.6.2005`).
package struct Tokenizer: Sendable {
  package let words: WordTable

  package init(words: WordTable) { self.words = words }

  /// The tokens of a stretch of text.
  package func tokens(_ text: [UInt8], in range: Range<Int>) -> [Token] {
    text.withUnsafeBufferPointer { tokens($0, in: range) }
  }

  /// The tokens of a whole text.
  package func tokens(_ text: String) -> [Token] { tokens(Array(text.utf8), in: 0..<text.utf8.count) }

  /// The tokens of a stretch of text.
  package func tokens(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 4 + 4)
    var index = range.lowerBound
    var lastEnd = -1
    while index < range.upperBound {
      let kind = Characters.table[Int(text[index])]
      let start = index
      if kind == .space {
        index += 1
        continue
      }
      var token = Token(
        range: start..<start, kind: .other, isCapitalised: false, isUpper: false, isGlued: start == lastEnd, word: 0)
      if kind == .letter {
        index = scanWord(text, start, range.upperBound, &token)
      } else if Characters.digitLength(text, start) > 0 {
        index = numberEnd(text, start, range.upperBound)
        token.kind = .number
        token.range = start..<index
      } else {
        let skipped = max(Characters.invisibleLength(text, index), Characters.spaceLength(text, index))
        if skipped > 0 {
          // What is invisible leaves its neighbours glued.
          if Characters.invisibleLength(text, index) > 0, lastEnd == index { lastEnd += skipped }
          index += skipped
          continue
        }
        let (mark, length) = Punctuation.read(text, index, range.upperBound)
        index += length
        token.kind = mark
        token.range = start..<index
        token.word = mark == .other ? words.identity(of: text[start..<index]) : WordTable.mark(mark)
        // A sign that the tables name, as ≥ or ₫.
        if mark == .other, token.word != 0 { token.kind = .word }
      }
      lastEnd = index
      tokens.append(token)
    }
    return tokens
  }

  /// Digits with single `.` or `,` between them.
  private func numberEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let digit = Characters.digitLength(text, index)
      if digit > 0 {
        index += digit
        continue
      }
      var next = index
      if text[index] == 0x2E || text[index] == 0x2C { next += 1 }
      while next < end, case let skipped = Characters.invisibleLength(text, next), skipped > 0 { next += skipped }
      guard next > index, next < end, Characters.digitLength(text, next) > 0 else { break }
      index = next
    }
    return index
  }

  private func scanWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ token: inout Token) -> Int {
    var index = start
    var hash = WordTable.seed
    var hasDigit = false
    while index < end {
      let kind = Characters.table[Int(text[index])]
      if kind == .letter || kind == .continuation || kind == .digit {
        hasDigit = hasDigit || kind == .digit
        hash = WordTable.step(hash, text[index])
        index += 1
      } else if kind == .mixed, case let skipped = Characters.invisibleLength(text, index), skipped > 0 {
        index += skipped
      } else {
        break
      }
    }
    token.range = start..<index
    token.word = words[WordTable.finish(hash)]
    token.kind = hasDigit && token.word == 0 ? .code : .word
    token.isCapitalised = LetterFolding.isUpper(text, start, end)
    token.isUpper = token.isCapitalised && isAllUpper(text, start, index)
    return index
  }

  private func isAllUpper(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      let isDigit = text[index] &- 0x30 <= 9
      if !isDigit, Characters.table[Int(text[index])] == .letter, !LetterFolding.isUpper(text, index, end) {
        return false
      }
      index += Characters.length(ledBy: text[index])
    }
    return true
  }
}
