/// What words around a figure are about.
package enum Cue: UInt8, TableName {
  package static let byName = members()
  case publicOrder, crime, drug, wanted, dispute, strike, rehabilitation, accident, fire, traffic, weapon, supportTool,
    camera
  case light, extinguisher, outreach, law, patrol, standard, orderStandard, otherStandard, honour, title, scheme,
    selfManaged, group
  case festival, online, press, valuable, informing, pledge, gift, house, welfare, merit, population, area, work, party
  case inspection, checkpoint, police, fault, share, clearance, border, price, loan, loss, security, drugFree, trouble,
    loudspeaker
  case quiz, meeting, movement, audience, member, school, security24, arms, funding, production, health, culture,
    benefit, residence, sport
}
