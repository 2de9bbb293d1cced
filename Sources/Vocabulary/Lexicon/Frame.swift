/// A construction that licenses an indicator: a noun type with what governs it, what is said of it, and what completes it.
///
/// Each cell of its row in `frames.tsv` is empty, or a list of alternatives separated by `|`; `!name` excludes a name.
package struct Frame: Sendable {
  /// A cell: one of `any` must be there (where it isn't empty), none of `none` may be.
  package struct Condition: Sendable {
    package var any = FeatureSet()
    package var none = FeatureSet()
    package var isEmpty: Bool { any.isEmpty && none.isEmpty }
    package func holds(for features: FeatureSet) -> Bool {
      (any.isEmpty || !any.isDisjoint(with: features)) && none.isDisjoint(with: features)
    }
  }

  /// How a number stands.
  package enum Form: UInt8, TableName {
    package static let byName = members()
    /// A percentage; a part of a counted whole; an amount for each of many; a difference; in brackets.
    case percent, fraction, each, change, bracket
    /// A part of the figure before it (`trong đó`).
    case part
    /// The noun stands before the number.
    case nounBefore
    /// No noun is counted.
    case bare
    /// The article is about the movement.
    case onTopic
    /// `23 địa phương với 3.184 mô hình`: has schemes or groups that are counted behind it.
    case holder
    /// Behind `với`.
    case with
    /// Something is done to the counted (`được tuyên truyền`).
    case passive
    /// What has it is a thing, no place or body (`tang vật có …`).
    case ofThing
    /// `tập thể, cá nhân`: one number over both.
    case combined
  }

  package let id: String
  package let nouns: NameSet<NounType>
  /// The verb that governs the number from before it.
  package let left: Condition
  /// What is said of the counted behind it.
  package let right: Condition
  /// The words that complete the noun.
  package let inside: Condition
  /// Words ahead of the number in its clause.
  package let before: Condition
  /// Words ahead of the sentence's first number: a criterion or topic.
  package let lead: Condition
  package let sentence: Condition
  /// Indicators of the figure before it to which it belongs.
  package let previous: Set<String>
  package let forms: NameSet<Form>
  package let excludedForms: NameSet<Form>
  package let indicator: String
  package let status: FigureStatus?
  package let honour: Honour?
  package let measure: Measure?
  /// A sentence of our own in which `{…}` marks the figure.
  package let example: String

  package static let columns = [
    "id", "noun", "left", "right", "inside", "before", "lead", "sentence", "previous", "form", "indicator", "says",
    "example",
  ]

  /// The weights of the cells: the nearer to the number, the more specific.
  enum Weight {
    static let noun = 40
    static let left = 80
    static let right = 70
    static let inside = 60
    static let previous = 50
    static let form = 45
    static let before = 25
    static let lead = 35
    static let sentence = 10
    /// A cell that only excludes.
    static let exclusion = 0
  }

  /// How specific the frame is: the sum of the weights of its cells.
  package var specificity: Int {
    func weight(_ condition: Condition, _ weight: Int) -> Int {
      condition.any.isEmpty ? (condition.none.isEmpty ? 0 : Weight.exclusion) : weight
    }
    return (nouns.isEmpty ? 0 : Weight.noun) + weight(left, Weight.left) + weight(right, Weight.right)
      + weight(inside, Weight.inside) + weight(before, Weight.before) + weight(lead, Weight.lead)
      + weight(sentence, Weight.sentence) + (previous.isEmpty ? 0 : Weight.previous)
      + (forms.isEmpty ? 0 : Weight.form)
  }
}
