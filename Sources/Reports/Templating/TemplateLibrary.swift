#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The templates of one folder, checked when loaded: Mustache in which an unknown variable or partial is an error and
/// every value is escaped by the library's content type.
///
/// Tags: `{{text}}`, `{{{markup}}}`, `{{#section}}`, `{{^inverted}}`, `{{/close}}`, `{{>partial}}`, `{{! comment }}`;
/// inside a list `{{#first()}}`, `{{#last()}}`, `{{#even()}}`, `{{#odd()}}`; of a list `{{count(list)}}` and
/// `{{#empty(list)}}`. A file without a schema is a partial. Partials are checked with the variables of every template
/// that includes them.
public struct TemplateLibrary: Sendable {
  private let contentType: any TemplateContentType
  private let templates: [String: [TemplatePart]]
  private let schemas: [String: TemplateSchema]

  /// Loads every file with an extension from a folder; a template's name is its file's without the extension.
  ///
  /// - Parameters:
  ///   - folder: Path of the folder; files in folders below it are not read.
  ///   - fileExtension: Without the dot, such as `html`.
  ///   - schemas: The variables of each template that the program renders, by template name.
  /// - Throws: `TemplateError` for the first fault in the order of the files' names.
  public init<ContentType: TemplateContentType>(
    folder: String, fileExtension: String, contentType: ContentType, schemas: [String: TemplateSchema]
  ) throws(TemplateError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable(path: folder, reason: "no such folder, or no right to read it")
    }
    var texts: [String: String] = [:]
    for name in names where name.hasSuffix("." + fileExtension) && !name.hasPrefix(".") {
      let path = folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .unreadable(path: path, reason: "no right to read it")
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw .unreadable(path: path, reason: "it is not UTF-8")
      }
      texts[String(name.dropLast(fileExtension.count + 1))] = text
    }
    try self.init(
      texts: texts, folder: folder, fileExtension: fileExtension, contentType: contentType, schemas: schemas)
  }

  /// Makes a library from texts by template name; `folder` and `fileExtension` serve messages.
  public init<ContentType: TemplateContentType>(
    texts: [String: String], folder: String, fileExtension: String, contentType: ContentType,
    schemas: [String: TemplateSchema]
  ) throws(TemplateError) {
    let pragma = "CONTENT_TYPE: \(ContentType.name)"
    func path(_ name: String) -> String { "\(folder)/\(name).\(fileExtension)" }

    var sources: [String: TemplateChecker.Source] = [:]
    for (name, text) in texts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let tags = try TemplateTag.scan(Array(text.utf8), file: path(name))
      try Self.checkNesting(tags, file: path(name))
      if let foreign = tags.first(where: { $0.kind == .contentType && $0.name != pragma }) {
        throw .syntax(file: path(name), line: foreign.line, reason: "the only pragma known here is {{% \(pragma)}}")
      }
      sources[name] = TemplateChecker.Source(file: path(name), tags: tags)
    }
    let checker = TemplateChecker(sources: sources)
    let compiler = TemplateCompiler(texts: texts)
    var templates: [String: [TemplatePart]] = [:]
    for (name, schema) in schemas.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard texts[name] != nil else { throw .missingTemplate(path: path(name)) }
      try checker.check(name, against: schema)
      templates[name] = try compiler.parts(of: name)
    }
    self.contentType = contentType
    self.templates = templates
    self.schemas = schemas
  }

  /// Renders a template that has a schema, in UTF-8.
  ///
  /// - Throws: `TemplateError.contextMismatch` where the context is not what the schema says, which is the program's
  ///   fault and not the template's.
  public func render(_ name: String, _ context: TemplateContext) throws(TemplateError) -> [UInt8] {
    guard let schema = schemas[name], let template = templates[name] else {
      throw .contextMismatch(template: name, key: "", reason: "is asked of a template without a schema")
    }
    try Self.check(context, against: schema, template: name)
    var renderer = TemplateRenderer(contentType: contentType, context: context)
    renderer.render(template)
    return renderer.output
  }

  private static func checkNesting(_ tags: [TemplateTag], file: String) throws(TemplateError) {
    var open: [TemplateTag] = []
    for tag in tags {
      switch tag.kind {
      case .section, .inverted:
        open.append(tag)
      case .close:
        guard let last = open.popLast() else {
          throw .syntax(file: file, line: tag.line, reason: "'\(tag.name)' is closed here but was not opened")
        }
        guard last.name == tag.name else {
          throw .syntax(
            file: file, line: tag.line,
            reason: "'\(tag.name)' is closed here, but '\(last.name)' of line \(last.line) is open")
        }
      default:
        continue
      }
    }
    if let last = open.last {
      throw .syntax(file: file, line: last.line, reason: "section '\(last.name)' is not closed")
    }
  }

  private static func check(
    _ context: TemplateContext, against schema: TemplateSchema, template: String
  ) throws(TemplateError) {
    for (key, kind) in schema.kinds {
      switch (kind, context.values[key]) {
      case (_, .none):
        throw .contextMismatch(template: template, key: key, reason: "is in the template's schema but was not given")
      case (.text, .text), (.markup, .markup), (.markup, .bytes), (.flag, .flag), (.texts, .texts),
        (.object, .object(nil)):
        continue
      case (.object(let schema), .object(let object?)):
        try check(object, against: schema, template: template)
      case (.list(let schema), .list(let list)):
        for element in list { try check(element, against: schema, template: template) }
      default:
        throw .contextMismatch(template: template, key: key, reason: "is of another kind than in the schema")
      }
    }
    // All of the schema's keys are there.
    guard context.values.count > schema.kinds.count else { return }
    if let key = context.values.keys.first(where: { schema.kinds[$0] == nil }) {
      throw .contextMismatch(template: template, key: key, reason: "is not in the template's schema")
    }
  }
}
