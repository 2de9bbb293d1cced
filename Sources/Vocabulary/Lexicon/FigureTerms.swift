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

/// What kind of number a figure is.
public enum Measure: String, Sendable, Hashable, CaseIterable, Codable {
  /// What exists at a time.
  case stock
  /// What was done in a period.
  case flow
  /// What was set up, opened or newly made in a period.
  case new
  /// A part of a whole, in percent or as a fraction.
  case share
  /// An amount per piece, person or time.
  case rate
  /// An increase or decrease.
  case change
}
