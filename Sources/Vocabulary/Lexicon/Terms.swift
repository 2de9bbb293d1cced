/// The family of a body: who acts.
package enum Body: UInt8, TableName {
  package static let byName = members()
  case police, policeCity, policeProvince, policeDistrict, policeCommune, ministry, government, state, nationalBody
  case confederation, labour, committee, committeeCity, partyProvince, partyCity, partyDistrict, partyCommune
  case steering, front, border, association, company, department, inspectorate
}

/// An administrative level, the narrowest first.
package enum Level: UInt8, TableName, Comparable {
  package static let byName = members()
  case hamlet, commune, district, city, province, national
  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// A unit of time.
package enum TimeUnit: UInt8, TableName {
  case year, decade, quarter, month, day, clock, age
  package static let byName = members()
}

/// A word or phrase that makes a period.
package enum PeriodWord: UInt8, TableName {
  package static let byName = members()
  case span, past, now, yearStart, thisYear, lastYear, yearBefore, inYear, yearly, monthFirst, compare, anniversary
  case firstDay, lastDay
}
