import Text
import Vocabulary

/// Names of districts, communes and their parts that the article has introduced with their level (`xã Hòa Vang`), so
/// that they are known when they stand alone (`Ở Hòa Vang, bà con …`).
struct LocalNames {
  private struct Name {
    /// Bytes of the article's text.
    var range: Range<Int>
    var level: Level
  }

  private var names: [Name] = []
  /// An article that names more is a list of places.
  private static let most = 32

  var isEmpty: Bool { names.isEmpty }

  /// Keeps the names of a sentence's markers.
  mutating func learn(
    _ sentence: Sentence, _ markers: [Marker]
  ) {
    learnCounted(sentence)
    for marker in markers where marker.place == nil || marker.level != .province {
      guard let level = marker.level, level <= .district else { continue }
      if marker.isNamed {
        // The level, perhaps a description (`huyện biên giới`), the name; likewise behind a body.
        var first = marker.chunks.upperBound
        while first > marker.chunks.lowerBound + 1, sentence.isName(first - 1), !isOffice(sentence, first - 1) {
          first -= 1
        }
        add(sentence, first..<marker.chunks.upperBound, level)
        learnList(sentence, from: marker.chunks.upperBound, level)
      } else if let name = defined(sentence, by: marker) {
        add(sentence, name, level)
      }
    }
  }

  /// The chunks of a known name that begins at a chunk, and its level.
  func match(
    _ sentence: Sentence, at chunk: Int
  ) -> (chunks: Range<Int>, level: Level)? {
    // A capitalised word before it is part of a longer name, unless it only begins the sentence.
    guard sentence.isName(chunk), chunk <= 1 || !sentence.isName(chunk - 1) else { return nil }
    let start = sentence.firstToken(chunk).range.lowerBound
    for name in names where start + name.range.count <= sentence.range.upperBound {
      guard zip(name.range, start...).allSatisfy({ sentence.text[$0] == sentence.text[$1] }) else { continue }
      var last = chunk
      while last < sentence.chunks.count, sentence.bytes(last..<last + 1).upperBound < start + name.range.count {
        last += 1
      }
      guard last < sentence.chunks.count, sentence.bytes(last..<last + 1).upperBound == start + name.range.count,
        last + 1 == sentence.chunks.count || !sentence.isName(last + 1)
      else { continue }
      return (chunk..<last + 1, name.level)
    }
    return nil
  }

  /// `hai xã Ninh Gia và Tà Năng`: names behind a count.
  private mutating func learnCounted(_ sentence: Sentence) {
    for chunk in sentence.indices.dropFirst() where sentence.isNumeric(chunk - 1) && sentence.isName(chunk + 1) {
      guard let level = sentence.entry(chunk)?.level, level <= .district else { continue }
      learnList(sentence, from: chunk, level)
    }
  }

  /// Names behind commas and `và` in a list of one level.
  private mutating func learnList(_ sentence: Sentence, from start: Int, _ level: Level) {
    var joint = start
    while sentence.kind(joint) == .comma || sentence.has(joint, .and) || joint == start {
      var end = joint + 1
      while sentence.isName(end), !isOffice(sentence, end) { end += 1 }
      guard end > joint + 1 else { return }
      add(sentence, joint + 1..<end, level)
      joint = end
    }
  }

  private func isOffice(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.entry(chunk).map { $0.body != nil || $0.level != nil || $0.place != nil } ?? false
  }

  /// `Đức Minh (huyện Đắk Mil) là xã …`, `Tam Nông là huyện …`: the name at the sentence's head.
  private func defined(_ sentence: Sentence, by marker: Marker) -> Range<Int>? {
    guard marker.isDefinition else { return nil }
    let copula = marker.chunks.lowerBound - 1
    var end = 0
    while end < copula, sentence.isName(end) { end += 1 }
    guard end > 0,
      end == copula || sentence.kind(end) == .openBracket && sentence.kind(copula - 1) == .closeBracket
    else { return nil }
    return 0..<end
  }

  private mutating func add(
    _ sentence: Sentence, _ chunks: Range<Int>, _ level: Level
  ) {
    // A single syllable is too common a word.
    guard !chunks.isEmpty, names.count < Self.most, sentence.isName(chunks.lowerBound),
      sentence.chunks[chunks].reduce(0, { $0 + $1.count }) >= 2
    else { return }
    let range = sentence.bytes(chunks)
    let isKnown = names.contains { name in
      name.range.count == range.count && zip(name.range, range).allSatisfy { sentence.text[$0] == sentence.text[$1] }
    }
    if !isKnown { names.append(Name(range: range, level: level)) }
  }
}
