/// A row of `changes`: what differs from an earlier build of the dataset.
public struct Change: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The observation is new.
    case added
    /// The observation is gone.
    case removed
    /// One of the observation's fields has another value.
    case revised
  }

  /// Stable: derived from observation, kind and field.
  public var id: String
  public var kind: Kind
  /// `observations.id` in this build, or in the earlier one where it was removed.
  public var observation: String
  public var article: String
  public var indicator: String
  /// The column that was revised; `value` for an observation added or removed.
  public var field: String
  public var old: String?
  public var new: String?
  /// The reason that a reviewer's sidecar gives, where it does.
  public var reason: String?
}
