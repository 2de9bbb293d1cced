import Articles
import Text
import Vocabulary

/// Reads what stands around the article: the page's date lines, the outlet's lead, the URL.
final class HeaderReader: Sendable {
  private let lexicon: Lexicon
  private let datelines: DatelineReader
  private let outlets: OutletDirectory
  /// The provinces' names in letters without marks and spaces (`kontum`), with their places' indices.
  private let names: [(letters: [UInt8], index: Int)]

  init(lexicon: Lexicon, outlets: OutletDirectory) {
    self.lexicon = lexicon
    self.outlets = outlets
    datelines = DatelineReader(chunker: Chunker(lexicon: lexicon))
    names = lexicon.places.enumerated().compactMap { index, place in
      guard place.kind != .nation, !place.isSince2025 else { return nil }
      let letters = Self.letters(place.nameVi)
      return letters.count > 4 ? (letters, index) : nil
    }
  }

  private static func letters(_ text: String) -> [UInt8] { Slug.make(text).utf8.filter { $0 != UInt8(ascii: "-") } }

  func read(_ article: Article, into evidence: inout ArticleEvidence) {
    var outlet = article.metadata.url.flatMap { outlets.outlet(url: $0.value) }
    var isHead = true
    var isBody = false
    for block in article.blocks {
      if block.kind.isRead { isHead = false }
      if !isBody, block.kind != .dateline { takeDate(datelines.stamp(article.text, block.range), into: &evidence) }
      if block.kind == .paragraph { isBody = true }
      switch block.kind {
      case .furniture where isHead && evidence.outletPlace == nil:
        // TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN THANH - TỈNH LẠNG SƠN above the headline
        evidence.outletPlace = place(inName: article[block.range])
        evidence.isOutletProvincial = evidence.outletPlace != nil
      case .dateline:
        takeDate(datelines.date(article.text, block.range), into: &evidence)
        // Quảng Ninh. Cập nhật: …; the capitals stand in the lines of national outlets too.
        if evidence.outletPlace == nil, let place = place(inName: article[block.range]),
          lexicon.places[place].kind == .province
        {
          evidence.outletPlace = place
          evidence.isOutletProvincial = true
        }
      case .lead:
        if let found = outlets.outlet(lead: article[block.range]) {
          outlet = outlet ?? found
        } else {
          evidence.outletPlace = place(inName: article[block.range])
          evidence.isOutletProvincial = evidence.outletPlace != nil
        }
      default: break
      }
    }
    evidence.outletName = article.metadata.outlet?.value ?? outlet?.name
    if let outlet, let place = outlet.place, outlet.reach == .provincial,
      let index = lexicon.places.firstIndex(where: { $0.code == place })
    {
      evidence.outletPlace = index
      evidence.isOutletProvincial = true
    }
  }

  /// The earliest day of a page's head is the article's: the other is today's, or that of a change.
  private func takeDate(_ date: PartialDate?, into evidence: inout ArticleEvidence) {
    guard let date else { return }
    guard let known = evidence.header else {
      evidence.header = date
      return
    }
    if known.day == nil ? date.day != nil : date.day != nil && date < known { evidence.header = date }
  }

  /// The province whose name is part of an outlet's, as in `kontumtv.vn`; the longest where several are.
  private func place(inName name: String) -> Int? {
    let plain = Self.letters(name)
    var best: (length: Int, index: Int)?
    for name in names where name.letters.count > (best?.length ?? 0) {
      let starts = 0..<max(0, plain.count - name.letters.count + 1)
      if starts.contains(where: { plain[$0] == name.letters[0] && plain[$0...].starts(with: name.letters) }) {
        best = (name.letters.count, name.index)
      }
    }
    return best?.index
  }
}
