/// A Mustache tag with the line that it stands on.
struct TemplateTag: Equatable {
  enum Kind: Equatable { case variable, raw, section, inverted, close, partial, comment, contentType }

  let kind: Kind
  let name: String
  /// 1-based.
  let line: Int
  /// The tag's bytes in the template, braces included.
  let range: Range<Int>

  /// Lists the tags of a template in their order.
  ///
  /// - Throws: `TemplateError.syntax` for a tag that is not closed or that the project does not use.
  static func scan(_ bytes: [UInt8], file: String) throws(TemplateError) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var position = 0
    while position < bytes.count {
      guard bytes[position...].starts(with: "{{".utf8) else {
        if bytes[position] == UInt8(ascii: "\n") { line += 1 }
        position += 1
        continue
      }
      let isTriple = bytes[position...].starts(with: "{{{".utf8)
      let start = position + (isTriple ? 3 : 2)
      let closing = Array((isTriple ? "}}}" : "}}").utf8)
      var end = start
      while end < bytes.count, !bytes[end...].starts(with: closing) { end += 1 }
      guard end < bytes.count else {
        throw .syntax(file: file, line: line, reason: "the tag that begins here is not closed")
      }
      let content = String(decoding: bytes[start..<end], as: UTF8.self)
      let range = position..<end + closing.count
      tags.append(try tag(content, isTriple: isTriple, range: range, file: file, line: line))
      line += bytes[start..<end].count { $0 == UInt8(ascii: "\n") }
      position = range.upperBound
    }
    return tags
  }

  private static func tag(
    _ content: String, isTriple: Bool, range: Range<Int>, file: String, line: Int
  ) throws(TemplateError) -> TemplateTag {
    var name = Substring(content)
    var kind: Kind = isTriple ? .raw : .variable
    if !isTriple, let sigil = content.unicodeScalars.first {
      switch sigil {
      case "#": kind = .section
      case "^": kind = .inverted
      case "/": kind = .close
      case ">": kind = .partial
      case "!": kind = .comment
      case "%": kind = .contentType
      case "&": throw .syntax(file: file, line: line, reason: "write {{{name}}} for markup, not {{&name}}")
      case "=": throw .syntax(file: file, line: line, reason: "other delimiters than {{ and }} are not supported")
      case "<", "$": throw .syntax(file: file, line: line, reason: "blocks are not supported; use a partial {{>name}}")
      default: break
      }
      if kind != .variable { name = Substring(content.unicodeScalars.dropFirst()) }
    }
    if kind == .comment { return TemplateTag(kind: kind, name: "", line: line, range: range) }
    let trimmed = String(name.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    let isWellFormed = trimmed.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "("), UInt8(ascii: ")"):
        true
      case UInt8(ascii: ":"), UInt8(ascii: " "): kind == .contentType
      default: false
      }
    }
    guard isWellFormed, !trimmed.isEmpty else {
      throw .syntax(file: file, line: line, reason: "'\(trimmed)' is no name of a variable, section or partial")
    }
    return TemplateTag(kind: kind, name: trimmed, line: line, range: range)
  }
}
