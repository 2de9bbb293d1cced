/// Finds line and column of byte offsets in a UTF-8 text with `\n` line ends.
public struct LineIndex: Sendable {
  /// A place in a text, both counts from 1.
  public struct Location: Sendable, Hashable, Comparable {
    public let line: Int
    /// In Unicode scalars.
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    public static func < (left: Location, right: Location) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  private let text: [UInt8]
  private let starts: [Int]

  public init(text: [UInt8]) {
    self.text = text
    var starts = [0]
    for (offset, byte) in text.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// The location of the scalar at a byte offset; offsets past the end count as the end.
  public func location(of offset: Int) -> Location {
    let offset = min(max(0, offset), text.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let scalars = text[starts[low]..<offset].count { $0 & 0xC0 != 0x80 }
    return Location(line: low + 1, column: scalars + 1)
  }
}
