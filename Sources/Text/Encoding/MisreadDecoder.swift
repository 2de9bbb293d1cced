/// Takes back a reading of UTF-8 as Windows-1252 (`PhÃº Thá»` for `Phú Thọ`).
enum MisreadDecoder {
  /// The text with every stretch of Windows-1252 characters that spells UTF-8 replaced by what it spells; `nil` where
  /// there is none.
  ///
  /// - Parameter bytes: valid UTF-8.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var stretch: [UInt8] = []
    var stretchStart = 0
    var hasChanged = false
    var index = 0

    func close(before next: Int, source: [UInt8]) -> Int {
      guard !stretch.isEmpty else { return 0 }
      defer { stretch.removeAll(keepingCapacity: true) }
      if let (decoded, takesSpace) = utf8(in: stretch, before: next < source.count ? source[next] : 0) {
        output.append(contentsOf: decoded)
        hasChanged = true
        return takesSpace ? 1 : 0
      }
      output.append(contentsOf: source[stretchStart..<next])
      return 0
    }

    while index < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      if scalar.value >= 0x80, let byte = CodePages.windows1252Bytes[scalar.value] {
        if stretch.isEmpty { stretchStart = index }
        stretch.append(byte)
        index += length
        continue
      }
      if close(before: index, source: bytes) > 0 {
        index += 1
        continue
      }
      output.append(contentsOf: bytes[index..<index + length])
      index += length
    }
    _ = close(before: index, source: bytes)
    return hasChanged ? output : nil
  }

  /// The UTF-8 that a stretch of bytes is. A last character that lacks its last byte, before a space, had a no-break
  /// space there (0xA0, as in `à`), which scrapers turn into a plain one.
  private static func utf8(in stretch: [UInt8], before next: UInt8) -> (bytes: [UInt8], takesSpace: Bool)? {
    if isUTF8(stretch) { return (stretch, false) }
    guard next == 0x20 else { return nil }
    let completed = stretch + [0xA0]
    return isUTF8(completed) ? (completed, true) : nil
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = ByteScan.validLength(buffer, at: index)
        if length == 0 { return false }
        index += length
      }
      return true
    }
  }
}
