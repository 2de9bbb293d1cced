/// Cuts UTF-8 into tokens in one pass and looks each word up.
///
/// White space, NBSP and the other Unicode spaces separate; zero-width characters and the soft hyphen are skipped; a
/// number keeps its inner `.` and `,` (`7.296`, `1,5`, `13.6.2005`).
struct Tokenizer {
  let words: WordTable

  /// Appends the tokens of `range` to `tokens`.
  func scan(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into tokens: inout [Token]) {
    var index = range.lowerBound
    let end = range.upperBound
    var lastEnd = -1
    while index < end {
      let byte = text[index]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        index += 1
        continue
      }
      let start = index
      if byte >= 0x30, byte <= 0x39 {
        index = scanNumber(text, from: index, to: end)
        tokens.append(
          Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), kind: .number,
            isCapitalised: false, isUpper: false, isGlued: start == lastEnd, word: 0))
        lastEnd = index
        continue
      }
      if isLetter(text, index, end) {
        var token = Token(
          start: Int32(truncatingIfNeeded: start), end: 0, kind: .word, isCapitalised: false, isUpper: false,
          isGlued: start == lastEnd, word: 0)
        index = scanWord(text, from: index, to: end, token: &token)
        tokens.append(token)
        lastEnd = index
        continue
      }
      let (kind, length) = punctuation(text, index, end)
      index += length
      guard let kind else { continue }
      tokens.append(
        Token(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), kind: kind,
          isCapitalised: false, isUpper: false, isGlued: start == lastEnd,
          word: WordTable.punctuation(kind)))
      lastEnd = index
    }
  }

  /// Digits with single `.` or `,` between them.
  private func scanNumber(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let byte = text[index]
      if byte >= 0x30, byte <= 0x39 {
        index += 1
      } else if byte == 0x2E || byte == 0x2C, index + 1 < end, text[index + 1] >= 0x30, text[index + 1] <= 0x39 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Length of the invisible character at `index`; 0 where there is none.
  @inline(__always)
  private func invisibleLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch text[index] {
    case 0xC2: index + 1 < end && text[index + 1] == 0xAD ? 2 : 0
    case 0xE2:
      index + 2 < end && text[index + 1] == 0x80 && text[index + 2] >= 0x8B && text[index + 2] <= 0x8F ? 3 : 0
    case 0xEF: index + 2 < end && text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  @inline(__always)
  private func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    switch byte {
    case 0xC3: return true
    case 0xC4...0xCD: return true
    case 0xCE...0xDF: return true
    case 0xE1: return true
    default: return false
    }
  }

  private func scanWord(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, token: inout Token
  ) -> Int {
    var hasher = LetterFolding.Hasher()
    var index = start
    var letters = 0
    var uppers = 0
    var hasDigit = false
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        if byte >= 0x61, byte <= 0x7A {
          hasher.combine(byte)
        } else if byte >= 0x41, byte <= 0x5A {
          hasher.combine(byte | 0x20)
          if letters == 0 { token.isCapitalised = true }
          uppers += 1
        } else if byte >= 0x30, byte <= 0x39 {
          hasher.combine(byte)
          hasDigit = true
        } else {
          break
        }
        letters += 1
        index += 1
        continue
      }
      let skipped = invisibleLength(text, index, end)
      if skipped > 0 {
        index += skipped
        continue
      }
      guard isLetter(text, index, end) else { break }
      if byte <= 0xDF {
        guard index + 1 < end else {
          index += 1
          break
        }
        let (lead, trail) = LetterFolding.fold(byte, text[index + 1])
        hasher.combine(lead)
        hasher.combine(trail)
        if lead != byte || trail != text[index + 1] {
          if letters == 0 { token.isCapitalised = true }
          uppers += 1
        }
        letters += 1
        index += 2
      } else {
        guard index + 2 < end else {
          index = end
          break
        }
        let second = text[index + 1]
        let third =
          second == 0xBA || second == 0xBB ? LetterFolding.foldThird(second, text[index + 2]) : text[index + 2]
        hasher.combine(byte)
        hasher.combine(second)
        hasher.combine(third)
        if third != text[index + 2] {
          if letters == 0 { token.isCapitalised = true }
          uppers += 1
        }
        letters += 1
        index += 3
      }
    }
    token.end = Int32(truncatingIfNeeded: index)
    token.isUpper = uppers == letters
    token.word = words[hasher.value]
    if hasDigit, token.word == 0 { token.kind = .code }
    return max(index, start + 1)
  }

  /// The kind and length of the punctuation mark at `index`; no kind for what is skipped.
  private func punctuation(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (Token.Kind?, Int) {
    switch text[index] {
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: "."):
      if index + 2 < end, text[index + 1] == 0x2E, text[index + 2] == 0x2E { return (.ellipsis, 3) }
      return (.period, 1)
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.openParenthesis, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.closeParenthesis, 1)
    case UInt8(ascii: "\""): return (.straightQuote, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (.terminator, 1)
    case 0xC2:
      guard index + 1 < end else { return (.other, 1) }
      switch text[index + 1] {
      case 0xA0, 0xAD: return (nil, 2)
      case 0xAB: return (.openQuote, 2)
      case 0xBB: return (.closeQuote, 2)
      default: return (.other, 2)
      }
    case 0xE2: return general(text, index, end)
    case 0xE3:
      guard index + 2 < end else { return (.other, end - index) }
      return (text[index + 1] == 0x80 && text[index + 2] == 0x80 ? nil : .other, 3)
    case 0xEF:
      guard index + 2 < end else { return (.other, end - index) }
      return (text[index + 1] == 0xBB && text[index + 2] == 0xBF ? nil : .other, 3)
    default: return (.other, length(of: text[index], upTo: end - index))
    }
  }

  /// General Punctuation (U+2000 to U+206F) and what else begins with E2.
  private func general(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (Token.Kind?, Int) {
    guard index + 2 < end else { return (.other, end - index) }
    guard text[index + 1] == 0x80 else { return (.other, 3) }
    switch text[index + 2] {
    case 0x80...0x8F, 0xAF: return (nil, 3)
    case 0x90...0x95: return (.dash, 3)
    case 0x98, 0x99: return (.other, 3)
    case 0x9C, 0x9E, 0x9F: return (.openQuote, 3)
    case 0x9D: return (.closeQuote, 3)
    case 0xA6: return (.ellipsis, 3)
    default: return (.other, 3)
    }
  }

  private func length(of lead: UInt8, upTo limit: Int) -> Int {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return lead < 0x80 ? 1 : min(length, limit)
  }
}
