/// What `wc` does: counts lines and words, one look at each byte. The measure of what any reader must at least do.
enum ByteScan {
  static func count(_ text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var lines = 0
      var words = 0
      var isInside = false
      for byte in bytes {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if byte == 0x0A { lines += 1 }
        if !isSpace, !isInside { words += 1 }
        isInside = !isSpace
      }
      return lines + words
    }
  }
}
