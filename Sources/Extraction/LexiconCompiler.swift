import Vocabulary

/// Makes the automaton of the lexicon and the gazetteer's spellings.
struct LexiconCompiler {
  private(set) var words = WordTable()
  private(set) var trie = PhraseTrie()
  private(set) var terms: [Term] = []
  private(set) var nounClasses: [String] = []
  private(set) var rules: [IndicatorRules] = []
  private(set) var indicators: [String] = []
  private(set) var documentKinds: [String] = []
  private(set) var cueNames: [String] = []
  /// Value of each numeral word by word identity; -1 for none.
  private(set) var numerals: [Int8] = []
  let places: [Place]
  private var phrases: [[UInt16]] = []

  /// Builds the automaton. The lexicon's values are checked by its own tests; an entry whose value is unknown is
  /// ignored.
  init(vocabulary: Vocabulary) {
    places = vocabulary.gazetteer.places
    indicators = vocabulary.indicators.indicators.map(\.id)
    for (spelling, value) in Numeral.words {
      let word = Int(words.intern(spelling))
      while numerals.count <= word { numerals.append(-1) }
      numerals[word] = value
    }
    for entry in vocabulary.lexicon.entries where !["rule", "currency"].contains(entry.category) { add(entry) }
    for (index, place) in places.enumerated() where place.kind != .nation && !place.isSince2025 {
      for spelling in [place.nameVi] + place.aliases { addPhrase(spelling) { $0.place = UInt16(index + 1) } }
    }
    inheritNouns()
    rules = Array(repeating: IndicatorRules(), count: nounClasses.count)
    for entry in vocabulary.lexicon.entries where entry.category == "rule" { addRule(entry) }
  }

  /// Index of a noun class; made where it is missing.
  private mutating func nounClass(_ name: String) -> Int {
    if let index = nounClasses.firstIndex(of: name) { return index }
    nounClasses.append(name)
    return nounClasses.count - 1
  }

  /// The bit of a cue; made where it is missing.
  private mutating func cueBit(_ name: String) -> UInt64 {
    if let index = cueNames.firstIndex(of: name) { return 1 << UInt64(index) }
    cueNames.append(name)
    return 1 << UInt64(cueNames.count - 1)
  }

  private mutating func addRule(_ entry: Lexicon.Entry) {
    guard let name = entry.phrases.first else { return }
    let index = nounClass(name)
    while rules.count <= index { rules.append(IndicatorRules()) }
    for step in entry.value.split(separator: " ") {
      let sides = step.split(separator: "=")
      guard sides.count == 2 else { continue }
      let target = sides[1].split(separator: "/")
      guard let indicator = indicators.firstIndex(of: String(target[0])) else { continue }
      let isContext = target.count > 1 && target[1] == "context"
      let key = sides[0].split(separator: ":")
      if key.count == 1 {
        rules[index].fallback = indicator
        rules[index].isFallbackContext = isContext
      } else {
        let window: IndicatorRule.Window =
          key[0] == "np" ? .nounPhrase : key[0] == "before" ? .before : .sentence
        let bit = cueBit(String(key[1]))
        rules[index].rules.append(
          IndicatorRule(window: window, cue: bit, indicator: indicator, isContext: isContext))
        if window == .nounPhrase { rules[index].nounPhraseCues |= bit }
        if window == .before { rules[index].beforeCues |= bit }
      }
    }
  }

  private mutating func add(_ entry: Lexicon.Entry) {
    let value = entry.value
    for phrase in entry.phrases {
      switch entry.category {
      case "noun":
        let index = UInt8(nounClass(value) + 1)
        addPhrase(phrase) { $0.noun = index }
      case "cue":
        let bit = cueBit(value)
        addPhrase(phrase) { $0.cues |= bit }
      case "qualifier": addPhrase(phrase) { $0.bound = Bound(rawValue: value) }
      case "suffix": addPhrase(phrase) { $0.suffix = Bound(rawValue: value) }
      case "honour": addPhrase(phrase) { $0.honour = Honour(rawValue: value) }
      case "body": addPhrase(phrase) { $0.body = Term.Body.byName[value] ?? .none }
      case "level": addPhrase(phrase) { $0.level = Term.Level.byName[value] ?? .none }
      case "period": addPhrase(phrase) { $0.period = Term.PeriodWord.byName[value] ?? .none }
      case "weekday": addPhrase(phrase) { $0.weekday = UInt8(value) ?? 0 }
      case "time":
        addPhrase(phrase) { $0.time = Term.Time.byName[value] ?? .none }
      case "document":
        if !documentKinds.contains(value) { documentKinds.append(value) }
        let index = UInt8(documentKinds.firstIndex(of: value)! + 1)
        addPhrase(phrase) { $0.document = index }
      default:
        if let role = Term.Roles.byCategory[entry.category] { addPhrase(phrase) { $0.roles.insert(role) } }
      }
    }
  }

  /// A phrase that the lexicon has as a cue alone (`tổ bảo vệ an ninh trật tự`) counts what its first words count.
  private mutating func inheritNouns() {
    for phrase in phrases {
      let index = Int(trie.term(at: trie.node(for: phrase)))
      let term = terms[index]
      guard term.noun == 0, term.roles.isEmpty, term.honour == nil, term.body == .none, term.level == .none,
        term.bound == nil, term.place == 0, term.period == .none, term.cues != 0
      else { continue }
      for length in stride(from: phrase.count - 1, through: 1, by: -1) {
        guard let prefix = trie.existingNode(for: phrase[..<length]) else { continue }
        let candidate = trie.term(at: prefix)
        if candidate >= 0, terms[Int(candidate)].noun > 0 {
          terms[index].noun = terms[Int(candidate)].noun
          break
        }
      }
    }
    phrases = []
  }

  /// Adds a meaning to a phrase.
  private mutating func addPhrase(_ phrase: String, _ change: (inout Term) -> Void) {
    let identities = wordIdentities(phrase)
    guard !identities.isEmpty else { return }
    let node = trie.node(for: identities)
    if trie.term(at: node) < 0 {
      terms.append(Term())
      trie.setTerm(Int32(terms.count - 1), at: node)
      phrases.append(identities)
    }
    change(&terms[Int(trie.term(at: node))])
  }

  /// The identities of a phrase's tokens, interning what is new.
  private mutating func wordIdentities(_ phrase: String) -> [UInt16] {
    let bytes = Array(phrase.utf8)
    let tokenizer = Tokenizer(words: words)
    let tokens = bytes.withUnsafeBufferPointer { tokenizer.tokens($0, in: 0..<bytes.count) }
    return tokens.map { token in
      if token.word != 0 { return token.word }
      let text = String(decoding: LetterFolding.folded(bytes[token.range]), as: UTF8.self)
      return words.intern(text)
    }
  }
}
