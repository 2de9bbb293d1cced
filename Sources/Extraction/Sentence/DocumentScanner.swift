import Text
import Vocabulary

/// Finds laws, directives and plans cited by number (`Chỉ thị số 07/CT-BCA-V28`), and takes their numbers out of the
/// running for figures (Nghị định 30/2020/NĐ-CP, Phụ lục I: number and symbol of a document).
struct DocumentScanner {
  /// Kinds that are always cited by number; the others (`kế hoạch 5 năm`, `hướng dẫn 35 đơn vị`) need a symbol or `số`.
  private static let numberedKinds: Set<String> = [
    "Chỉ thị", "Nghị quyết", "Thông tư", "Quyết định", "Nghị định", "Quy định",
  ]

  struct Citation {
    var kind: String
    /// Byte range of number and symbol.
    var number: Range<Int>
    /// Byte range from the kind to the symbol's end, and its chunks.
    var range: Range<Int>
    var chunks: Range<Int>
  }

  func scan(_ sentence: inout Sentence) -> [Citation] {
    var citations: [Citation] = []
    var index = 0
    while index < sentence.count {
      guard let kind = sentence.entry(index)?.document, let end = citationEnd(sentence, kind, at: index) else {
        index += 1
        continue
      }
      let start = (index + 1..<end).first { sentence.kind($0) == .number } ?? index
      citations.append(
        Citation(
          kind: kind, number: sentence.bytes(start..<end), range: sentence.bytes(index..<end), chunks: index..<end))
      for chunk in index..<end { sentence.chunks[chunk].role = .document }
      index = end
    }
    return citations
  }

  private func citationEnd(_ sentence: Sentence, _ kind: String, at start: Int) -> Int? {
    var index = start + 1
    let hasNumberWord = sentence.kind(index) == .word && sentence.has(index, .number)
    if hasNumberWord { index += 1 }
    // Nghị quyết TƯ 6, Nghị quyết Trung ương 4 khóa XII
    while index <= start + 3, Self.numberedKinds.contains(kind), sentence.isName(index),
      sentence.entry(index)?.document == nil
    {
      index += 1
    }
    guard sentence.kind(index) == .number else { return nil }
    var end = index + 1
    var hasSymbol = false
    // 07/CT-BCA-V28, 13-NQ/TW, 22/HD-BCA-V05; a stray space inside is common in print.
    while end + 1 < sentence.count, sentence.kind(end) == .slash || sentence.kind(end) == .dash {
      let part = sentence.firstToken(end + 1)
      // QĐ-TTg
      let isSymbol = part.kind == .code || part.kind == .word && (part.isUpper || part.isCapitalised && part.isGlued)
      guard isSymbol || (part.kind == .number && sentence.firstToken(end).isGlued), sentence.firstToken(end).isGlued
      else {
        break
      }
      hasSymbol = hasSymbol || isSymbol
      end += 2
    }
    if hasSymbol || hasNumberWord { return end }
    let isCapitalised = sentence.chunks[start].isCapitalised || sentence.firstToken(start).isCapitalised
    return Self.numberedKinds.contains(kind) && isCapitalised ? end : nil
  }
}
