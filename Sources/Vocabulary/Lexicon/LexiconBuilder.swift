import Text

/// Puts the rows of the tables together.
struct LexiconBuilder {
  private(set) var words = WordTable()
  private(set) var phrases = PhraseTable()
  private(set) var entries: [LexiconEntry] = []
  private(set) var numerals: [Numeral?] = []
  private(set) var currencies: [String: String] = [:]
  private(set) var spellings: [String] = []

  /// Takes in a row; returns the identities of its phrase.
  @discardableResult
  mutating func add(
    _ row: TabSeparatedTable.Row, of table: LexiconTable
  ) throws(VocabularyError) -> [WordTable.Identity] {
    let phrase = row.cells[0]
    let meaning = row.cells[1]
    let identities = identities(of: phrase)
    spellings.append(phrase)
    if identities.isEmpty { throw row.error("phrase", phrase, allowed: "at least one word") }
    if words.count > WordTable.capacity { throw row.error("lexicon that fits", phrase, allowed: "fewer words") }
    if table == .numerals {
      guard identities.count == 1, let numeral = Numeral(name: meaning) else {
        throw row.error(
          "numeral", meaning,
          allowed: "a digit, +digit, ten, tens, 10^power, joint, half, point, money 10^power or glued 10^power")
      }
      while numerals.count <= Int(identities[0]) { numerals.append(nil) }
      numerals[Int(identities[0])] = numeral
      return identities
    }
    if table == .currencies {
      currencies[phrase.lowercased().filter { $0 != " " }] = meaning
      return identities
    }
    let index = entry(of: identities)
    if let allowed = table.apply(meaning, to: &entries[index]) {
      throw row.error("meaning in \(table.rawValue)", meaning, allowed: "one of \(allowed)")
    }
    return identities
  }

  mutating func add(_ place: Place, index: Int) {
    for spelling in [place.nameVi] + place.aliases {
      let identities = identities(of: spelling)
      if !identities.isEmpty { entries[entry(of: identities)].place = index }
    }
  }

  /// A phrase that is only about something counts what its first words count (`tổ bảo vệ an ninh trật tự`).
  mutating func inheritNouns(_ known: [[WordTable.Identity]]) {
    for phrase in known where phrase.count > 1 {
      guard let index = phrases.entry(of: phrase), entries[index].isOnlyAbout else { continue }
      for length in stride(from: phrase.count - 1, through: 1, by: -1) {
        guard let prefix = phrases.entry(of: phrase[..<length]), let noun = entries[prefix].noun else { continue }
        entries[index].noun = noun
        break
      }
    }
  }

  /// Nouns whose parts tell what they are about; a `tổ dân phố` is no group.
  private static let acts: NameSet<NounType> = [
    .session, .turn, .occasion, .case, .incident, .dispute, .strike, .group, .scheme, .tip, .news, .material, .site,
    .festival,
    .offender, .wanted, .audience, .member, .gift, .gang, .weapon, .percent, .camera, .light,
  ]

  /// A compound noun is about what its parts are about (`buổi tuyên truyền`, `tổ hòa giải`).
  mutating func inheritCues(_ known: [[WordTable.Identity]]) {
    for phrase in known where phrase.count > 1 {
      guard let index = phrases.entry(of: phrase), let noun = entries[index].noun, Self.acts.contains(noun) else {
        continue
      }
      for start in phrase.indices {
        for end in start + 1...phrase.count where end - start < phrase.count {
          guard let part = phrases.entry(of: phrase[start..<end]) else { continue }
          entries[index].cues.formUnion(entries[part].cues)
        }
      }
    }
  }

  private mutating func entry(of phrase: [WordTable.Identity]) -> Int {
    if let known = phrases.entry(of: phrase) { return known }
    entries.append(LexiconEntry())
    phrases.insert(phrase, entry: entries.count - 1)
    return entries.count - 1
  }

  /// The identities of a phrase's tokens; words that are new are added.
  mutating func identities(of phrase: String) -> [WordTable.Identity] {
    let bytes = Array(phrase.utf8)
    // The tokenizer is gone before words are added, so that these grow in place.
    let tokens = Tokenizer(words: words).tokens(bytes, in: 0..<bytes.count)
    return tokens.map { token in
      token.word != 0
        ? token.word : words.intern(String(decoding: LetterFolding.folded(bytes[token.range]), as: UTF8.self))
    }
  }
}

extension LexiconEntry {
  fileprivate var isOnlyAbout: Bool {
    noun == nil && roles.isEmpty && honour == nil && body == nil && level == nil && bound == nil && place == nil
      && period == nil && verbs.isEmpty && !cues.isEmpty
  }
}
