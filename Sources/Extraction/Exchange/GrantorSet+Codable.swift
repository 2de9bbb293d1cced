import Vocabulary

extension GrantorSet: Codable {
  /// Reads a list of grantors.
  public init(from decoder: any Decoder) throws {
    self.init(try [Grantor](from: decoder).map { GrantorSet($0) })
  }

  public func encode(to encoder: any Encoder) throws { try grantors.encode(to: encoder) }
}
