/// What a word does in the grammar.
package enum Role: UInt8, TableName {
  package static let byName = members()
  // Joints and prepositions.
  case and, with, of, recipient, by, venue, since, until, untilDate, edge, during, after, within, joint, between
  case companion, sharing, outOf, per, comparison, contrast
  // Around verbs.
  case past, future, progressive, passive, adverse, negation, receive, copula, relative, purpose
  // Around numbers.
  case each, average, grade, total, vague, plural, demonstrative, percentWord, fraction, all, age, uncounted, minus,
    number
  // The end of a noun phrase.
  case function
  // Parts, examples, topics.
  case part, remainder, example, topic, criterion
  // Goals and what ends them.
  case goal, achieved, manner
  // Stocks.
  case stock, now, limit
  // Names.
  case elsewhere, strongName, weakName, scheme, quotedLabel, plain, event, opaqueHead
  // Places and bodies.
  case whole, description, numbered, ministryWord, districtLevel, communeLevel, severalLevels, report, telling,
    institution
  // Time.
  case dayPart, today, school, review, yearReview, law, weekdayWord, lunar, lunarMonth, fullMoon, newYear, birth,
    founding, residence, honorific, stampLabel, plate
  case occasion, planning, issue, issueShort, earlier
  // Numbers of identity: telephones, accounts; and powers.
  case numberLabel, power
}
