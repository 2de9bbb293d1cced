import Vocabulary

/// Makes sentences of the lexicon's own words out of arbitrary bytes, so that a generator that knows nothing of
/// Vietnamese reaches the rules behind the words.
package struct PhraseExpander: Sendable {
  /// The first byte of an input that is to be expanded; no text in any encoding begins with it.
  package static let mark: UInt8 = 0xFD

  private let phrases: [[UInt8]]

  package init(vocabulary: Vocabulary) {
    let marks = [
      ", ", ". ", "; ", ": ", "\n", "\n\n", " - ", "-", "/", "%", " (", ") ", " “", "” ", " \"", "+", "…", "\u{A0}",
      "\u{200B}",
    ]
    let numbers = [
      "0", "1", "02", "5", "12", "85", "138", "2018", "2023", "1.250", "7,296", "1,5", "12.5.2023", "22/8", "5/6/2021",
      "2018-2023", "0912345678", "99999999999999999999", "3.000.000.000", "8h30", "07/CT-BCA", "15 000",
    ]
    let words = vocabulary.gazetteer.places.map(\.nameVi) + vocabulary.lexicon.spellings
    phrases = marks.map { Array($0.utf8) } + (numbers + words).map { Array($0.utf8) + [0x20] }
  }

  /// Every two bytes name a phrase; the high bit makes its first letter a capital where it is ASCII.
  package func text(of bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var low: UInt8?
    for byte in bytes {
      guard let first = low else {
        low = byte
        continue
      }
      low = nil
      var phrase = phrases[(Int(first) | Int(byte & 0x7F) << 8) % phrases.count]
      if byte & 0x80 != 0, let letter = phrase.first, (0x61...0x7A).contains(letter) { phrase[0] = letter - 0x20 }
      text += phrase
    }
    return text
  }
}
