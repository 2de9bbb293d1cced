/// The columns of the `observations` table that a sidecar may set, and what each takes.
enum FigureFields {
  private static let numbers: Set<String> = ["value", "of", "lower", "upper"]
  private static let texts: Set<String> = ["indicator", "unit"]
  private static let choices: [String: [String]] = [
    "bound": ["exact", "over", "at_least", "nearly", "under", "at_most", "about", "range"],
    "status": ["result", "target", "context"],
    "scope": ["national", "province", "district", "commune", "unit"],
    "measure": ["stock", "flow", "new", "share", "rate", "change"],
    "honour": ["bang-khen", "giay-khen", "ky-niem-chuong", "co-thi-dua", "huan-chuong", "khac"],
  ]
  /// What `local-context` was called in earlier versions.
  private static let formerContext = "population"
  private static let grantors = [
    "government", "ministry-of-public-security", "labour-confederation", "people-committee-province",
    "police-province", "labour-federation-province", "party-committee-province", "people-committee-district",
    "police-district", "other",
  ]

  /// All columns, in alphabetical order.
  static let names: [String] =
    (Array(numbers) + Array(texts) + Array(choices.keys) + ["as_of", "grantor", "period", "place"]).sorted()

  /// The value as the dataset writes it, or what would be allowed.
  static func normalise(_ value: String, of field: String, places: PlaceNames) -> Result<String, Disallowed> {
    if numbers.contains(field) {
      return isDecimal(value) ? .success(value) : .failure(Disallowed(.aNumber))
    }
    if let allowed = choices[field] {
      return allowed.contains(value)
        ? .success(value) : .failure(Disallowed(.oneOf(allowed)))
    }
    switch field {
    case "indicator" where value == formerContext:
      return .failure(Disallowed(.localContext))
    case "as_of":
      guard let date = PartialDate(value) else {
        return .failure(Disallowed(.aDate))
      }
      return .success(date.description)
    case "grantor":
      let parts = value.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
      guard parts.allSatisfy(grantors.contains) else {
        return .failure(Disallowed(.severalOf(grantors)))
      }
      return .success(grantors.filter(parts.contains).joined(separator: "+"))
    case "period":
      guard let period = MetadataValue.period(value) else {
        return .failure(Disallowed(.years))
      }
      return .success(period.description)
    case "place":
      guard let code = places.code(of: value) else { return .failure(Disallowed(PlaceNames.allowed)) }
      return .success(code)
    default:
      return value.isEmpty ? .failure(Disallowed(.someText)) : .success(value)
    }
  }

  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.count <= 18 && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// What a field takes, in words for a message.
  struct Disallowed: Error {
    let allowed: Finding.Message

    init(_ allowed: Finding.Message) { self.allowed = allowed }
  }
}
