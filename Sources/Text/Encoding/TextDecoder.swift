/// Turns a file's bytes into text: finds the encoding, decodes, normalises.
package enum TextDecoder {
  /// How much of a file is looked at to tell its encoding, in bytes from the first one beyond ASCII.
  private static let sampleLength = 65_536

  /// Formats whose files people rename to `.txt`, by their first bytes.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"), (Array("PK\u{3}\u{4}".utf8), "ZIP, DOCX, ODT"), (Array("{\\rtf".utf8), "RTF"),
    ([0xD0, 0xCF, 0x11, 0xE0], "DOC, XLS"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"), ([0x1F, 0x8B, 0x08], "gzip"), ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
  ]

  /// Decodes a file.
  ///
  /// - Throws: `UnreadableContent` where the file is empty or holds no text.
  package static func decode(_ bytes: [UInt8]) throws(UnreadableContent) -> DecodedText {
    if bytes.isEmpty { throw .empty }
    if let signature = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      throw .binary(format: signature.name)
    }
    if let encoding = WideDecoder.encoding(of: bytes) {
      let text = WideDecoder.decode(bytes, as: encoding)
      if isBinary(ByteScan(text), count: text.count) { throw .binary(format: nil) }
      return finish(text, encoding: encoding)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let scan = ByteScan(content)
    if isBinary(scan, count: content.count) { throw .binary(format: nil) }
    if scan.isUTF8 {
      if scan.latin >= 3, scan.vietnamese * 10 < scan.latin, let repaired = repair(content) { return repaired }
      return finish(content, scan: scan)
    }
    return decodeLegacy(content)
  }

  /// Whether there are more control characters than a text has by accident.
  private static func isBinary(_ scan: ByteScan, count: Int) -> Bool {
    scan.controls * 20 > count || scan.nulls * 200 > count
  }

  private static func finish(_ content: [UInt8], scan: ByteScan) -> DecodedText {
    guard scan.controls > 0 || scan.hasCarriageReturn || scan.hasDamage else {
      let text = scan.mayNeedComposition ? Composer.compose(content) ?? content : content
      return DecodedText(text: text, encoding: .utf8, replacements: 0)
    }
    return finish(content, encoding: .utf8)
  }

  private static func finish(_ content: [UInt8], encoding: TextEncoding) -> DecodedText {
    let (text, replacements) = TextCleaner.clean(content)
    return DecodedText(text: Composer.compose(text) ?? text, encoding: encoding, replacements: replacements)
  }

  // MARK: - Telling encodings apart

  /// The text of valid UTF-8 that shows the bytes of another encoding; `nil` where it reads better as it is.
  private static func repair(_ content: [UInt8]) -> DecodedText? {
    let sample = sample(of: content)
    var best = (encoding: TextEncoding.utf8, plausibility: plausibility(of: sample))
    let units = LegacyDecoder.units(ofText: sample)
    var candidates: [(TextEncoding, [UInt8])] = [.tcvn3, .vni, .viscii, .windows1258].map {
      ($0, LegacyDecoder.decode(units, as: $0))
    }
    if let once = MisreadDecoder.decode(sample) {
      candidates.append((.misreadUTF8, once))
      if let twice = MisreadDecoder.decode(once) { candidates.append((.twiceMisreadUTF8, twice)) }
    }
    for (encoding, text) in candidates {
      let plausibility = plausibility(of: text)
      if isConvincing(plausibility), plausibility.score > best.plausibility.score { best = (encoding, plausibility) }
    }
    switch best.encoding {
    case .utf8: return nil
    case .misreadUTF8: return MisreadDecoder.decode(content).map { finish($0, encoding: .misreadUTF8) }
    case .twiceMisreadUTF8:
      return MisreadDecoder.decode(content).flatMap(MisreadDecoder.decode)
        .map { finish($0, encoding: .twiceMisreadUTF8) }
    default:
      let decoded = LegacyDecoder.decode(LegacyDecoder.units(ofText: content), as: best.encoding)
      return finish(decoded, encoding: best.encoding)
    }
  }

  /// The text of bytes that are no valid UTF-8: damaged UTF-8, or another encoding.
  private static func decodeLegacy(_ content: [UInt8]) -> DecodedText {
    let sample = sample(of: content)
    let lossy = Array(String(decoding: sample, as: UTF8.self).utf8)
    var best = (encoding: TextEncoding.utf8, plausibility: plausibility(of: lossy))
    let units = LegacyDecoder.units(of: sample)
    for encoding: TextEncoding in [.tcvn3, .vni, .viscii, .windows1258] {
      let plausibility = plausibility(of: LegacyDecoder.decode(units, as: encoding))
      if plausibility.isConvincing, plausibility.score > best.plausibility.score { best = (encoding, plausibility) }
    }
    if best.encoding == .utf8, !hasMultibyteCharacters(sample) {
      // No encoding of Vietnamese fits and nothing points to UTF-8: a Western text with a few accents or quotes.
      best.encoding = .windows1252
    }
    if best.encoding == .utf8 { return finish(Array(String(decoding: content, as: UTF8.self).utf8), encoding: .utf8) }
    return finish(LegacyDecoder.decode(LegacyDecoder.units(of: content), as: best.encoding), encoding: best.encoding)
  }

  /// Whether a decoding of text that was valid UTF-8 is Vietnamese and not a text with a few signs in it.
  private static func isConvincing(_ plausibility: TextPlausibility) -> Bool {
    plausibility.isConvincing && plausibility.plausible * 5 >= plausibility.words
  }

  private static func plausibility(of text: [UInt8]) -> TextPlausibility {
    TextPlausibility(Composer.compose(text) ?? text)
  }

  /// A stretch that starts before the first byte beyond ASCII, cut between characters.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let start = max(0, first - 64)
    var end = min(bytes.count, start + sampleLength)
    while end < bytes.count, end > first, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(bytes[start..<end])
  }

  /// Whether most bytes beyond ASCII belong to UTF-8 sequences.
  private static func hasMultibyteCharacters(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var inSequences = 0
      var alone = 0
      var index = 0
      while index < buffer.count {
        let length = ByteScan.validLength(buffer, at: index)
        if length == 0 { alone += 1 } else if length > 1 { inSequences += length }
        index += max(length, 1)
      }
      return inSequences >= alone
    }
  }
}
