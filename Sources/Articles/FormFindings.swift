/// Findings about the form in which a file holds its article.
extension FileFindings {
  /// The source of a web page under the name of a plain text.
  static func pageAsText(file: String, line: Int) -> Finding {
    Finding(
      severity: .info, code: "html-in-text", file: file, line: line,
      message: .init(
        vietnamese: "tệp chứa mã HTML nên được đọc như một trang web",
        english: "the file holds HTML and is read as a web page"),
      hint: .init(vietnamese: "đổi đuôi tệp thành .html", english: "give it the ending .html"))
  }

  /// Entities of HTML in a plain text.
  static func entities(file: String, line: Int) -> Finding {
    Finding(
      severity: .info, code: "entities-decoded", file: file, line: line,
      message: .init(
        vietnamese: "các mã ký tự HTML như '&nbsp;' được đổi thành ký tự",
        english: "entities of HTML such as '&nbsp;' are read as characters"),
      hint: .init(vietnamese: "lưu lại bài dưới dạng văn bản thuần", english: "save the article anew as plain text"))
  }

  /// A page that isn't parsed.
  static func pageRefused(file: String, line: Int) -> Finding {
    Finding(
      severity: .error, code: "html-refused", file: file, line: line,
      message: .init(
        vietnamese: "trang quá dài hoặc có thẻ quá lớn nên không được đọc",
        english: "the page is too long, or has tags of a size that no page needs; it is not read"),
      hint: .init(
        vietnamese: "lưu riêng nội dung bài dưới dạng văn bản thuần", english: "save the article's text alone"))
  }

  static func pageCutShort(file: String) -> Finding {
    Finding(
      severity: .warning, code: "html-cut-short", file: file, line: 1,
      message: .init(
        vietnamese: "trang lồng quá sâu nên chỉ đọc được một phần",
        english: "the page nests too deep; only a part was read"),
      hint: .init(
        vietnamese: "lưu riêng nội dung bài dưới dạng văn bản thuần", english: "save the article's text alone"))
  }

  /// A line of a collection that holds no article.
  static func brokenRecord(_ error: ArticleRecordError, file: String, line: Int) -> Finding {
    Finding(
      severity: .error, code: "record-broken", file: file, line: line,
      message: .init(
        vietnamese: "dòng này không phải bài viết: \(error.vietnamese)", english: "no article on this line: \(error)"),
      hint: .init(
        vietnamese: "sửa dòng này; các dòng khác vẫn được đọc", english: "correct the line; the others are read"))
  }

  /// Halves of characters in a line of JSON.
  static func loneSurrogates(_ count: Int, file: String, line: Int) -> Finding {
    Finding(
      severity: .warning, code: "undecodable-bytes", file: file, line: line,
      message: .init(
        vietnamese: "\(count) nửa ký tự (surrogate) đứng lẻ, thay bằng U+FFFD",
        english: "half a character (lone surrogate) became U+FFFD, \(count == 1 ? "once" : "\(count) times")"),
      hint: .init(vietnamese: "xuất lại dữ liệu từ nguồn", english: "export the data anew from its source"))
  }

  /// `2 .docx, 1 .pdf`
  static func list(_ kinds: [String: Int]) -> String {
    kinds.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }

  /// Files that look like articles and are of kinds that aren't read: one note of all.
  static func notRead(_ kinds: [String: Int]) -> Finding {
    let list = list(kinds)
    let count = kinds.values.reduce(0, +)
    return Finding(
      severity: .info, code: "files-not-read", file: "",
      message: .init(
        vietnamese: "\(count) tệp giống bài viết nhưng không được đọc: \(list)",
        english:
          "\(count) \(count == 1 ? "file looks" : "files look") like articles and \(count == 1 ? "is" : "are") not read: \(list)"
      ),
      hint: .init(
        vietnamese: "lưu thành .txt, .md hoặc .html", english: "save as .txt, .md or .html what is to be read"))
  }
}
