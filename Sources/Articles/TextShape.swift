/// What is odd about a text's shape: lines and quotations that no article has.
struct TextShape {
  /// Bytes of a line beyond which line breaks must have been lost; the longest paragraphs of newspapers have some 4 000.
  static let longestLine = 65_536
  /// Open quotation marks in one paragraph beyond which they are noise; marks of the wrong side are common.
  static let deepestQuotation = 16

  /// The first line that is too long.
  private(set) var longLine: Range<Int>?
  /// Where quotations first nest too deep.
  private(set) var deepQuotation: Int?
  /// How many are open at once there, at most.
  private(set) var depth = 0

  var isOdd: Bool { longLine != nil || deepQuotation != nil }

  /// Looks at a text once, from one line feed or quotation mark to the next.
  init(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        let end = text[start...].firstIndex(of: 0x0A) ?? text.count
        if longLine == nil, end - start > Self.longestLine { longLine = start..<end }
        countQuotations(text, in: start..<end)
        start = end + 1
      }
    }
  }

  /// Follows the quotations of a line; they end with their paragraph.
  private mutating func countQuotations(_ text: UnsafeBufferPointer<UInt8>, in line: Range<Int>) {
    var open = 0
    var rest = line
    // “ is E2 80 9C, ” is E2 80 9D.
    while let index = text[rest].firstIndex(of: 0xE2) {
      rest = index + 1..<line.upperBound
      guard index + 2 < line.upperBound, text[index + 1] == 0x80 else { continue }
      if text[index + 2] == 0x9C {
        open += 1
        if open > Self.deepestQuotation, deepQuotation == nil { deepQuotation = index }
        depth = max(depth, open)
      } else if text[index + 2] == 0x9D {
        open = max(0, open - 1)
      }
    }
  }

  /// What a reader should know of it.
  func findings(file: String, locator: SourceLocator) -> [Finding] {
    var findings: [Finding] = []
    if let longLine {
      let location = locator.location(of: longLine.lowerBound)
      findings.append(
        Finding(
          severity: .warning, code: "line-too-long", file: file, line: location.line,
          message: .init(
            vietnamese: "dòng dài \(longLine.count) byte; có lẽ các dấu ngắt đoạn đã mất",
            english: "a line of \(longLine.count) bytes; its line breaks seem to be lost"),
          hint: .init(
            vietnamese: "lưu lại bài với mỗi đoạn trên một dòng", english: "save the article anew, a paragraph a line"))
      )
    }
    if let deepQuotation {
      let location = locator.location(of: deepQuotation)
      findings.append(
        Finding(
          severity: .warning, code: "quotes-nested", file: file, line: location.line, column: location.column,
          range: deepQuotation..<deepQuotation + 3,
          message: .init(
            vietnamese: "\(depth) dấu ngoặc kép mở lồng nhau; tên trong ngoặc kép có thể bị đọc sai",
            english: "\(depth) quotation marks are open at once; quoted names may be misread"),
          hint: .init(vietnamese: "kiểm tra các dấu ngoặc kép", english: "check the quotation marks")))
    }
    return findings
  }
}
