/// What words say, whichever kind of word says it: noun types, verb classes and cues.
package struct FeatureSet: Sendable, Hashable {
  package var nouns: NameSet<NounType> = []
  package var verbs: NameSet<VerbClass> = []
  package var cues: NameSet<Cue> = []

  package init() {}
  package init(noun: NounType) { nouns.insert(noun) }
  package init(_ entry: LexiconEntry) {
    if let noun = entry.noun { nouns.insert(noun) }
    verbs = entry.verbs
    cues = entry.cues
  }

  /// The features of a name as the tables write it: those of every kind of word that has it.
  ///
  /// `cue:`, `verb:` or `noun:` before it takes only that kind.
  package init?(name: String) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.count == 2 ? parts[0] : nil
    let name = parts.last ?? name
    let noun = kind == nil || kind == "noun" ? NounType(name: name) : nil
    let verb = kind == nil || kind == "verb" ? VerbClass(name: name) : nil
    let cue = kind == nil || kind == "cue" ? Cue(name: name) : nil
    if let noun { nouns.insert(noun) }
    if let verb { verbs.insert(verb) }
    if let cue { cues.insert(cue) }
    if noun == nil, verb == nil, cue == nil { return nil }
  }

  package var isEmpty: Bool { nouns.isEmpty && verbs.isEmpty && cues.isEmpty }
  package mutating func formUnion(_ other: FeatureSet) {
    nouns.formUnion(other.nouns)
    verbs.formUnion(other.verbs)
    cues.formUnion(other.cues)
  }
  package func isDisjoint(with other: FeatureSet) -> Bool {
    nouns.isDisjoint(with: other.nouns) && verbs.isDisjoint(with: other.verbs) && cues.isDisjoint(with: other.cues)
  }
}
