/// Everything that the tables say of one phrase.
package struct LexiconEntry: Sendable {
  package var roles: NameSet<Role> = []
  package var noun: NounType?
  package var verbs: NameSet<VerbClass> = []
  package var cues: NameSet<Cue> = []
  /// The bound that it sets before a number.
  package var bound: Bound?
  /// The bound that it sets behind a number.
  package var suffix: Bound?
  package var honour: Honour?
  package var body: Body?
  package var level: Level?
  package var time: TimeUnit?
  package var period: PeriodWord?
  /// ISO weekday, 1 (Monday) to 7 (Sunday).
  package var weekday: Int?
  /// Month that a name of another language is, as datelines have it (`Mar`).
  package var month: Int?
  /// Index into the gazetteer's places.
  package var place: Int?
  /// The kind of a document, as it is written.
  package var document: String?
}
