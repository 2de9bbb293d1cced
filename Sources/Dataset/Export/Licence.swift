/// Terms under which the tables may be used; quoted sentences belong to their publishers.
public struct Licence: Sendable, Hashable {
  /// As people call it: `CC BY 4.0`.
  public var title: String
  /// Where it is written.
  public var address: String?

  public init(title: String, address: String? = nil) {
    self.title = title
    self.address = address
  }

  /// The SPDX identifier, where the title is that of a licence for data.
  var identifier: String? {
    let identifier = title.split(separator: " ").joined(separator: "-")
    return Self.identifiers.contains(identifier) ? identifier : nil
  }

  private static let identifiers: Set<String> = [
    "CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-3.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0",
    "CC-BY-NC-SA-4.0", "CC-BY-NC-ND-4.0", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0",
  ]
}
