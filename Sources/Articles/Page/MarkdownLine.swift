/// Takes the Markdown off a line's start: `#` of headings, `>` of quotes, the frame of a picture.
enum MarkdownLine {
  /// The range of the line's text and what the Markdown says of it; an empty range where there is no text.
  static func strip(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, features: PageLine.Features) {
    var start = range.lowerBound
    var features: PageLine.Features = []
    while start < range.upperBound, bytes[start] == UInt8(ascii: ">") || bytes[start] == 0x20 { start += 1 }
    let hashes = bytes[start..<range.upperBound].prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), start + hashes < range.upperBound, bytes[start + hashes] == 0x20 {
      features.insert(.heading)
      start += hashes
    } else if bytes[start..<range.upperBound].starts(with: "![".utf8),
      let close = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "]"))
    {
      return (Trimming.trim(start + 2..<close, in: bytes), .picture)
    }
    return (Trimming.trim(start..<range.upperBound, in: bytes), features)
  }
}
