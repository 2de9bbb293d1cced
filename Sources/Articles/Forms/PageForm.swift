/// How a file holds its article.
enum PageForm: Sendable, Equatable {
  case text, markdown, html

  /// By the ending of its name.
  init(file: String) {
    let path = FilePath(bytes: Array(file.utf8))
    self = path.isMarkdown ? .markdown : path.isHTML ? .html : .text
  }
}

/// What is read of a file after its front matter.
struct PageContent {
  let file: String
  /// Decoded, in Normalization Form C, with `\n` line ends.
  let text: [UInt8]
  /// Where the content begins; front matter stands before.
  let start: Int

  /// 1-based line on which the content begins.
  var firstLine: Int { text[..<start].count { $0 == 0x0A } + 1 }

  /// The content itself.
  var body: ArraySlice<UInt8> { text[start...] }
}
