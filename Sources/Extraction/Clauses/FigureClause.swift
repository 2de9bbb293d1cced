import Vocabulary

/// What the clause around a figure says of it: the one value that frames and rules read.
struct FigureClause {
  /// How a figure hangs together with the one before it.
  enum Relation {
    case none
    /// `8 tập thể, 9 cá nhân`: members of one list share what is said of one.
    case coordinate
    /// `trong đó`, `gồm`: a part of the one before.
    case part
    /// In brackets behind it.
    case bracket
    /// `ở 15 xã`, `cho 350 hộ`: in a phrase that belongs to the one before, whose predicate may follow it.
    case attribute
  }

  /// The verb that governs the number from before it.
  var left = FeatureSet()
  var governor: Int?
  /// Whether the governor is that of the list's first member.
  var isInherited = false
  /// What is said of the counted behind it.
  var right = FeatureSet()
  var predicate: Int?
  /// The words that complete the noun, the noun itself among them.
  var inside = FeatureSet()
  /// Words ahead of the number, back to where its stretch of the sentence begins.
  var before = FeatureSet()
  /// Words ahead of the sentence's first figure.
  var lead = FeatureSet()
  /// All words of the sentence.
  var sentence = FeatureSet()
  var relation = Relation.none
  /// Joined to the one before by `với`.
  var isWith = false
  /// Index of the figure before it to which it belongs.
  var previous: Int?
  /// Index of the figure that it is a part of.
  var whole: Int?
  /// Where its own stretch begins: behind the figure before it, or the last mark that parts clauses.
  var stretch = 0..<0
  /// Behind what is said of it.
  var end = 0
}
