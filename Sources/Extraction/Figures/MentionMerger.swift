import Text
import Vocabulary

/// Makes one figure of its mentions within an article.
struct MentionMerger {
  let text: [UInt8]
  let headline: [Bool]

  /// Figures in the order of the text; equal statements become one with a count.
  ///
  /// Two are the same figure where indicator and value agree and nothing else contradicts (an unknown honour, grantor
  /// or period agrees with any). Figures of one sentence stay apart. An award stated for several honours together is a
  /// mention of those that are stated one by one, and a headline's rounded number one of the body's exact number.
  func merge(_ figures: [Figure], several: [Bool]) -> [Figure] {
    var kept: [Figure] = []
    kept.reserveCapacity(figures.count)
    // Whether each kept figure is a headline's, and whether it names several honours.
    var isHeadline: [Bool] = []
    var isSeveral: [Bool] = []
    isHeadline.reserveCapacity(figures.count)
    isSeveral.reserveCapacity(figures.count)
    // Figures of one key are chained from the first to the last.
    var first: [Key: Int] = Dictionary(minimumCapacity: figures.count)
    var following: [Int] = []
    following.reserveCapacity(figures.count)
    for (index, figure) in figures.enumerated() {
      let key = Key(indicator: figure.indicator, value: figure.value)
      var match = first[key] ?? -1
      var last = -1
      while match >= 0, !isSame(kept[match], figure, severalLeft: isSeveral[match], severalRight: several[index]) {
        last = match
        match = following[match]
      }
      if match >= 0 {
        let count = kept[match].mentions + 1
        // Taken out, so that it grows in place however often a figure is repeated.
        var repeats: [Range<Int>] = []
        swap(&repeats, &kept[match].repeats)
        // The fuller statement stays: body before headline, honour and grantor before none.
        if richness(figure, isHeadline: headline[index]) > richness(kept[match], isHeadline: isHeadline[match]) {
          repeats.append(kept[match].mention)
          kept[match] = filled(figure, from: kept[match])
          isHeadline[match] = headline[index]
          isSeveral[match] = several[index]
        } else {
          repeats.append(figure.mention)
          kept[match] = filled(kept[match], from: figure)
        }
        kept[match].mentions = count
        kept[match].repeats = repeats
        continue
      }
      if last >= 0 { following[last] = kept.count } else { first[key] = kept.count }
      following.append(-1)
      kept.append(figure)
      isHeadline.append(headline[index])
      isSeveral.append(several[index])
    }
    let known = zip(kept, isHeadline).compactMap { $1 ? $0.mention : nil }
    if isSeveral.contains(true) { absorbSums(&kept, isSeveral) }
    if !known.isEmpty { absorbHeadlines(&kept, Set(known)) }
    absorbRecipients(&kept)
    let isOrdered = zip(kept, kept.dropFirst()).allSatisfy { $0.mention.lowerBound <= $1.mention.lowerBound }
    if !isOrdered { kept.sort { $0.mention.lowerBound < $1.mention.lowerBound } }
    return kept
  }

  private struct Key: Hashable {
    var indicator: String
    var value: Quantity
  }

  private func isSame(_ left: Figure, _ right: Figure, severalLeft: Bool, severalRight: Bool) -> Bool {
    if left.sentence == right.sentence || left.upperEnd != right.upperEnd { return false }
    // 126 xã in the headline, 126/126 xã in the body
    if let first = left.of, let second = right.of, first != second { return false }
    if left.status != right.status { return false }
    if left.place.value != right.place.value { return false }
    if let first = left.honour, let second = right.honour, first != second { return false }
    if severalLeft != severalRight, left.honour != nil || right.honour != nil { return false }
    if !left.grantors.isEmpty, !right.grantors.isEmpty, left.grantors != right.grantors { return false }
    if left.period.basis == .stated, right.period.basis == .stated, left.period != right.period { return false }
    return unitsAgree(left, right)
  }

  /// Whether the counted nouns begin alike, or one is missing.
  private func unitsAgree(_ left: Figure, _ right: Figure) -> Bool {
    if left.unit.isEmpty || right.unit.isEmpty { return true }
    if left.indicator != "other", !left.indicator.hasPrefix("weapons") { return true }
    return firstWord(left.unit) == firstWord(right.unit)
  }

  private func firstWord(_ range: Range<Int>) -> [UInt8] {
    LetterFolding.folded(text[range].prefix { $0 != 0x20 && $0 != 0x2C })
  }

  private func richness(_ figure: Figure, isHeadline: Bool) -> Int {
    (isHeadline ? 0 : 8) + (figure.honour == nil ? 0 : 4) + (figure.grantors.isEmpty ? 0 : 2)
      + (figure.period.basis == .stated ? 1 : 0)
  }

  private func filled(_ figure: Figure, from other: Figure) -> Figure {
    var figure = figure
    if figure.honour == nil { figure.honour = other.honour }
    if figure.grantors.isEmpty { figure.grantors = other.grantors }
    if figure.of == nil { figure.of = other.of }
    if figure.period.value == nil, other.period.basis == .stated { figure.period = other.period }
    return figure
  }

  /// `Bằng khen của A và Giấy khen của B cho 5 cá nhân` after each was told by itself.
  private func absorbSums(_ figures: inout [Figure], _ several: [Bool]) {
    var removed: Set<Int> = []
    var byKey: [Key: [Int]] = [:]
    for (index, figure) in figures.enumerated() {
      byKey[Key(indicator: figure.indicator, value: figure.value), default: []].append(index)
    }
    for index in figures.indices where several[index] {
      let sum = figures[index]
      let equal = byKey[Key(indicator: sum.indicator, value: sum.value)] ?? []
      let parts = equal.filter { other in
        other != index && !several[other] && figures[other].indicator == sum.indicator
          && figures[other].value == sum.value && figures[other].honour != nil
          && !figures[other].grantors.isEmpty && sum.grantors.isSuperset(of: figures[other].grantors)
      }
      let covered = parts.reduce(into: GrantorSet()) { $0.formUnion(figures[$1].grantors) }
      guard parts.count > 1, covered == sum.grantors else { continue }
      removed.insert(index)
      for part in parts { add(sum, to: &figures[part]) }
    }
    remove(removed, from: &figures)
  }

  /// `gần 7.000 thành viên` over a body that says 6.784.
  private func absorbHeadlines(_ figures: inout [Figure], _ headlineRanges: Set<Range<Int>>) {
    var removed: Set<Int> = []
    for index in figures.indices where headlineRanges.contains(figures[index].mention) {
      let rounded = figures[index]
      let match = figures.indices.first { other in
        guard other != index, !headlineRanges.contains(figures[other].mention) else { return false }
        // Told again: the same value of the same noun, whatever else is said of it.
        if figures[other].value == rounded.value, firstWord(figures[other].unit) == firstWord(rounded.unit) {
          return true
        }
        return isRound(rounded.value) && isKin(figures[other].indicator, rounded.indicator)
          && isRounding(rounded, of: figures[other])
      }
      guard let match else { continue }
      removed.insert(index)
      add(rounded, to: &figures[match])
    }
    remove(removed, from: &figures)
  }

  /// `tôn vinh 25 già làng … tặng quà cho 25 già làng`: the same persons in another role are no second figure.
  private func absorbRecipients(_ figures: inout [Figure]) {
    var first: [[UInt8]: Int] = [:]
    var removed: Set<Int> = []
    for index in figures.indices {
      let figure = figures[index]
      let words = LetterFolding.folded(text[figure.unit])
      guard words.contains(0x20), figure.value > Quantity(1), figure.bound == .exact else { continue }
      let key = words + Array(figure.value.description.utf8)
      if let known = first[key], figures[known].sentence != figure.sentence, figure.indicator == "other",
        figures[known].indicator != "other", figure.status == .result
      {
        removed.insert(index)
        add(figure, to: &figures[known])
      } else if first[key] == nil {
        first[key] = index
      }
    }
    remove(removed, from: &figures)
  }

  private func remove(_ removed: Set<Int>, from figures: inout [Figure]) {
    guard !removed.isEmpty else { return }
    var end = 0
    for index in figures.indices where !removed.contains(index) {
      if end != index { figures.swapAt(end, index) }
      end += 1
    }
    figures.removeLast(figures.count - end)
  }

  /// Counts a figure's mentions to another one.
  private func add(_ figure: Figure, to other: inout Figure) {
    other.mentions += figure.mentions
    other.repeats += [figure.mention] + figure.repeats
    other.repeats.sort { $0.lowerBound < $1.lowerBound }
  }

  private func isKin(_ left: String, _ right: String) -> Bool {
    left == right || left.hasPrefix("tips") && right.hasPrefix("tips")
  }

  /// At most two significant digits.
  private func isRound(_ value: Quantity) -> Bool {
    guard value.scale == 0 else { return false }
    var significand = value.significand
    while significand >= 100 {
      guard significand % 10 == 0 else { return false }
      significand /= 10
    }
    return true
  }

  private func isRounding(_ rounded: Figure, of exact: Figure) -> Bool {
    let outer = rounded.value.approximation
    let inner = exact.value.approximation
    guard inner > 0, abs(outer - inner) / inner <= 0.1 else { return false }
    switch rounded.bound {
    case .over, .atLeast: return inner >= outer
    case .nearly, .under, .atMost: return inner <= outer
    default: return true
    }
  }
}
