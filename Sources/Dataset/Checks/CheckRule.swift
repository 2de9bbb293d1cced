import Articles

/// One check that a statistics office would run over a dataset.
protocol CheckRule: Sendable {
  /// The codes that it gives, all of them explained in the vocabulary's `checks`.
  static var codes: [String] { get }

  init()

  /// What it finds, in an order that depends on the dataset alone.
  func checks(in context: CheckContext) -> [CheckDraft]
}
