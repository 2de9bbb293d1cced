/// The title and explanation of a check's code.
struct CheckText {
  let title: String
  /// What the check means and what to do about it, where the code is a known one.
  let explanation: String?

  init(code: String, writer: PageWriter) {
    let entry = writer.context.vocabulary.checks[code]
    title = entry.map { writer.isEnglish ? $0.titleEn : $0.titleVi } ?? code
    explanation = entry.map {
      writer.isEnglish ? "\($0.explanationEn) \($0.actionEn)" : "\($0.explanationVi) \($0.actionVi)"
    }
  }
}
