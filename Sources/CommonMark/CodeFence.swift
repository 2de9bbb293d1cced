/// The line that opens a fenced code block.
struct CodeFence {
  private let mark: UInt8
  private let length: Int

  /// Reads an opening fence; `nil` where the line is none.
  ///
  /// - Parameter line: Without indentation and line end.
  init?(_ line: ArraySlice<UInt8>) {
    guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let info = line.drop { $0 == mark }
    // Such a line is a code span.
    if mark == UInt8(ascii: "`"), info.contains(mark) { return nil }
    guard line.count - info.count >= 3 else { return nil }
    self.mark = mark
    length = line.count - info.count
  }

  /// Whether a line closes the block.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let cursor = LineCursor(line)
    let content = cursor.content
    let rest = content.drop { $0 == mark }
    return cursor.indent <= 3 && content.count - rest.count >= length
      && rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
