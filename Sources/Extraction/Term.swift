/// Everything the lexicon says of one phrase.
struct Term: Sendable {
  /// Roles that need no value.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32
    static let confer = Roles(rawValue: 1 << 0)
    static let receive = Roles(rawValue: 1 << 1)
    static let strongName = Roles(rawValue: 1 << 2)
    static let weakName = Roles(rawValue: 1 << 3)
    static let function = Roles(rawValue: 1 << 4)
    static let demonstrative = Roles(rawValue: 1 << 5)
    static let outOf = Roles(rawValue: 1 << 6)
    static let vague = Roles(rawValue: 1 << 7)
    static let dayPart = Roles(rawValue: 1 << 8)
    static let plural = Roles(rawValue: 1 << 9)
    static let scheme = Roles(rawValue: 1 << 10)
    static let report = Roles(rawValue: 1 << 11)
    static let organise = Roles(rawValue: 1 << 12)
    static let venue = Roles(rawValue: 1 << 13)
    static let quotedLabel = Roles(rawValue: 1 << 14)
    static let plain = Roles(rawValue: 1 << 15)
    /// `toàn tỉnh`, `trên địa bàn xã`: the whole of a unit.
    static let whole = Roles(rawValue: 1 << 16)
    /// Follows numbers that count nothing (`chính quyền 2 cấp`).
    static let uncounted = Roles(rawValue: 1 << 17)
    static let event = Roles(rawValue: 1 << 18)
    /// `giảm`, `tăng`: the number tells a change.
    static let change = Roles(rawValue: 1 << 19)
    /// `có`, `gồm`, `thành lập`: what follows is the subject's own.
    static let hold = Roles(rawValue: 1 << 20)

    /// `nay`, `giờ đây`: turns from an earlier time to the present.
    static let now = Roles(rawValue: 1 << 21)

    static let byCategory: [String: Roles] = [
      "confer": .confer, "receive": .receive, "name-strong": .strongName, "name-weak": .weakName,
      "function": .function, "demonstrative": .demonstrative, "outof": .outOf, "vague": .vague,
      "daypart": .dayPart, "plural": .plural, "scheme": .scheme, "report": .report, "organise": .organise,
      "venue": .venue, "quoted-label": .quotedLabel, "plain": .plain, "whole": .whole, "uncounted": .uncounted,
      "event": .event, "change": .change, "hold": .hold, "now": .now,
    ]
  }

  enum Time: UInt8, Sendable {
    case none, year, decade, quarter, month, day, clock, age

    static let byName: [String: Time] = [
      "year": .year, "decade": .decade, "quarter": .quarter, "month": .month, "day": .day, "clock": .clock, "age": .age,
    ]
  }

  enum PeriodWord: UInt8, Sendable, CaseIterable {
    case none, span, past, now, yearStart, thisYear, lastYear, yearBefore, inYear, yearly, monthFirst, compare,
      anniversary
    case firstDay, lastDay

    static let byName: [String: PeriodWord] = [
      "span": .span, "past": .past, "now": .now, "year-start": .yearStart, "this-year": .thisYear,
      "last-year": .lastYear, "year-before": .yearBefore, "in-year": .inYear, "yearly": .yearly,
      "month-first": .monthFirst,
      "compare": .compare, "anniversary": .anniversary,
      "first-day": .firstDay, "last-day": .lastDay,
    ]
  }

  enum Level: UInt8, Sendable {
    case none, hamlet, commune, district, city, province, national

    static let byName: [String: Level] = [
      "hamlet": .hamlet, "commune": .commune, "district": .district, "city": .city, "province": .province,
      "national": .national,
    ]
  }

  enum Body: UInt8, Sendable, CaseIterable {
    case none, police, policeCity, policeProvince, policeDistrict, policeCommune, ministry, government, state
    case confederation, labour, committee, committeeCity, partyProvince, partyCity, partyDistrict, partyCommune
    case steering, front, border, association, company, department

    static let byName: [String: Body] = [
      "police": .police, "police-city": .policeCity, "police-province": .policeProvince,
      "police-district": .policeDistrict, "police-commune": .policeCommune, "ministry": .ministry,
      "government": .government, "state": .state, "confederation": .confederation, "labour": .labour,
      "committee": .committee, "committee-city": .committeeCity, "party-province": .partyProvince,
      "party-city": .partyCity, "party-district": .partyDistrict, "party-commune": .partyCommune,
      "steering": .steering, "front": .front, "border": .border, "association": .association,
      "company": .company, "department": .department,
    ]
  }

  var roles: Roles = []
  /// Index of the noun class plus one; 0 for none.
  var noun: UInt8 = 0
  var bound: Bound?
  var suffix: Bound?
  var honour: Honour?
  var body: Body = .none
  var level: Level = .none
  var time: Time = .none
  var period: PeriodWord = .none
  /// ISO weekday, 1 (Monday) to 7 (Sunday); 0 for none.
  var weekday: UInt8 = 0
  /// Bit set over the cue names.
  var cues: UInt64 = 0
  /// Index into the gazetteer's places plus one; 0 for none.
  var place: UInt16 = 0
  /// Index into the document kinds plus one; 0 for none.
  var document: UInt8 = 0

  /// Which scanners have to look at the phrase.
  var traits: Chunk.Traits {
    var traits: Chunk.Traits = []
    if document > 0 { traits.insert(.document) }
    if roles.contains(.scheme) { traits.insert(.scheme) }
    if period != .none { traits.insert(.period) }
    if roles.contains(.organise) { traits.insert(.organise) }
    if body != .none || level != .none || place > 0 { traits.insert(.marker) }
    return traits
  }
}
