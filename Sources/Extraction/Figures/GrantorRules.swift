import Text
import Vocabulary

/// Which grantor a body is.
enum GrantorRules {
  /// The grantor, or `nil` where the body is the state (state orders have none).
  ///
  /// - Parameters:
  ///   - marker: the body.
  ///   - isMunicipality: whether the article's city is centrally run, so that its bodies count as provincial.
  static func grantor(_ marker: Marker, isMunicipality: Bool) -> Grantor? {
    let isProvincial = marker.level == .province || (marker.level == .city && isMunicipality)
    let isDistrict = marker.level == .district || (marker.level == .city && !isMunicipality)
    switch marker.body {
    case nil, .state, .nationalBody, .inspectorate: return nil
    case .ministry: return .ministryOfPublicSecurity
    case .government: return .government
    case .confederation: return .labourConfederation
    case .police, .policeCity, .policeProvince, .policeDistrict:
      return isDistrict ? .policeDistrict : marker.level == .commune ? .other : .policeProvince
    case .policeCommune: return .other
    case .labour: return isDistrict || marker.level == .commune ? .other : .labourFederationProvince
    case .committee, .committeeCity:
      return isProvincial || marker.level == nil
        ? .peopleCommitteeProvince : isDistrict ? .peopleCommitteeDistrict : .other
    case .partyProvince: return .partyCommitteeProvince
    case .partyCity: return isMunicipality || isProvincial ? .partyCommitteeProvince : .other
    case .partyDistrict, .partyCommune, .steering, .front, .border, .association, .company, .department:
      return .other
    }
  }
}
