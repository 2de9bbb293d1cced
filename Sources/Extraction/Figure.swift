import Articles

/// How a stated number bounds the true one.
public enum Bound: String, Sendable, Hashable, CaseIterable, Codable {
  case exact
  /// hơn, trên
  case over
  /// ít nhất, tối thiểu, trở lên
  case atLeast = "at_least"
  /// gần
  case nearly
  /// dưới
  case under
  /// tối đa, không quá
  case atMost = "at_most"
  /// khoảng, xấp xỉ, ước
  case about
  case range
}

/// Whether a figure reports a result, a goal, or describes the place.
public enum FigureStatus: String, Sendable, Hashable, CaseIterable, Codable { case result, target, context }

/// Whom a figure is about.
public enum Scope: String, Sendable, Hashable, CaseIterable, Codable {
  case national, province, district, commune, unit
}

/// What was conferred.
public enum Honour: String, Sendable, Hashable, CaseIterable, Codable {
  case bangKhen = "bang-khen"
  case giayKhen = "giay-khen"
  case kyNiemChuong = "ky-niem-chuong"
  case coThiDua = "co-thi-dua"
  case huanChuong = "huan-chuong"
  case khac
}

/// Who confers an award, in the order in which several are written.
public enum Grantor: String, Sendable, Hashable, CaseIterable, Codable {
  case government
  case ministryOfPublicSecurity = "ministry-of-public-security"
  case labourConfederation = "labour-confederation"
  case peopleCommitteeProvince = "people-committee-province"
  case policeProvince = "police-province"
  case labourFederationProvince = "labour-federation-province"
  case partyCommitteeProvince = "party-committee-province"
  case peopleCommitteeDistrict = "people-committee-district"
  case policeDistrict = "police-district"
  case other
}

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
  /// Why a sidecar changed or added it, where one did.
  public var correction: String?

  public init(
    indicator: String, value: Quantity, upperEnd: Quantity? = nil, of: Quantity? = nil, bound: Bound = .exact,
    unit: Range<Int>, status: FigureStatus = .result, scope: Scope, place: Derived<String>,
    period: Derived<YearRange>, honour: Honour? = nil, grantors: GrantorSet = [], mention: Range<Int>,
    number: Range<Int>, sentence: Range<Int>, mentions: Int = 1, repeats: [Range<Int>] = [], rule: String,
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
    self.honour = honour
    self.grantors = grantors
    self.mention = mention
    self.number = number
    self.sentence = sentence
    self.mentions = mentions
    self.repeats = repeats
    self.rule = rule
    self.correction = correction
  }

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
