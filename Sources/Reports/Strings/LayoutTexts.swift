/// The texts of the frame around every page, in one language.
public struct LayoutTexts: Sendable {
  public let language: Language
  /// The texts by their names, for templates.
  public let context: TemplateContext
  private let texts: [LayoutText: String]
  private let sizes: FileSizeFormat

  /// Loads a language's catalogue of strings from the folder of templates.
  public init(templates: String, language: Language) throws(ReportError) {
    let catalogue = try StringCatalogue(templates: templates, language: language)
    self.language = language
    let texts = Dictionary(uniqueKeysWithValues: LayoutText.allCases.map { ($0, catalogue.text($0)) })
    context = TemplateContext(Dictionary(uniqueKeysWithValues: texts.map { ($0.key.rawValue, .text($0.value)) }))
    self.texts = texts
    sizes = FileSizeFormat(strings: catalogue)
  }

  /// A file's size in words, such as `12,3 kB`.
  public func size(_ bytes: Int) -> String { sizes.string(bytes) }

  public subscript(text: LayoutText) -> String { texts[text] ?? "" }
}
