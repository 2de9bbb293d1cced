import Text

/// What the words of a line, by the lists of the data file, tell about its role.
extension LineReader {
  /// - Parameters:
  ///   - hash: of all words.
  ///   - line: what its shape tells.
  func vocabularyFeatures(
    of cut: LineWords, hash: UInt64, _ ending: PageLine.Ending, _ line: PageLine.Features
  ) -> PageLine.Features {
    let words = cut.words
    guard let first = words.first else { return [] }
    var features: PageLine.Features = []
    if vocabulary.longest(.opener, in: words, at: 0) > 0 { features.insert(.opener) }
    guard words.count <= 60 else { return features }
    if isWidgets(words) { features.insert(.widgets) }
    if isLabel(cut, ending) { features.insert(.label) }
    if isMarker(words, ending) { features.insert(.marker) }
    let end = vocabulary.longest(.end, in: words, at: 0)
    if end > 0, end == words.count || features.contains(.widgets) || features.contains(.label) { features.insert(.end) }
    if vocabulary.longest(.section, in: words, at: 0) == words.count { features.insert(.section) }
    if isSite(words, isOutlet: outletNames.contains(hash), ending) { features.insert(.site) }
    // - Hỗ trợ 35 hộ nghèo …;
    if line.contains(.bullet), statesResult(words) {
      features.subtract([.widgets, .label, .marker, .end, .section, .site])
    }
    if words.indices.contains(where: { isCredit(words, at: $0, trailing: cut.trailing) }) { features.insert(.credit) }
    if vocabulary.longest(.scene, in: words, at: 0) > 0 { features.insert(.scene) }
    if vocabulary.longest(.byline, in: words, at: 0) > 0, first.startsWithCapital { features.insert(.bylineOpener) }
    for index in words.indices {
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
  private func isLabel(_ cut: LineWords, _ ending: PageLine.Ending) -> Bool {
    let words = cut.words
    let length = vocabulary.longest(.label, in: words, at: 0)
    guard length > 0, words.count <= 50 else { return false }
    let isImprint = vocabulary.longest(.end, in: words, at: 0) >= length
    if !isImprint, ending == .stop, words.count >= 12 { return false }
    if vocabulary.longest(.story, in: words, at: 0) == length, statesResult(words) { return false }
    let next = length < words.count ? words[length].separators : cut.trailing
    if length == words.count || !next.isDisjoint(with: [.colon, .opening, .slash, .arrow]) { return true }
    return words[length].hasDigit
  }

  /// Whether words state how many there are of something: a number that is no telephone's, and a noun of no page control.
  func statesResult(_ words: [LineWord]) -> Bool {
    words.indices.dropLast().contains { index in
      let (word, next) = (words[index], words[index + 1])
      guard let number = word.number, !isTelephone(word, number) else { return false }
      guard !next.hasDigit, !next.startsWithCapital, next.separators == .space else { return false }
      let rest = Array(words[(index + 1)...])
      return !isWidgets(rest) && !(vocabulary.contains(next, .visits) && rest.count <= 2)
    }
  }

  /// `0909`, `19001234`; of a grouped number the later parts may begin with a zero.
  private func isTelephone(_ word: LineWord, _ number: Int) -> Bool {
    if word.range.count >= 7 { return true }
    let isPart = word.separators == .dot || word.separators == .comma
    return !isPart && word.range.count > String(number).utf8.count
  }

  private func isMarker(_ words: [LineWord], _ ending: PageLine.Ending) -> Bool {
    let length = vocabulary.longest(.marker, in: words, at: 0)
    guard length > 0 else { return false }
    if length == words.count { return true }
    if ending == .stop { return false }
    if words[length].separators.contains(.colon) { return length >= 2 && words.count <= 30 }
    return words.count <= 10 && vocabulary.contains(words[length], .connector)
  }

  private func isSite(_ words: [LineWord], isOutlet: Bool, _ ending: PageLine.Ending) -> Bool {
    guard ending == .none, words.count <= 10 || isSiteHeader(words) else { return false }
    if isOutlet { return true }
    let length = vocabulary.longest(.site, in: words, at: 0)
    if length > 0, length == words.count { return true }
    // `Báo Nghệ An` is a name; `Báo cáo kết quả` is not.
    if length > 0, length > 2 || (words[length].startsWithCapital && !vocabulary.contains(words[length], .report)) {
      return true
    }
    return (2...8).contains(words.count)
      && (1...2).contains { vocabulary.longest(.online, in: words, at: words.count - $0) == $0 }
  }

  /// `TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN THANH - HUYỆN VĂN LÃNG - TỈNH LẠNG SƠN`: a long phrase for a site, then names alone.
  private func isSiteHeader(_ words: [LineWord]) -> Bool {
    vocabulary.longest(.site, in: words, at: 0) >= 5 && words.count <= 24
      && words.dropFirst().allSatisfy { $0.startsWithCapital && !$0.hasDigit }
  }

  /// Whether a picture's source stands at a word: `Ảnh: Hồ Hưng`, `(Ảnh minh họa)`, `- Ảnh 1`.
  ///
  /// - Parameter trailing: what stands behind the last word.
  func isCredit(_ words: [LineWord], at index: Int, trailing: LineWord.Separators) -> Bool {
    let length = vocabulary.longest(.credit, in: words, at: index)
    guard length > 0 else { return false }
    let before = words[index].separators
    let isBracketed = before.contains(.opening)
    let isApart = index == 0 || !before.isDisjoint(with: [.opening, .dot, .dash, .gap, .slash])
    guard isBracketed || words[index].startsWithCapital else { return false }
    let rest = words[(index + length)...]
    guard let next = rest.first else {
      return trailing.contains(.colon) || (isApart && (length > 1 || isBracketed))
    }
    if next.separators.contains(.colon) {
      return rest.count <= 8 && (isApart || words[index].isAllCapitals || length > 1)
    }
    guard isApart, index > 0, rest.count <= 5 else { return false }
    return rest.allSatisfy(\.startsWithCapital) || (rest.count == 1 && next.number != nil)
  }
}
