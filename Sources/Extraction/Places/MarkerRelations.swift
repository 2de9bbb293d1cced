import Text
import Vocabulary

/// What a marker is to the words and markers before it.
enum MarkerRelations {
  /// Adds a marker with what stands before it (preposition, plural) and whether it contains the one before.
  static func append(_ sentence: Sentence, _ marker: Marker, to markers: inout [Marker]) {
    var marker = marker
    let start = marker.chunks.lowerBound
    marker.isWhole = sentence.has(start, .whole)
    marker.isDefinition = !marker.isBody && !marker.isNamed && sentence.has(start - 1, .copula)
    if start > 0 {
      prepositions(sentence, &marker)
      plurals(sentence, &marker, &markers)
      containers(sentence, &marker, markers)
    }
    if isListed(sentence, marker) { marker.isPlural = true }
    locate(sentence, &marker, &markers)
    markers.append(marker)
  }

  /// `thị xã Duyên Hải (tỉnh Trà Vinh)`, `Bên Đồng Tháp, TP Sa Đéc`: the province in which a unit lies.
  private static func locate(_ sentence: Sentence, _ marker: inout Marker, _ markers: inout [Marker]) {
    guard let last = markers.last, marker.chunks.lowerBound - last.chunks.upperBound <= 3 else { return }
    if marker.isContainer, let place = marker.place, last.place == nil {
      for index in markers.indices.reversed() where markers[index].place == nil {
        markers[index].place = place
        if !markers[index].isContainer { break }
      }
    } else if marker.place == nil, let place = last.place, last.level == .province, !last.isBody, !last.isPlural,
      let level = marker.level, level < .province, sentence.kind(marker.chunks.lowerBound - 1) == .comma
    {
      marker.place = place
    }
  }

  private static func prepositions(_ sentence: Sentence, _ marker: inout Marker) {
    let start = marker.chunks.lowerBound
    let before = start - 1
    marker.isVenue = sentence.has(before, .venue)
    marker.isPlural = marker.isPlural || sentence.has(before, .plural)
    marker.isSource = marker.isBody && (max(0, before - 3)...before).contains { sentence.has($0, .report) }
    if sentence.kind(before) == .word {
      // `báo cho` and the like end with the preposition.
      let last = sentence.tokens[sentence.chunks[before].tokens.upperBound - 1].word
      marker.isGenitive = sentence.chunks[before].count == 1 && sentence.has(before, .of)
      marker.isPartner = sentence.lexicon.isWord(last, .with)
    }
    marker.isCompanion =
      sentence.has(before, .companion) || sentence.has(before, .sharing) && sentence.has(before - 1, .companion)
    // của huyện Tân Phước: the lexicon's phrase begins with the preposition.
    if !marker.isGenitive, !marker.isBody {
      marker.isGenitive = sentence.lexicon.isWord(sentence.firstToken(start).word, .of)
    }
  }

  private static func plurals(_ sentence: Sentence, _ marker: inout Marker, _ markers: inout [Marker]) {
    let before = marker.chunks.lowerBound - 1
    guard let last = markers.last else { return kinds(sentence, &marker) }
    // hợp nhất Tiền Giang và Đồng Tháp: neither alone is the subject.
    let isSeries = marker.isPartner || sentence.kind(before) == .comma
    if isSeries, marker.place != nil, last.place != nil, marker.level == .province, last.level == .province,
      !marker.isBody,
      !last.isBody, last.chunks.upperBound == before
    {
      markers[markers.count - 1].isPlural = true
      marker.isPlural = true
    }
    // các tỉnh bạn Bắc Kạn, Hà Giang
    if last.isPlural, !last.isNamed, marker.level == last.level, marker.chunks.lowerBound - last.chunks.upperBound <= 1,
      sentence.kind(before) == .word
    {
      marker.isPlural = true
    }
    // các xã Phước Tỉnh, Phước Hưng và thị trấn Long Hải
    if last.isPlural, before - last.chunks.upperBound <= 5, isNear(marker.level, last.level),
      marker.isPartner || sentence.kind(before) == .comma
    {
      marker.isPlural = true
    }
    kinds(sentence, &marker)
  }

  /// xã, phường, thị trấn: kinds of units, none of them named.
  private static func kinds(_ sentence: Sentence, _ marker: inout Marker) {
    let before = marker.chunks.lowerBound - 1
    guard !marker.isNamed, !marker.isBody, sentence.kind(before) == .comma, let listed = sentence.entry(before - 1),
      listed.level != nil || listed.noun == .commune || listed.noun == .locality || listed.body != nil
    else { return }
    marker.isPlural = true
  }

  /// Whether a level is at most one above another.
  private static func isNear(_ level: Level?, _ other: Level?) -> Bool {
    guard let level else { return true }
    return level.rawValue <= (other?.rawValue ?? 0) + 1
  }

  private static func isAbove(_ level: Level?, _ other: Level?) -> Bool {
    guard let level, let other else { return false }
    return level > other
  }

  private static func containers(_ sentence: Sentence, _ marker: inout Marker, _ markers: [Marker]) {
    let before = marker.chunks.lowerBound - 1
    if let last = markers.last, last.isNamed || !last.isPlural {
      if last.chunks.upperBound == before, isAbove(marker.level, last.level), marker.isNamed, !marker.isBody {
        let kind = sentence.kind(before)
        marker.isContainer = kind == .comma || kind == .openBracket || kind == .dash || marker.isGenitive
      } else if last.chunks.upperBound == marker.chunks.lowerBound, isAbove(marker.level, last.level), !marker.isBody {
        marker.isContainer = true
      }
    }
    // Xã Đa Phúc (Yên Thủy, Hòa Bình); Tỉnh Tây Ninh (sau hợp nhất với Long An)
    if let last = markers.last, !marker.isBody, let level = marker.level, let other = last.level, level >= other,
      isBracketed(sentence, last.chunks.upperBound..<marker.chunks.lowerBound)
    {
      marker.isContainer = true
    }
    // Về Cẩm Xuyên (Hà Tĩnh): the province contains the place before it, whatever that is.
    if !marker.isBody, sentence.kind(before) == .openBracket, sentence.isName(before - 1) { marker.isContainer = true }
  }

  /// `huyện Đăk Glei, Ngọc Hồi, Ia H'Drai`: one of several; a single name behind a comma may be anything.
  private static func isListed(_ sentence: Sentence, _ marker: Marker) -> Bool {
    guard marker.isNamed, !marker.isBody, marker.place == nil else { return false }
    let before = marker.chunks.lowerBound - 1
    if before > 0, sentence.kind(before) == .comma, plainName(sentence, from: before - 1) == before,
      sentence.kind(marker.chunks.upperBound) == .comma
    {
      return true
    }
    var index = marker.chunks.upperBound
    var names = 0
    while names < 2, sentence.kind(index) == .comma, let end = plainName(sentence, from: index + 1) {
      names += 1
      index = end
    }
    return names == 2
  }

  /// The end of a run of capitalised words of which the lexicon knows none as a place, level or body.
  private static func plainName(_ sentence: Sentence, from start: Int) -> Int? {
    var index = start
    while sentence.isName(index),
      sentence.entry(index).map({ $0.body == nil && $0.level == nil && $0.place == nil }) ?? true
    {
      index += 1
    }
    return index > start ? index : nil
  }

  /// Whether a bracket opens at the beginning of a stretch and stays open.
  private static func isBracketed(_ sentence: Sentence, _ gap: Range<Int>) -> Bool {
    guard let first = gap.first, gap.count <= 6, sentence.kind(first) == .openBracket else { return false }
    return !gap.contains { sentence.kind($0) == .closeBracket }
  }
}

extension Lexicon {
  /// Whether a single word has a role in the grammar.
  func isWord(_ word: WordTable.Identity, _ role: Role) -> Bool {
    phrases.entry(of: [word]).map { entries[$0].roles.contains(role) } ?? false
  }
}
