import Foundation
import Testing

@testable import Reports

struct MarkdownEscapingTests {
  static let noncharacters = String(
    decoding: [0xEF, 0xBF, 0xBE, 0x65, 0xF0, 0x9F, 0xBF, 0xBF, 0xEF, 0xB7, 0x90], as: UTF8.self)

  static let texts = [
    "<script>alert(1)</script>", "a | b || c\\| d\\\\|", "`code` ``x``", "*a* **b** _c_ __d__ ~~e~~", "[a](b) ![c](d)",
    "[a]: http://x.y", "# tiêu đề #", "> trích", "- mục", "+ mục", "* mục", "1. mục", "123456789) mục", "1.", "2023",
    "1.500 người", "---", "===", "***", "| a | b |", "~~~", "```", "dòng\nhai\r\nba\tbốn", "&lt; &amp; &#60; &nbsp; &",
    "<http://x.y> <a@b.c>", "\u{0600}<b>", "<\u{0338}b>", "*\u{0301}a*\u{0301}", "a\\", "\\*", "!", "x! [a](b)",
    "  đầu cuối  ",
    "\u{85}x\u{85}y", "a\u{0}b\u{7}c\u{9F}d" + noncharacters, "(QNO) - Chiều nay", "\"x\" 'y'", ":x", "{#id}",
    "Đắk Lắk – “Tổ an ninh” 😀 e\u{0301}", "a  b\u{A0}c", "=", "-", "+", "_", "$1", "10 000 000) a", "<!-- -->", "</p>",
  ]

  /// What a reader sees of a text.
  static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85: if result.last != " " { result.append(" ") }
      case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: result.append("\u{FFFD}")
      case let value where value & 0xFFFE == 0xFFFE: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    while result.first == " " { result.removeFirst() }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  static func html(_ text: String) -> String {
    var result = ""
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Texts of nasty pieces in an order that the seed fixes.
  static var randomTexts: [String] {
    let pieces = [
      "\\", "|", "`", "*", "_", "[", "]", "(", ")", "<", ">", "&", "#", "!", "~", "-", "+", "=", ".", ":", "1", " ",
      "a", "ầ",
      "\u{0301}", "\u{0600}", "\n", "\t", "&lt;", "http://a.b", "\"", "'", "{", "}", "@", "$", "^", "%", "/",
      "\u{200D}",
    ]
    var state: UInt64 = 42
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    return (0..<2000).map { _ in (0..<1 + next(12)).map { _ in pieces[next(pieces.count)] }.joined() }
      .filter { !visible($0).isEmpty }
  }

  @Test func everyTextComesOutOfCmarkAsItself() throws {
    var source = ""
    var expected = ""
    for text in Self.texts + Self.randomTexts {
      let escaped = MarkdownContentType().escapeText(text)
      let html = Self.html(text)
      source += "\(escaped)\n\n# \(escaped)\n\n> \(escaped)\n\n- \(escaped)\n\n[\(escaped)](u)\n\na \(escaped) b\n\n"
      source += "**\(escaped)**\n\n"
      expected += "<p>\(html)</p>\n<h1>\(html)</h1>\n<blockquote>\n<p>\(html)</p>\n</blockquote>\n"
      expected += "<ul>\n<li>\(html)</li>\n</ul>\n<p><a href=\"u\">\(html)</a></p>\n<p>a \(html) b</p>\n"
      expected += "<p><strong>\(html)</strong></p>\n"
    }
    try compare(try ReferenceMarkdown.html(source, program: "cmark"), expected)
  }

  @Test func everyTextComesOutOfATablesCellAsItself() throws {
    var source = ""
    var expected = ""
    for text in Self.texts + Self.randomTexts {
      var table = MarkdownTable(caption: Inline("Bảng: x"), columns: [.text("a"), .number("b")])
      table.append([Inline(text), Inline(text).linked(to: "u")])
      source += try #require(table.markdown) + "\n\n"
      let html = Self.html(text)
      expected += "<p>Bảng: x</p>\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
      expected += "<tbody>\n<tr>\n<td>\(html)</td>\n<td align=\"right\"><a href=\"u\">\(html)</a></td>\n</tr>\n"
      expected += "</tbody>\n</table>\n"
    }
    try compare(try ReferenceMarkdown.html(source, program: "cmark-gfm", arguments: ["-e", "table"]), expected)
  }

  @Test func aFragmentKeepsTheSpacesAtItsEnds() {
    #expect(Inline.fragment(" a\n").markdown == " a ")
    #expect(Inline(" a\n").markdown == "a")
  }

  private func compare(_ actual: String, _ expected: String) throws {
    let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = zip(actualLines, expectedLines).first { Array($0.utf8) != Array($1.utf8) }
    #expect(difference == nil, "\(String(describing: difference))")
    #expect(actualLines.count == expectedLines.count)
  }
}
