import Articles

/// A figure as one sentence states it, before the article's place, period and scope are known.
struct FigureCandidate {
  var number: ParsedNumber
  var bound: Bound
  /// Index of the noun class plus one; 0 for none.
  var noun: UInt8
  var indicator: Int
  var isContext = false
  var isTarget = false
  var isStock = false
  var isAward = false
  /// An amount for each of many (`mỗi suất 500.000 đồng`).
  var isDistributive = false
  var honour: Honour?
  /// More than one honour in one statement: a sum of others where those stand alone too.
  var hasSeveralHonours = false
  /// Under the two readings of a city's bodies: a municipality's or a provincial city's.
  var municipalGrantors: GrantorSet = []
  var provincialGrantors: GrantorSet = []
  var scopeLevel: Term.Level = .none
  /// The scope is that of a kind of body (`công an xã`), which may stand for all of them.
  var isByKind = false
  /// Communes or districts are counted, so that the figure is no commune's.
  var countsCommunes = false
  var isUnitScope = false
  /// Index into the gazetteer plus one; 0 for none.
  var place: UInt16 = 0
  /// Whether scope and place are said in the figure's own sentence.
  var hasOwnScope = false
  var period: PeriodEvidence.Kind?
  var rule: String
  /// Chunks: from the qualifier or number to the end of the counted noun, and the end of the noun phrase.
  var chunks: Range<Int>
  var nounPhraseEnd: Int
  var mention: Range<Int>
  var numberRange: Range<Int>
  var unit: Range<Int>
  var sentence: Range<Int>
  var sentenceIndex: Int
  var isHeadline = false

  /// Whether both count recipients of the same grantor's honours.
  func isHonoured(with other: FigureCandidate) -> Bool {
    isAward && other.isAward && provincialGrantors == other.provincialGrantors
  }

  /// Is about whom another figure of the sentence is about.
  mutating func takeScope(of other: FigureCandidate) {
    scopeLevel = other.scopeLevel
    isByKind = other.isByKind
    isUnitScope = other.isUnitScope
    place = other.place
    hasOwnScope = true
  }
}
