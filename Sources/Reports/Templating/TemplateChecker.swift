/// Holds the tags of a template against its schema, going into the partials.
struct TemplateChecker {
  /// A template's file name for messages, and its tags.
  struct Source {
    let file: String
    let tags: [TemplateTag]
  }

  let sources: [String: Source]

  /// What a name is looked up in, innermost last.
  private enum Scope {
    /// An element of a list: `{{#first()}}` and the like are known.
    case element(TemplateSchema)
    /// An object's variables, or a partial's or template's own beginning.
    case object(TemplateSchema)
    /// Inside a section over texts, where `{{.}}` is the text.
    case text
    /// A condition, which changes nothing.
    case condition

    var schema: TemplateSchema? {
      switch self {
      case .element(let schema), .object(let schema): schema
      case .text, .condition: nil
      }
    }
  }

  /// Checks that every variable, section and partial of a template is known and used as what it is.
  func check(_ name: String, against schema: TemplateSchema) throws(TemplateError) {
    try check(name, scopes: [.object(schema)], active: [])
  }

  private func check(_ name: String, scopes outer: [Scope], active: [String]) throws(TemplateError) {
    guard let source = sources[name] else { return }
    var scopes = outer
    for tag in source.tags {
      switch tag.kind {
      case .comment, .contentType:
        continue
      case .variable, .raw:
        try checkPrinted(tag, in: source.file, scopes)
      case .section:
        scopes.append(try scope(of: tag, in: source.file, scopes))
      case .inverted:
        let positive = try scope(of: tag, in: source.file, scopes)
        // Nothing is entered; where a value is missing, so is its place in a list.
        if case .condition = positive { scopes.append(.condition) } else { scopes.append(.object([:])) }
      case .close:
        scopes.removeLast()
      case .partial:
        guard sources[tag.name] != nil else {
          throw .unknownPartial(file: source.file, line: tag.line, name: tag.name, known: Array(sources.keys))
        }
        guard tag.name != name, !active.contains(tag.name) else {
          throw .wrongUse(file: source.file, line: tag.line, name: tag.name, reason: "includes itself")
        }
        try check(tag.name, scopes: scopes + [.object([:])], active: active + [name])
      }
    }
  }

  private func checkPrinted(_ tag: TemplateTag, in file: String, _ scopes: [Scope]) throws(TemplateError) {
    if tag.name == "." {
      guard case .text = scopes.last, tag.kind == .variable else {
        throw .wrongUse(file: file, line: tag.line, name: ".", reason: "is only known in a section over texts")
      }
      return
    }
    if tag.name.hasPrefix("count("), case .list = try kind(of: tag, in: file, scopes) { return }
    switch (try kind(of: tag, in: file, scopes), tag.kind) {
    case (.text, .variable), (.markup, .raw): return
    case (.text, _):
      throw .wrongUse(file: file, line: tag.line, name: tag.name, reason: "is text: write it with two braces")
    case (.markup, _):
      throw .wrongUse(file: file, line: tag.line, name: tag.name, reason: "is markup: write it with three braces")
    default:
      throw .wrongUse(file: file, line: tag.line, name: tag.name, reason: "can't be printed: open a section with it")
    }
  }

  private func scope(of tag: TemplateTag, in file: String, _ scopes: [Scope]) throws(TemplateError) -> Scope {
    if ["first()", "last()", "even()", "odd()"].contains(tag.name) {
      let innermost = scopes.last { if case .condition = $0 { false } else { true } }
      switch innermost {
      case .element, .text: return .condition
      default:
        throw .wrongUse(
          file: file, line: tag.line, name: tag.name, reason: "is only known directly in a section over a list")
      }
    }
    let found = try kind(of: tag, in: file, scopes)
    if tag.name.hasPrefix("empty("), case .list = found { return .condition }
    return switch found {
    case .flag: .condition
    case .text, .markup: .object([:])
    case .texts: .text
    case .object(let schema): .object(schema)
    case .list(let schema): .element(schema)
    }
  }

  private func kind(
    of tag: TemplateTag, in file: String, _ scopes: [Scope]
  ) throws(TemplateError) -> TemplateSchema.Kind {
    var name = Substring(tag.name)
    for call in ["count(", "empty("] where name.hasPrefix(call) && name.hasSuffix(")") {
      name = name.dropFirst(call.count).dropLast()
    }
    let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var found: TemplateSchema.Kind?
    var known: [String] = []
    for scope in scopes.reversed() {
      guard let schema = scope.schema else { continue }
      known += schema.kinds.keys
      if let kind = schema.kinds[path[0]] {
        found = kind
        break
      }
    }
    for part in path.dropFirst() {
      guard case .object(let schema) = found else {
        found = nil
        break
      }
      known = Array(schema.kinds.keys)
      found = schema.kinds[part]
    }
    guard let found else {
      throw .unknownVariable(file: file, line: tag.line, name: tag.name, known: Array(Set(known)))
    }
    return found
  }
}
