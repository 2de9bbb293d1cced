import Articles
import Vocabulary

/// Reads what stands around the article: the page's date lines, the outlet's lead, the URL.
final class HeaderReader: Sendable {
  private let lexicon: CompiledLexicon
  private let outlets: OutletDirectory
  /// The provinces' names in letters without marks and spaces (`kontum`), with their places' indices plus one.
  private let names: [(letters: [UInt8], index: UInt16)]

  init(lexicon: CompiledLexicon, outlets: OutletDirectory) {
    self.lexicon = lexicon
    self.outlets = outlets
    names = lexicon.places.enumerated().compactMap { index, place in
      guard place.kind != .nation, !place.isSince2025 else { return nil }
      let letters = Self.letters(place.nameVi)
      return letters.count > 4 ? (letters, UInt16(index + 1)) : nil
    }
  }

  private static func letters(_ text: String) -> [UInt8] { Slug.make(text).utf8.filter { $0 != UInt8(ascii: "-") } }

  func read(_ article: Article, _ text: UnsafeBufferPointer<UInt8>, into evidence: inout ArticleEvidence) {
    var outlet = article.metadata.url.flatMap { outlets.outlet(url: $0.value) }
    var isHead = true
    for block in article.blocks {
      if block.kind.isRead { isHead = false }
      switch block.kind {
      case .furniture where isHead && evidence.outletPlace == 0:
        // TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN THANH - TỈNH LẠNG SƠN above the headline
        evidence.outletPlace = place(inName: article[block.range])
        evidence.isOutletProvincial = evidence.outletPlace > 0
      case .dateline:
        if let date = date(text, block.range),
          evidence.header == nil || (evidence.header!.day == nil && date.day != nil)
        {
          evidence.header = date
        }
        // Quảng Ninh. Cập nhật: …; the capitals stand in the lines of national outlets too.
        let place = evidence.outletPlace == 0 ? place(inName: article[block.range]) : 0
        if place > 0, lexicon.places[Int(place) - 1].kind == .province {
          evidence.outletPlace = place
          evidence.isOutletProvincial = true
        }
      case .lead:
        if let found = outlets.outlet(lead: article[block.range]) {
          outlet = outlet ?? found
        } else {
          evidence.outletPlace = place(inName: article[block.range])
          evidence.isOutletProvincial = evidence.outletPlace > 0
        }
      default: break
      }
    }
    evidence.outletName = article.metadata.outlet?.value ?? outlet?.name
    if let outlet, let place = outlet.place, outlet.reach == .provincial,
      let index = lexicon.places.firstIndex(where: { $0.code == place })
    {
      evidence.outletPlace = UInt16(index + 1)
      evidence.isOutletProvincial = true
    }
  }

  /// The province whose name is part of an outlet's, as in `kontumtv.vn`; the longest where several are. 0 for none.
  private func place(inName name: String) -> UInt16 {
    let plain = Self.letters(name)
    var best: (length: Int, index: UInt16) = (0, 0)
    for name in names where name.letters.count > best.length {
      let starts = 0..<max(0, plain.count - name.letters.count + 1)
      if starts.contains(where: { plain[$0] == name.letters[0] && plain[$0...].starts(with: name.letters) }) {
        best = (name.letters.count, name.index)
      }
    }
    return best.index
  }

  /// `date 2023-08`, `16:23 18/08/2020`, `Thứ năm, 15/01/2026 - 18:05`.
  private func date(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> PartialDate? {
    let tokens = Tokenizer(words: lexicon.words).tokens(text, in: range)
    var numbers: [(value: Int, digits: Int, mark: Token.Kind?)] = []
    for (index, token) in tokens.enumerated() where token.kind == .number {
      for part in text[token.range].split(separator: 0x2E) {
        guard part.count <= 4, let value = Int(String(decoding: part, as: UTF8.self)) else { continue }
        numbers.append((value, part.count, index + 1 < tokens.count ? tokens[index + 1].kind : nil))
      }
    }
    for index in numbers.indices where numbers[index].digits == 4 && (1900...2100).contains(numbers[index].value) {
      let year = numbers[index].value
      if index >= 2, numbers[index - 1].digits <= 2, numbers[index - 2].digits <= 2, numbers[index - 1].mark != .colon,
        numbers[index - 2].mark != .colon,
        let date = PartialDate(year: year, month: numbers[index - 1].value, day: numbers[index - 2].value)
      {
        return date
      }
      if index + 2 < numbers.count, numbers[index + 1].digits == 2, numbers[index + 2].digits == 2,
        numbers[index + 1].mark == .dash,
        let date = PartialDate(year: year, month: numbers[index + 1].value, day: numbers[index + 2].value)
      {
        return date
      }
      if index + 1 < numbers.count, numbers[index].mark == .dash, numbers[index + 1].digits == 2,
        let date = PartialDate(year: year, month: numbers[index + 1].value)
      {
        return date
      }
      if index >= 1, numbers[index - 1].digits <= 2, let date = PartialDate(year: year, month: numbers[index - 1].value)
      {
        return date
      }
      return PartialDate(year: year)
    }
    return nil
  }
}
