/// Renders the parts of a template as bytes.
struct TemplateRenderer {
  /// Where in a list a section is.
  private struct Place {
    let offset: Int
    let count: Int
  }

  private let contentType: any TemplateContentType
  /// What names are looked up in, innermost last.
  private var contexts: [TemplateContext]
  private var text = ""
  private var place = Place(offset: 0, count: 0)
  private(set) var output: [UInt8] = []

  init(contentType: any TemplateContentType, context: TemplateContext) {
    self.contentType = contentType
    contexts = [context]
    // Large markup stands in the outermost context.
    output.reserveCapacity(
      context.values.values.reduce(8_192) { size, value in
        switch value {
        case .markup(let markup): size + (markup?.utf8.count ?? 0)
        case .bytes(let bytes): size + bytes.count
        default: size
        }
      })
  }

  mutating func render(_ parts: [TemplatePart]) {
    for part in parts {
      switch part {
      case .literal(let bytes): output += bytes
      case .text(let name): print(name)
      case .markup(let name):
        switch value(of: name) {
        case .markup(let markup?): output += markup.utf8
        case .bytes(let bytes): output += bytes
        default: continue
        }
      case .section(let name, let parts): renderSection(name, parts)
      case .inverted(let name, let parts): if !isShown(name) { render(parts) }
      }
    }
  }

  private mutating func print(_ name: TemplateName) {
    switch name {
    case .text: output += contentType.escapeText(text).utf8
    case .count(let list): output += contentType.escapeText(String(count(of: list))).utf8
    default: if case .text(let text?) = value(of: name) { output += contentType.escapeText(text).utf8 }
    }
  }

  private mutating func renderSection(_ name: TemplateName, _ parts: [TemplatePart]) {
    let outer = (text, place)
    switch value(of: name) {
    case .texts(let texts):
      for (offset, element) in texts.enumerated() {
        text = element
        place = Place(offset: offset, count: texts.count)
        render(parts)
      }
    case .list(let list):
      for (offset, element) in list.enumerated() {
        contexts.append(element)
        place = Place(offset: offset, count: list.count)
        render(parts)
        contexts.removeLast()
      }
    case .object(let object?):
      contexts.append(object)
      render(parts)
      contexts.removeLast()
    default:
      if isShown(name) { render(parts) }
    }
    (text, place) = outer
  }

  /// Whether a section's content is there.
  private func isShown(_ name: TemplateName) -> Bool {
    switch name {
    case .first: return place.offset == 0
    case .last: return place.offset == place.count - 1
    case .even: return place.offset % 2 == 0
    case .odd: return place.offset % 2 == 1
    case .empty(let list): return count(of: list) == 0
    case .text, .count: return true
    case .value: break
    }
    return switch value(of: name) {
    case .text(let text), .markup(let text): text != nil
    case .bytes: true
    case .flag(let flag): flag
    case .texts(let texts): !texts.isEmpty
    case .object(let object): object != nil
    case .list(let list): !list.isEmpty
    case nil: false
    }
  }

  private func count(of list: String) -> Int {
    guard case .list(let list) = value(of: .value(name: list, variables: [])) else { return 0 }
    return list.count
  }

  private func value(of name: TemplateName) -> TemplateValue? {
    guard case .value(let name, let variables) = name else { return nil }
    var value: TemplateValue?
    for context in contexts.reversed() {
      value = context.values[name]
      if value != nil { break }
    }
    for variable in variables {
      guard case .object(let object?) = value else { return nil }
      value = object.values[variable]
    }
    return value
  }
}
