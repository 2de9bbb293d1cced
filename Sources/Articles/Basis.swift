/// How a derived value is known (see `_basis` in the data contract).
public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
  /// The text says it.
  case stated
  /// A rule derived it; the evidence is in `checks`.
  case inferred
  /// A reviewed sidecar or front matter says it.
  case curated
  /// Not known; the field is empty.
  case unknown
}

/// A value with the basis on which it is known.
public struct Derived<Value: Sendable & Hashable>: Sendable, Hashable {
  public let value: Value?
  public let basis: Basis

  public init(_ value: Value, _ basis: Basis) {
    self.value = value
    self.basis = basis
  }

  private init() {
    value = nil
    basis = .unknown
  }

  public static var unknown: Derived { Derived() }
}
