/// What a noun names: a semantic type, which by itself licenses no indicator.
package enum NounType: UInt8, TableName {
  package static let byName = members()
  case collective, individual, exemplar, organisation, establishment, household, person, worker, officer, official
  case delegate, audience, member, honoured
  case scheme, site, group, commune, locality, area
  case session, turn, occasion, festival
  case material, news, channel, pledge, tip, valuableTip
  case `case`, incident, dispute, strike, offender, offenceCase, wanted, rehabilitated, gang
  case weapon, pill, supportTool, unitOfMeasure, piece, camera, light, extinguisher, length, extent, money, gift, house,
    building
  case population, party, honour, title, object, percent, document, vehicle, project
}
