extension Derived: Codable where Value: Codable {
  private enum CodingKeys: String, CodingKey { case value, basis }

  /// Reads `{"basis": …}` with a `value` unless the basis is `unknown`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let basis = try container.decode(Basis.self, forKey: .basis)
    guard let value = try container.decodeIfPresent(Value.self, forKey: .value) else {
      self = .unknown
      return
    }
    self.init(value, basis)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(value, forKey: .value)
    try container.encode(basis, forKey: .basis)
  }
}
