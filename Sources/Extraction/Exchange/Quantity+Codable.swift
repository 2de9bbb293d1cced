extension Quantity: Codable {
  /// Reads plain decimal notation in a string, which loses no digit.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let quantity = Quantity(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no decimal number")
    }
    self = quantity
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
