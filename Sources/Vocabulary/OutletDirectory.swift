/// The outlets known, found by lead or by the domain of a URL.
public struct OutletDirectory: Sendable {
  static let columns = ["name", "leads", "domains", "place", "reach", "note"]

  public let outlets: [Outlet]
  private let byDomain: [String: Int]
  private let byLead: [String: Int]

  public init(outlets: [Outlet]) {
    self.outlets = outlets
    let numbered = Array(outlets.enumerated())
    byDomain = Dictionary(
      numbered.flatMap { number, outlet in outlet.domains.map { ($0.lowercased(), number) } },
      uniquingKeysWith: { first, _ in first })
    byLead = Dictionary(
      numbered.flatMap { number, outlet in outlet.leads.map { (Self.key(ofLead: $0), number) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The outlet that publishes on a host: the one with the longest domain that the host is or ends in.
  public func outlet(host: String) -> Outlet? {
    var rest = Substring(host.lowercased())
    while !rest.isEmpty {
      if let number = byDomain[String(rest)] { return outlets[number] }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
    return nil
  }

  /// The outlet that publishes under a URL's host.
  public func outlet(url: String) -> Outlet? { Self.host(ofURL: url).flatMap { outlet(host: $0) } }

  /// The outlet that prints a lead such as `(QNO) -`; brackets, dashes, dots, spaces and case at its ends don't matter.
  public func outlet(lead: String) -> Outlet? { byLead[Self.key(ofLead: lead)].map { outlets[$0] } }

  /// The host of an absolute URL, without user and port, in lower case.
  static func host(ofURL url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last?.prefix { $0 != ":" } ?? ""
    return host.isEmpty ? nil : host.lowercased()
  }

  /// What identifies a lead: its letters, digits and inner marks in lower case, without spaces.
  private static func key(ofLead lead: String) -> String {
    func isEnd(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "+": false
      default: scalar.isASCII || !scalar.properties.isAlphabetic
      }
    }
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }
    var scalars = Array(lead.lowercased().unicodeScalars)
    while let last = scalars.last, isEnd(last) { scalars.removeLast() }
    scalars = Array(scalars.drop(while: isEnd))
    var key = ""
    for scalar in scalars where !isSpace(scalar) {
      key.unicodeScalars.append(scalar == "\u{F0}" ? "\u{111}" : scalar)
    }
    return key
  }

  /// Makes the directory from the rows of `outlets.tsv`.
  init(_ table: TabSeparatedTable, gazetteer: Gazetteer) throws(VocabularyError) {
    var all: [Outlet] = []
    for row in table.rows {
      let reach = try row.member(4, of: Outlet.Reach.self, column: "reach")
      let place = row.cells[3].isEmpty ? nil : row.cells[3]
      if let place, gazetteer[place] == nil {
        throw row.error("place", place, allowed: "a code of places.tsv, or nothing for a national outlet")
      }
      if reach != .national, place == nil {
        throw row.error("place", "", allowed: "the code of the province that a \(reach.rawValue) outlet covers")
      }
      all.append(
        Outlet(name: row.cells[0], leads: row.list(1), domains: row.list(2), place: place, reach: reach))
    }
    self.init(outlets: all)
  }
}
