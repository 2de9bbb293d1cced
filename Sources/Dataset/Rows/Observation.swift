import Articles
import Extraction
import Vocabulary

extension Dataset {
  /// A row of `observations`: one stated figure.
  public struct Observation: Sendable, Hashable, Identifiable {
    /// Stable: same article text, same id. Letters, digits and `-`, so that it serves as an HTML anchor.
    public var id: String
    /// `articles.id`.
    public var article: String
    public var indicator: String
    public var value: Quantity
    public var of: Quantity?
    public var bound: Bound
    public var lower: Quantity?
    public var upper: Quantity?
    public var unit: String
    public var status: FigureStatus
    public var scope: Scope
    public var place: Derived<String>
    public var period: Derived<YearRange>
    /// What kind of number it is; `nil` where that is undecided.
    public var measure: Measure?
    /// The date that a stock is stated for.
    public var asOf: Derived<PartialDate>
    public var honour: Honour?
    public var grantors: GrantorSet
    /// UTF-8 byte range in the article's normalised text.
    public var range: Range<Int>
    /// Byte range of the sentence, for showing the mention marked in it.
    public var sentence: Range<Int>
    public var quote: String
    public var mentions: Int
    public var rule: String
    /// Which rule or frame decided each field, in the fields' order.
    public var decisions: [Decision]
    /// The frame that came nearest where no definition fits.
    public var nearest: String?
    public var correction: String?
    /// Kind of the unit where it is more than a plain count, such as `kg` or `%`; only equal kinds are added up.
    public var unitKind: String?
    /// The power of ten by which a number in the stated unit becomes one in the kind: 3 for tonnes, where that is `kg`.
    public var unitExponent: Int
    /// `observations.id` of the whole whose part this is stated to be (`trong đó`); a part is not added to its whole.
    public var partOf: String?

    public init(
      id: String, article: String, indicator: String, value: Quantity, of: Quantity? = nil, bound: Bound = .exact,
      lower: Quantity? = nil, upper: Quantity? = nil, unit: String = "", status: FigureStatus = .result,
      scope: Scope = .province, place: Derived<String> = .unknown, period: Derived<YearRange> = .unknown,
      measure: Measure? = nil, asOf: Derived<PartialDate> = .unknown, honour: Honour? = nil, grantors: GrantorSet = [],
      range: Range<Int> = 0..<0, sentence: Range<Int> = 0..<0,
      quote: String = "", mentions: Int = 1, rule: String = "", decisions: [Decision] = [], nearest: String? = nil,
      correction: String? = nil, unitKind: String? = nil, unitExponent: Int = 0, partOf: String? = nil
    ) {
      self.id = id
      self.article = article
      self.indicator = indicator
      self.value = value
      self.of = of
      self.bound = bound
      self.lower = lower
      self.upper = upper
      self.unit = unit
      self.status = status
      self.scope = scope
      self.place = place
      self.period = period
      self.measure = measure
      self.asOf = asOf
      self.honour = honour
      self.grantors = grantors
      self.range = range
      self.sentence = sentence
      self.quote = quote
      self.mentions = mentions
      self.rule = rule
      self.decisions = decisions
      self.nearest = nearest
      self.correction = correction
      self.unitKind = unitKind
      self.unitExponent = unitExponent
      self.partOf = partOf
    }
  }
}
