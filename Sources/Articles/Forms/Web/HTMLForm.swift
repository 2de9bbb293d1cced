import HTML
import Vocabulary

/// Reads a page saved from a browser: the story's text without the page around it, and what the page says of itself.
struct HTMLForm {
  /// A line of a page's text.
  struct Line {
    var text: String
    var line: Int
    var features: PageLine.Features = []
  }

  let content: PageContent

  /// - Returns: `nil` where the page is too long or holds nothing.
  func read() -> PageText? {
    var source = Array(content.body)
    let isPage = MarkupSniffer.hasBlocks(source)
    if !isPage { source = Self.withLineBreaks(source) }
    guard let page = HTMLPage(source) else { return nil }
    let offset = content.firstLine - 1
    let story = Story(of: page.root)
    var assembler = PageTextAssembler(hasColumns: false)
    if content.start > 0 { assembler.append(verbatim: content.text[..<content.start]) }
    for line in story.lines {
      assembler.appendParagraph(line.text, line: offset + max(1, line.line), features: line.features)
    }
    var text = assembler.finish()
    text.isMarkup = true
    text.metadata = WebMetadata(page: page, headline: story.headline).metadata(file: content.file)
    if page.isCutShort { text.findings.append(FileFindings.pageCutShort(file: content.file)) }
    return text
  }

  /// The text of a piece of HTML inside Markdown.
  static func lines(ofFragment source: String, firstLine: Int) -> [Line] {
    guard let page = HTMLPage(Array(source.utf8)) else { return [] }
    return StoryWriter.lines(of: PagePruner(of: page.root).pruned(page.root)).map {
      Line(text: $0.text, line: firstLine + max(0, $0.line - 1), features: $0.features)
    }
  }

  /// A text with a few tags in it, in which line ends still count.
  private static func withLineBreaks(_ source: [UInt8]) -> [UInt8] {
    Array(source.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: Array("<br>\n".utf8)))
  }
}
