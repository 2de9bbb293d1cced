/// Finds laws, directives and plans cited by number (`Chỉ thị số 07/CT-BCA-V28`), and takes their numbers out of the
/// running for figures (Nghị định 30/2020/NĐ-CP, Phụ lục I: number and symbol of a document).
struct DocumentScanner {
  let lexicon: CompiledLexicon

  private static let number: StaticWords = ["số"]
  /// Kinds that are always cited by number; the others (`kế hoạch 5 năm`, `hướng dẫn 35 đơn vị`) need a symbol or `số`.
  private static let numberedKinds: Set<String> = ["Chỉ thị", "Nghị quyết", "Thông tư", "Quyết định", "Nghị định"]

  struct Citation {
    /// Index into the document kinds.
    var kind: Int
    /// Byte range of number and symbol.
    var number: Range<Int>
    /// Byte range from the kind to the symbol's end, and its chunks.
    var range: Range<Int>
    var chunks: Range<Int>
  }

  func scan(_ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, into citations: inout [Citation]) {
    guard sentence.traits.isSuperset(of: [.number, .document]) else { return }
    var index = 0
    while index < sentence.chunks.count {
      let term = sentence.chunks[index].term
      guard sentence.chunks[index].traits.contains(.document), lexicon.terms[Int(term)].document > 0,
        let end = citationEnd(text, sentence, at: index)
      else {
        index += 1
        continue
      }
      let kind = Int(lexicon.terms[Int(term)].document) - 1
      var start = index + 1
      while sentence.kind(start) != .number { start += 1 }
      citations.append(
        Citation(
          kind: kind, number: sentence.bytes(start..<end), range: sentence.bytes(index..<end), chunks: index..<end))
      for chunk in index..<end { sentence.chunks[chunk].role = .document }
      index = end
    }
  }

  private func citationEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, at kind: Int
  ) -> Int? {
    var index = kind + 1
    var hasNumberWord = false
    if index < sentence.chunks.count, sentence.kind(index) == .word,
      Self.number.contains(text, sentence.bytes(index..<index + 1))
    {
      hasNumberWord = true
      index += 1
    }
    guard index < sentence.chunks.count, sentence.kind(index) == .number else { return nil }
    var end = index + 1
    var hasSymbol = false
    // 07/CT-BCA-V28, 13-NQ/TW, 22/HD-BCA-V05; a stray space inside is common in print.
    while end + 1 < sentence.chunks.count, sentence.kind(end) == .slash || sentence.kind(end) == .dash {
      let part = sentence.firstToken(end + 1)
      let isSymbol = part.kind == .code || (part.kind == .word && part.isUpper)
      guard isSymbol || (part.kind == .number && sentence.firstToken(end).isGlued) else { break }
      guard sentence.firstToken(end).isGlued else { break }
      hasSymbol = hasSymbol || isSymbol
      end += 2
    }
    let term = lexicon.terms[Int(sentence.chunks[kind].term)]
    let name = lexicon.documentKinds[Int(term.document) - 1]
    if hasSymbol || hasNumberWord { return end }
    guard Self.numberedKinds.contains(name),
      sentence.chunks[kind].isCapitalised || sentence.firstToken(kind).isCapitalised
    else { return nil }
    return end
  }
}
