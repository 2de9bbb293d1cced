/// Which letter sequences can be a Vietnamese syllable: an onset, a rhyme, and a tone that goes with the rhyme's end.
struct VietnameseSyllable: Sendable {
  static let shared = VietnameseSyllable()

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rhymes = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch \
    êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao \
    oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn \
    ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt \
    uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt
    """

  private let syllables: Set<String>
  /// Letters without their tone, and the tone as its combining mark (0 for none).
  private let letters: [UInt32: (letter: Unicode.Scalar, tone: UInt32)]

  private init() {
    var syllables: Set<String> = []
    for onset in Self.onsets {
      for rhyme in Self.rhymes.split(separator: " ") { syllables.insert(onset + rhyme) }
    }
    self.syllables = syllables
    letters = Self.toneTable()
  }

  /// Whether a word, in Normalization Form C, can be a syllable. Tone marks may stand on any of its vowels.
  func isPlausible(_ word: some Sequence<UInt32>) -> Bool {
    var toneless = ""
    var tone: UInt32 = 0
    for value in word {
      guard let entry = letters[value] else { return false }
      if entry.tone != 0 {
        guard tone == 0 else { return false }
        tone = entry.tone
      }
      toneless.unicodeScalars.append(entry.letter)
    }
    guard syllables.contains(toneless) else { return false }
    let isStopped = ["c", "ch", "p", "t"].contains { toneless.hasSuffix($0) }
    return !isStopped || tone == 0x301 || tone == 0x323
  }

  private static func toneTable() -> [UInt32: (letter: Unicode.Scalar, tone: UInt32)] {
    var table: [UInt32: (letter: Unicode.Scalar, tone: UInt32)] = [:]
    for (small, capital) in zip(
      "abcdđeghiklmnopqrstuvxyăâêôơư".unicodeScalars, "ABCDĐEGHIKLMNOPQRSTUVXYĂÂÊÔƠƯ".unicodeScalars)
    {
      table[small.value] = (small, 0)
      table[capital.value] = (small, 0)
      guard "aăâeêioôơuưy".unicodeScalars.contains(small) else { continue }
      for tone: UInt32 in [0x300, 0x301, 0x303, 0x309, 0x323] {
        for letter in [small, capital] {
          var parts: [UInt8] = []
          UTF8Scalar.append(letter.value, to: &parts)
          UTF8Scalar.append(tone, to: &parts)
          let composed = Composer.compose(parts) ?? parts
          let (scalar, length) = UTF8Scalar.decode(composed, at: 0)
          if length == composed.count { table[scalar.value] = (small, tone) }
        }
      }
    }
    // The look-alikes that stand for Đ in print.
    table[0xD0] = table[0x110]
    table[0xF0] = table[0x111]
    return table
  }
}
