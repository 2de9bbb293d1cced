/// A newspaper, broadcaster, portal or agency.
public struct Outlet: Sendable, Hashable {
  /// How far its stories reach, hence how much its name says about an article's place.
  public enum Reach: String, Sendable, CaseIterable { case provincial, regional, national }

  public let name: String
  /// Leads that it prints before an article, such as `(QNO) -`.
  public let leads: [String]
  public let domains: [String]
  /// ISO 3166-2:VN code of its province; `nil` for a national one.
  public let place: String?
  public let reach: Reach

  public init(name: String, leads: [String], domains: [String], place: String?, reach: Reach) {
    self.name = name
    self.leads = leads
    self.domains = domains
    self.place = place
    self.reach = reach
  }
}
