import Articles
import Extraction

extension Dataset {
  /// An interval sum or maximum over observations of one place, period and indicator.
  public struct Aggregate: Sendable, Hashable, Identifiable {
    /// What was combined.
    public enum Basis: String, Sendable, CaseIterable {
      /// Figures stated of the place itself: of the province, or of the nation as a whole.
      case own
      /// The `own` aggregates of the provinces in it: of a region, of a unit since 2025-07-01, of the nation.
      case provinces
    }

    /// Stable: derived from place, period, indicator, basis and unit.
    public var id: String
    /// `places.code`, or the code of a region.
    public var place: String
    /// `nil` where the period is not known.
    public var period: YearRange?
    public var indicator: String
    public var lower: Quantity?
    public var upper: Quantity?
    /// Whether an `about` figure takes part, so that the ends are not guaranteed.
    public var approximate: Bool
    /// Distinct `articles.id`, in order.
    public var articles: [String]
    /// `observations.id`, in order.
    public var observations: [String]
    public var basis: Basis
    /// Kind of the unit where it is more than a plain count, such as `kg`.
    public var unitKind: String?
    /// How many provinces report: 1 for a province, 0 for national figures.
    public var provinces: Int

    public init(
      id: String = "", place: String, period: YearRange?, indicator: String, lower: Quantity?, upper: Quantity?,
      approximate: Bool, articles: [String], observations: [String], basis: Basis = .own, unitKind: String? = nil,
      provinces: Int = 1
    ) {
      self.id = id
      self.place = place
      self.period = period
      self.indicator = indicator
      self.lower = lower
      self.upper = upper
      self.approximate = approximate
      self.articles = articles
      self.observations = observations
      self.basis = basis
      self.unitKind = unitKind
      self.provinces = provinces
    }
  }
}
