/// What the words of a line, by the lists of the data file, tell about its role.
extension LineReader {
  func vocabularyFeatures(of words: [LineWord], _ ending: PageLine.Ending) -> PageLine.Features {
    guard let first = words.first else { return [] }
    var features: PageLine.Features = []
    if vocabulary.longest(.opener, in: words, at: 0) > 0 { features.insert(.opener) }
    guard words.count <= 60 else { return features }
    if isWidgets(words) { features.insert(.widgets) }
    if isLabel(words, ending) { features.insert(.label) }
    if isMarker(words, ending) { features.insert(.marker) }
    let end = vocabulary.longest(.end, in: words, at: 0)
    if end > 0, end == words.count || features.contains(.widgets) || features.contains(.label) { features.insert(.end) }
    if vocabulary.longest(.section, in: words, at: 0) == words.count { features.insert(.section) }
    if isSite(words, ending) { features.insert(.site) }
    if words.indices.contains(where: { isCredit(words, at: $0) }) { features.insert(.credit) }
    if vocabulary.longest(.scene, in: words, at: 0) > 0 { features.insert(.scene) }
    if vocabulary.longest(.byline, in: words, at: 0) > 0, first.startsWithCapital { features.insert(.bylineOpener) }
    for index in words.indices where !words[index].reach.isDisjoint(with: [.act, .narration]) {
      vocabulary.matches(in: words, at: index) { classes, _ in
        if classes.contains(.act) { features.insert(.act) }
        if classes.contains(.narration) { features.insert(.narration) }
      }
    }
    return features
  }

  /// Whether words are nothing but page controls, counters and numbers, or nearly so where controls are many.
  func isWidgets(_ words: [LineWord]) -> Bool {
    var controls = 0
    var uncovered = 0
    var index = 0
    while index < words.count {
      let length = vocabulary.longest(.widget, in: words, at: index)
      if length > 0 {
        controls += 1
        index += length
        continue
      }
      if !words[index].hasDigit {
        uncovered += 1
        if uncovered * 5 > words.count { return false }
      }
      index += 1
    }
    return controls > 0 && (uncovered == 0 || controls >= 3)
  }

  /// Whether a line is a label and its value. A sentence of the story may start with the same words; of the imprint's
  /// labels that is not so.
  private func isLabel(_ words: [LineWord], _ ending: PageLine.Ending) -> Bool {
    let length = vocabulary.longest(.label, in: words, at: 0)
    guard length > 0, words.count <= 50 else { return false }
    let isImprint = vocabulary.longest(.end, in: words, at: 0) >= length
    if !isImprint, ending == .stop, words.count >= 12 { return false }
    let next = length < words.count ? words[length].separators : tokenizer.trailing
    if length == words.count || !next.isDisjoint(with: [.colon, .opening, .slash, .arrow]) { return true }
    return words[length].hasDigit
  }

  private func isMarker(_ words: [LineWord], _ ending: PageLine.Ending) -> Bool {
    let length = vocabulary.longest(.marker, in: words, at: 0)
    guard length > 0 else { return false }
    if length == words.count { return true }
    if ending == .stop { return false }
    if words[length].separators.contains(.colon) { return length >= 2 && words.count <= 30 }
    return words.count <= 10 && Self.connectors.contains(words[length].hash)
  }

  /// `trong`, `cùng`, `của`, `nhất`, … behind a marker.
  private static let connectors = Set(
    ["trong", "cùng", "của", "nhất", "trên", "tuần", "ngày", "hôm", "tháng"].map(LineTokenizer.hash(of:)))

  private func isSite(_ words: [LineWord], _ ending: PageLine.Ending) -> Bool {
    guard ending == .none, words.count <= 10 || isSiteHeader(words) else { return false }
    if outletNames.contains(Self.hash(of: words)) { return true }
    let length = vocabulary.longest(.site, in: words, at: 0)
    if length > 0, length == words.count { return true }
    // `Báo Nghệ An` is a name; `Báo cáo kết quả` is not.
    if length > 0, length > 2 || (words[length].startsWithCapital && words[length].hash != Self.report) { return true }
    return (2...8).contains(words.count)
      && (1...2).contains { vocabulary.longest(.online, in: words, at: words.count - $0) == $0 }
  }

  /// `TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN THANH - HUYỆN VĂN LÃNG - TỈNH LẠNG SƠN`: a long phrase for a site, then names alone.
  private func isSiteHeader(_ words: [LineWord]) -> Bool {
    vocabulary.longest(.site, in: words, at: 0) >= 5 && words.count <= 24
      && words.dropFirst().allSatisfy { $0.startsWithCapital && !$0.hasDigit }
  }

  private static let report = LineTokenizer.hash(of: "cáo")

  /// Whether a picture's source stands at a word: `Ảnh: Hồ Hưng`, `(Ảnh minh họa)`, `- Ảnh 1`.
  func isCredit(_ words: [LineWord], at index: Int) -> Bool {
    let length = vocabulary.longest(.credit, in: words, at: index)
    guard length > 0 else { return false }
    let before = words[index].separators
    let isBracketed = before.contains(.opening)
    let isApart = index == 0 || !before.isDisjoint(with: [.opening, .dot, .dash, .gap, .slash])
    guard isBracketed || words[index].startsWithCapital else { return false }
    let rest = words[(index + length)...]
    guard let next = rest.first else {
      return tokenizer.trailing.contains(.colon) || (isApart && (length > 1 || isBracketed))
    }
    if next.separators.contains(.colon) {
      return rest.count <= 8 && (isApart || words[index].isAllCapitals || length > 1)
    }
    guard isApart, index > 0, rest.count <= 5 else { return false }
    return rest.allSatisfy(\.startsWithCapital) || (rest.count == 1 && next.number != nil)
  }
}
