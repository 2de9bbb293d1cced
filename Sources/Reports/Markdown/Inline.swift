/// Finished inline Markdown: texts in it are escaped, links and emphasis are markup.
struct Inline: Sendable, Hashable {
  private(set) var markdown: String

  init() { markdown = "" }

  /// Text, shown as it is, without white space at its ends.
  init(_ text: String) {
    markdown = ""
    MarkdownEscaping.append(text, to: &markdown, isAtStart: true, trimsEnds: true)
  }

  /// Prose of our own in which words between backticks are code.
  static func prose(_ text: String) -> Inline {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return Inline(text) }
    var inline = Inline()
    for (index, part) in parts.enumerated() where !part.isEmpty {
      if index % 2 == 1 {
        inline += Inline(finished: "`\(part)`")
      } else {
        inline += index == 0 ? .lineStart(String(part)) : .fragment(String(part))
      }
    }
    return inline
  }

  private init(finished: String) { markdown = finished }

  /// A stretch in the middle of a text, whose white space at the ends counts.
  static func fragment(_ text: String) -> Inline {
    var escaped = ""
    MarkdownEscaping.append(text, to: &escaped, isAtStart: false, trimsEnds: false)
    return Inline(finished: escaped)
  }

  /// The beginning of a paragraph's text, whose white space at the end counts.
  static func lineStart(_ text: String) -> Inline {
    var escaped = ""
    MarkdownEscaping.append(text, to: &escaped, isAtStart: true, trimsEnds: false)
    return Inline(finished: escaped)
  }

  var isEmpty: Bool { markdown.isEmpty }

  /// Whether it shows the number 1, as a link or not.
  var isOne: Bool { markdown == "1" || markdown.hasPrefix("[1](") }

  static func + (left: Inline, right: Inline) -> Inline { Inline(finished: left.markdown + right.markdown) }
  static func += (left: inout Inline, right: Inline) { left.markdown += right.markdown }

  func strong() -> Inline { Inline(finished: "**\(markdown)**") }

  func emphasised() -> Inline { Inline(finished: "*\(markdown)*") }

  /// A link; `destination` comes from `PagePath`.
  func linked(to destination: String) -> Inline { link(destination, fragment: nil, title: nil) }

  /// A link to an identifier on a page.
  ///
  /// - Parameter page: Comes from `PagePath`, or is empty for this page.
  func linked(to page: String, fragment: String) -> Inline { link(page, fragment: fragment, title: nil) }

  /// A link with words for those who don't see a sign.
  func linked(to destination: String, fragment: String? = nil, describedAs description: String) -> Inline {
    var quoted = Inline.fragment(description).markdown
    if quoted.utf8.contains(UInt8(ascii: "\"")) {
      quoted = quoted.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
    }
    return link(destination, fragment: fragment, title: quoted)
  }

  private func link(_ destination: String, fragment: String?, title: String?) -> Inline {
    var link = ""
    link.reserveCapacity(
      markdown.utf8.count + destination.utf8.count + (fragment?.utf8.count ?? 0) + (title?.utf8.count ?? 0) + 8)
    link += "["
    link += markdown
    link += "]("
    link += destination
    if let fragment {
      link += "#"
      link += fragment
    }
    if let title {
      link += " \""
      link += title
      link += "\""
    }
    link += ")"
    return Inline(finished: link)
  }

  /// A link whose words are Vietnamese on a page in another language; see `MarkdownRenderer`.
  func linkedInVietnamese(to destination: String, fragment: String? = nil) -> Inline {
    link(destination, fragment: fragment, title: "vi")
  }

  /// Words that are Vietnamese on a page in another language; see `MarkdownRenderer`.
  func inVietnamese() -> Inline { Inline(finished: "[\(markdown)](<> \"vi\")") }

  /// Marks the words and gives them an identifier; see `MarkdownRenderer`'s marks.
  func marked(_ identifier: String) -> Inline { Inline(finished: "[\(markdown)](#\(identifier) \"mark\")") }

  /// In a table row's first cell: gives the row an identifier.
  static func rowAnchor(_ identifier: String) -> Inline { Inline(finished: "[](#\(identifier) \"row\")") }
}

extension Array where Element == Inline {
  /// The first items and how many more there are, where they would fill a page.
  func joined(separator: String, limit: Int, more: (_ rest: Int) -> Inline) -> Inline {
    guard count > limit else { return joined(separator: separator) }
    return (prefix(limit) + [more(count - limit)]).joined(separator: separator)
  }
}

extension Sequence where Element == Inline {
  func joined(separator: String) -> Inline {
    var result = Inline()
    var isFirst = true
    for part in self {
      if !isFirst { result += .fragment(separator) }
      result += part
      isFirst = false
    }
    return result
  }
}
