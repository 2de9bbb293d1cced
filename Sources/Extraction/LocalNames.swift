/// Names of districts, communes and their parts that the article has introduced with their level (`xã Hòa Vang`), so
/// that they are known when they stand alone (`Ở Hòa Vang, bà con …`).
struct LocalNames {
  private struct Name {
    /// Bytes of the article's text.
    var range: Range<Int>
    var level: Term.Level
  }

  private var names: [Name] = []
  /// An article that names more is a list of places.
  private static let most = 32

  var isEmpty: Bool { names.isEmpty }

  mutating func clear() { names.removeAll(keepingCapacity: true) }

  /// Keeps the names of a sentence's markers.
  mutating func learn(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ markers: [Marker]
  ) {
    for marker in markers where Self.isLocal(marker.level) && marker.place == 0 {
      if marker.isNamed {
        // The level, perhaps a description (`huyện biên giới`), the name; likewise behind a body.
        var first = marker.chunks.upperBound
        while first > marker.chunks.lowerBound + 1, isName(sentence, first - 1),
          !sentence.chunks[first - 1].traits.contains(.marker)
        { first -= 1 }
        add(text, sentence, first..<marker.chunks.upperBound, marker.level)
      } else if let name = defined(sentence, by: marker) {
        add(text, sentence, name, marker.level)
      }
    }
  }

  /// The chunks of a known name that begins at a chunk, and its level.
  func match(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, at chunk: Int
  ) -> (chunks: Range<Int>, level: Term.Level)? {
    // A capitalised word before it is part of a longer name, unless it only begins the sentence.
    guard isName(sentence, chunk), chunk <= 1 || !isName(sentence, chunk - 1) else { return nil }
    let start = sentence.firstToken(chunk).range.lowerBound
    for name in names where start + name.range.count <= sentence.range.upperBound {
      guard zip(name.range, start...).allSatisfy({ text[$0] == text[$1] }) else { continue }
      var last = chunk
      while last < sentence.chunks.count, sentence.bytes(last..<last + 1).upperBound < start + name.range.count {
        last += 1
      }
      guard last < sentence.chunks.count, sentence.bytes(last..<last + 1).upperBound == start + name.range.count,
        last + 1 == sentence.chunks.count || !isName(sentence, last + 1)
      else { continue }
      return (chunk..<last + 1, name.level)
    }
    return nil
  }

  private static func isLocal(_ level: Term.Level) -> Bool {
    level == .hamlet || level == .commune || level == .district
  }

  private func isName(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.kind(chunk) == .word && sentence.chunks[chunk].isCapitalised
  }

  /// `Đức Minh (huyện Đắk Mil) là xã …`, `Tam Nông là huyện …`: the name at the sentence's head.
  private func defined(_ sentence: Sentence, by marker: Marker) -> Range<Int>? {
    guard marker.isDefinition else { return nil }
    let copula = marker.chunks.lowerBound - 1
    var end = 0
    while end < copula, isName(sentence, end) { end += 1 }
    guard end > 0,
      end == copula || sentence.kind(end) == .openParenthesis && sentence.kind(copula - 1) == .closeParenthesis
    else { return nil }
    return 0..<end
  }

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunks: Range<Int>, _ level: Term.Level
  ) {
    // A single syllable is too common a word.
    guard !chunks.isEmpty, names.count < Self.most, isName(sentence, chunks.lowerBound),
      sentence.chunks[chunks].reduce(0, { $0 + $1.count }) >= 2
    else { return }
    let range = sentence.bytes(chunks)
    let isKnown = names.contains { name in
      name.range.count == range.count && zip(name.range, range).allSatisfy { text[$0] == text[$1] }
    }
    if !isKnown { names.append(Name(range: range, level: level)) }
  }
}
