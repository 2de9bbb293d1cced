import Text
import Vocabulary

/// Cuts an article's text into blocks and sentences. Linear in the text's length.
struct PageReader: Sendable {
  private let leads: LeadMatcher
  private let outletNames: Set<UInt64>

  /// Lines from the top that may start with an outlet's lead.
  private static let leadLines = 6

  init(outlets: OutletDirectory) {
    leads = LeadMatcher(outlets)
    outletNames = Set(
      outlets.outlets.map { outlet in
        Array(outlet.name.utf8).withUnsafeBufferPointer { name in
          LineReader.hash(of: LineWords(name, 0..<name.count, PageWords.shared.words).words, in: name)
        }
      })
  }

  /// The blocks of a text, in order.
  ///
  /// - Parameters:
  ///   - page: the text, with what the file's form tells of its lines.
  ///   - frontMatter: the byte range of the YAML at the text's head, dashes included; empty where there is none.
  func blocks(of page: PageText, frontMatter: Range<Int>) -> [Block] {
    page.text.withUnsafeBufferPointer { bytes in
      var blocks: [Block] = []
      if !frontMatter.isEmpty {
        blocks.append(Block(kind: .frontMatter, range: frontMatter, sentences: [frontMatter]))
      }
      let lines = PageOutline(lines(of: bytes, from: frontMatter.upperBound, page)).lines
      blocks.reserveCapacity(lines.count + 2)
      // Gathered here first, so that each block's own array is made once, of its size.
      var sentences: [Range<Int>] = []
      for line in lines { append(line, of: bytes, gathering: &sentences, to: &blocks) }
      return blocks
    }
  }

  private func lines(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ page: PageText) -> [PageLine] {
    var reader = LineReader(vocabulary: .shared, outletNames: outletNames, isMarkup: page.isMarkup)
    var lines: [PageLine] = []
    var lineStart = start
    if let mark = ScraperMark.range(in: bytes, from: start) {
      lines.append(PageLine(mark: mark))
      lineStart = mark.upperBound
    }
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
      let count = lines.count
      let features = page.features.isEmpty ? [] : page.features[lineStart] ?? []
      reader.read(lineStart..<lineEnd, of: bytes, features: features, into: &lines)
      if count < Self.leadLines {
        for index in count..<lines.count where lines[index].kind == nil {
          guard let end = leads.end(of: bytes, in: lines[index].range) else { continue }
          lines[index].leadEnd = end
          lines[index].features.insert(.lead)
        }
      }
      lineStart = lineEnd + 1
    }
    return lines
  }

  private func append(
    _ line: PageLine, of bytes: UnsafeBufferPointer<UInt8>, gathering sentences: inout [Range<Int>],
    to blocks: inout [Block]
  ) {
    let kind = line.kind ?? .paragraph
    var range = line.range
    if let end = line.leadEnd, kind != .furniture {
      let lead = Trimming.trim(range.lowerBound..<end, in: bytes)
      blocks.append(Block(kind: .lead, range: lead, sentences: [lead]))
      range = Trimming.trim(end..<range.upperBound, in: bytes)
      if range.isEmpty { return }
    }
    sentences.removeAll(keepingCapacity: true)
    if kind.isRead { SentenceSplitter.find(in: range, of: bytes, into: &sentences) } else { sentences.append(range) }
    blocks.append(Block(kind: kind, range: range, sentences: Array(sentences[...])))
  }
}

/// The mark that a scraper puts before an article, such as ` date 2023-08`.
enum ScraperMark {
  /// The mark's range at the start of a text, without the white space around it.
  static func range(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    let first = index
    guard bytes[index...].starts(with: "date ".utf8) else { return nil }
    index += 5
    guard digits(4, in: bytes, at: index), character("-", in: bytes, at: index + 4), digits(2, in: bytes, at: index + 5)
    else { return nil }
    index += 7
    if character("-", in: bytes, at: index), digits(2, in: bytes, at: index + 1) { index += 3 }
    guard index == bytes.count || bytes[index] <= 0x20 else { return nil }
    return first..<index
  }

  private static func digits(_ count: Int, in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + count <= bytes.count && bytes[index..<index + count].allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func character(_ character: Unicode.Scalar, in bytes: UnsafeBufferPointer<UInt8>, at index: Int)
    -> Bool
  {
    index < bytes.count && UInt32(bytes[index]) == character.value
  }
}

extension PageLine {
  /// A line that is a scraper's mark.
  fileprivate init(mark: Range<Int>) {
    self.init(range: mark, wordCount: 2, ending: .none, features: [], hash: 0, leadEnd: nil, kind: .dateline)
  }
}
