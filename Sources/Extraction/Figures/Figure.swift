import Articles
import Text
import Vocabulary

/// A set of grantors in a machine word.
public struct GrantorSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public init(_ grantor: Grantor) {
    self.init(rawValue: 1 << UInt16(Grantor.allCases.firstIndex(of: grantor)!))
  }

  /// The members, in the contract's order.
  public var grantors: [Grantor] {
    Grantor.allCases.enumerated().filter { rawValue & (1 << UInt16($0.offset)) != 0 }.map(\.element)
  }

  /// The `grantor` column: the members joined by `+`; empty for none.
  public var column: String { grantors.map(\.rawValue).joined(separator: "+") }
}

/// One figure that an article states. Texts are byte ranges in `Article.text`.
public struct Figure: Sendable, Hashable, Codable {
  /// `indicators.id`.
  public var indicator: String
  /// As stated; of a range its lower end, of `12/15` 12.
  public var value: Quantity
  /// The upper end of a range.
  public var upperEnd: Quantity?
  /// The whole that a part is stated of.
  public var of: Quantity?
  public var bound: Bound
  /// The counted noun as the text has it; empty where there is none.
  public var unit: Range<Int>
  public var status: FigureStatus
  public var scope: Scope
  /// `places.code`.
  public var place: Derived<String>
  public var period: Derived<YearRange>
  /// What kind of number it is; `nil` where that is undecided.
  public var measure: Measure?
  /// The date that a stock is stated for.
  public var asOf: Derived<PartialDate>
  public var honour: Honour?
  public var grantors: GrantorSet
  /// The mention: qualifier, number and counted noun.
  public var mention: Range<Int>
  /// The number alone, inside `mention`.
  public var number: Range<Int>
  public var sentence: Range<Int>
  /// How often the article states it.
  public var mentions: Int
  /// Its other mentions in the article, in the order of the text.
  public var repeats: [Range<Int>]
  /// Name of the rule that read it, such as `award-chain`.
  public var rule: String
  /// Which rule or frame decided each field, where that is recorded.
  public var decisions: [Decision]
  /// Id of the frame that came nearest, where none reached the threshold and the indicator is `other`.
  public var nearest: String?
  /// Why a sidecar changed or added it, where one did.
  public var correction: String?

  public init(
    indicator: String, value: Quantity, upperEnd: Quantity? = nil, of: Quantity? = nil, bound: Bound = .exact,
    unit: Range<Int>, status: FigureStatus = .result, scope: Scope, place: Derived<String>,
    period: Derived<YearRange>, measure: Measure? = nil, asOf: Derived<PartialDate> = .unknown, honour: Honour? = nil,
    grantors: GrantorSet = [], mention: Range<Int>, number: Range<Int>, sentence: Range<Int>, mentions: Int = 1,
    repeats: [Range<Int>] = [], rule: String, decisions: [Decision] = [], nearest: String? = nil,
    correction: String? = nil
  ) {
    self.indicator = indicator
    self.value = value
    self.upperEnd = upperEnd
    self.of = of
    self.bound = bound
    self.unit = unit
    self.status = status
    self.scope = scope
    self.place = place
    self.period = period
    self.measure = measure
    self.asOf = asOf
    self.honour = honour
    self.grantors = grantors
    self.mention = mention
    self.number = number
    self.sentence = sentence
    self.mentions = mentions
    self.repeats = repeats
    self.rule = rule
    self.decisions = decisions
    self.nearest = nearest
    self.correction = correction
  }

  /// The rule or frame that decided a field; `nil` where that is not recorded.
  public func rule(deciding field: Decision.Field) -> String? { decisions.first { $0.field == field }?.rule }

  /// What the statement guarantees: `over 300` has the lower end 300 and no upper one; `about` guarantees neither.
  public var interval: (lower: Quantity?, upper: Quantity?) {
    switch bound {
    case .exact: (value, value)
    case .over, .atLeast: (value, nil)
    case .nearly, .under, .atMost: (nil, value)
    case .about: (nil, nil)
    case .range: (value, upperEnd)
    }
  }
}
