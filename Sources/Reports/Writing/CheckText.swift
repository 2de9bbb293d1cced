/// The title and explanation of a check's code.
struct CheckText {
  let title: String
  /// What the check means and what to do about it, where the code is a known one.
  let explanation: String?

  init(code: String, writer: PageWriter) {
    title = code
    explanation = nil
  }
}
