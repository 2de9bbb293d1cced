/// Makes parts of templates, with the partials in their places.
///
/// It follows the Mustache specification: of a line with nothing but a section's tag, a partial or a comment nothing
/// stays, and the indentation of such a partial goes before each of its lines. The tags have been checked before.
struct TemplateCompiler {
  /// The templates' texts by their names.
  let texts: [String: String]

  private struct Section {
    let tag: TemplateTag?
    var parts: [TemplatePart] = []
  }

  /// Makes the parts of a template.
  func parts(of name: String) throws(TemplateError) -> [TemplatePart] { try parts(of: name, indentation: []) }

  private func parts(of name: String, indentation: ArraySlice<UInt8>) throws(TemplateError) -> [TemplatePart] {
    let source = Self.indented(Array((texts[name] ?? "").utf8), by: indentation)
    var open = [Section(tag: nil)]
    func append(_ part: TemplatePart) { open[open.count - 1].parts.append(part) }
    var position = 0
    for tag in try TemplateTag.scan(source, file: name) {
      let line = tag.kind.canStandAlone ? Self.line(of: tag.range, in: source) : nil
      let end = line?.lowerBound ?? tag.range.lowerBound
      if end > position { append(.literal(Array(source[position..<end]))) }
      position = line?.upperBound ?? tag.range.upperBound
      switch tag.kind {
      case .variable: append(.text(TemplateName(tag.name)))
      case .raw: append(.markup(TemplateName(tag.name)))
      case .section, .inverted: open.append(Section(tag: tag))
      case .close:
        guard open.count > 1, let section = open.popLast(), let tag = section.tag else { continue }
        let name = TemplateName(tag.name)
        append(tag.kind == .section ? .section(name, section.parts) : .inverted(name, section.parts))
      case .partial:
        let indentation = line.map { source[$0.lowerBound..<tag.range.lowerBound] } ?? []
        open[open.count - 1].parts += try parts(of: tag.name, indentation: indentation)
      case .comment, .contentType: continue
      }
    }
    if position < source.count { append(.literal(Array(source[position...]))) }
    return open[0].parts
  }

  /// A text with an indentation before each line that is not empty.
  private static func indented(_ source: [UInt8], by indentation: ArraySlice<UInt8>) -> [UInt8] {
    guard !indentation.isEmpty else { return source }
    var result: [UInt8] = []
    var isAtStart = true
    for byte in source {
      if isAtStart, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { result += indentation }
      isAtStart = byte == UInt8(ascii: "\n")
      result.append(byte)
    }
    return result
  }

  /// The whole line, with its end, of a tag that stands on it alone.
  private static func line(of tag: Range<Int>, in source: [UInt8]) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, isBlank(source[start - 1]) { start -= 1 }
    guard start == 0 || source[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = tag.upperBound
    while end < source.count, isBlank(source[end]) { end += 1 }
    if end < source.count, source[end] == UInt8(ascii: "\r") { end += 1 }
    guard end < source.count else { return start..<end }
    return source[end] == UInt8(ascii: "\n") ? start..<end + 1 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension TemplateTag.Kind {
  /// Whether nothing stays of a line that holds nothing else.
  fileprivate var canStandAlone: Bool { self != .variable && self != .raw }
}
