/// A Markdown source as libcmark sees it, in lines.
struct SourceText {
  /// UTF-8 without a byte order mark and without U+0000, which libcmark reads as U+FFFD.
  private(set) var bytes: [UInt8] = []
  /// The lines without their ends.
  private(set) var lines: [Range<Int>] = []

  init() {}

  init(_ markdown: some Collection<UInt8>) {
    if let copied = markdown.withContiguousStorageIfAvailable(Self.plain), let copied {
      bytes = copied
      findLines()
      return
    }
    var source = markdown[...]
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { source = source.dropFirst(3) }
    bytes.reserveCapacity(source.count)
    for byte in source {
      if byte == 0 { bytes += [0xEF, 0xBF, 0xBD] } else { bytes.append(byte) }
    }
    findLines()
  }

  /// A copy of a source in which nothing is to be replaced; `nil` for another one.
  private static func plain(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    // Without branches, many bytes are looked at at a time.
    var zeros: UInt8 = 0
    for index in 0..<source.count { zeros |= source[index] == 0 ? 1 : 0 }
    return zeros > 0 || source.starts(with: [0xEF, 0xBB, 0xBF]) ? nil : Array(source)
  }

  private mutating func findLines() {
    lines = bytes.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      lines.reserveCapacity(bytes.count / 64)
      var start = 0
      while let end = Self.lineEnd(bytes, from: start) {
        lines.append(start..<end)
        let isPair =
          bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
        start = end + (isPair ? 2 : 1)
      }
      if start < bytes.count { lines.append(start..<bytes.count) }
      return lines
    }
  }

  /// The next byte that ends a line.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      // One comparison for nearly all bytes.
      if byte <= UInt8(ascii: "\r"), byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return position }
      position += 1
    }
    return nil
  }

  /// A line by its 1-based number; empty behind the last.
  subscript(line number: Int) -> ArraySlice<UInt8> {
    (1...max(1, lines.count)).contains(number) && !lines.isEmpty ? bytes[lines[number - 1]] : []
  }

  /// Appends a line.
  mutating func append(_ line: some Collection<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: line)
    lines.append(start..<bytes.count)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Makes room for what will be appended.
  mutating func reserve(bytes byteCount: Int, lines lineCount: Int) {
    bytes.reserveCapacity(byteCount)
    lines.reserveCapacity(lineCount)
  }

  /// Appends a line that holds a table's cell, in which `\|` stands for a pipe.
  mutating func append(_ opening: [UInt8], cell: ArraySlice<UInt8>, _ closing: [UInt8]) {
    let start = bytes.count
    bytes += opening
    var rest = cell
    while let pipe = rest.firstIndex(of: UInt8(ascii: "|")) {
      // A pipe inside a cell is always escaped.
      bytes += rest[..<(pipe - 1)]
      bytes.append(UInt8(ascii: "|"))
      rest = rest[(pipe + 1)...]
    }
    bytes += rest
    bytes += closing
    lines.append(start..<bytes.count)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Whether any line can be a table's delimiter row.
  var mayHaveDelimiterRow: Bool { (0..<lines.count).contains { mayBeDelimiterRow($0 + 1) } }

  /// Whether a line can be a table's delimiter row: nothing but `-`, `:`, `|`, white space, and `>` of quotes.
  func mayBeDelimiterRow(_ number: Int) -> Bool {
    var hasDash = false
    for byte in self[line: number] {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: " "), 0x09, 0x0B, 0x0C: continue
      default: return false
      }
    }
    return hasDash
  }
}
