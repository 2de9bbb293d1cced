import Text

/// Findings about a file as a whole: its encoding, its emptiness.
enum FileFindings {
  static func unreadable(_ content: UnreadableContent, file: String) -> Finding {
    switch content {
    case .empty:
      Finding(
        severity: .warning, code: "empty-file", file: file,
        message: .init(vietnamese: "tệp rỗng", english: "the file is empty"),
        hint: .init(vietnamese: "thêm nội dung hoặc xóa tệp", english: "add its text or remove it"))
    case .binary(let format):
      Finding(
        severity: .error, code: "binary-file", file: file,
        message: .init(
          vietnamese: "không phải tệp văn bản" + (format.map { " (giống \($0))" } ?? ""),
          english: "no text file" + (format.map { " (it looks like \($0))" } ?? "")),
        hint: .init(
          vietnamese: "xuất nội dung ra văn bản thuần, mã UTF-8", english: "export its content as plain text in UTF-8"))
    }
  }

  static func unreadable(_ file: String, reason: String) -> Finding {
    Finding(
      severity: .error, code: "unreadable-file", file: file,
      message: .init(vietnamese: "không đọc được (\(reason))", english: "cannot be read (\(reason))"),
      hint: .init(
        vietnamese: "kiểm tra quyền đọc và liên kết", english: "check its permissions and where it links to"))
  }

  /// A sidecar of no article.
  static func orphan(_ file: String) -> Finding {
    Finding(
      severity: .warning, code: "sidecar-without-article", file: file, line: 1,
      message: .init(
        vietnamese: "không có bài nào cùng tên với tệp bổ trợ này", english: "no article has the name of this sidecar"),
      hint: .init(
        vietnamese: "đổi tên cho khớp với tệp bài viết (.txt, .md, .html), hoặc xóa tệp",
        english: "rename it after its article (.txt, .md, .html), or remove it"))
  }

  static func blank(file: String) -> Finding {
    Finding(
      severity: .warning, code: "empty-file", file: file, line: 1,
      message: .init(vietnamese: "tệp chỉ có khoảng trắng", english: "the file holds white space only"),
      hint: .init(vietnamese: "thêm nội dung hoặc xóa tệp", english: "add its text or remove it"))
  }

  static func noText(file: String) -> Finding {
    Finding(
      severity: .warning, code: "no-article-text", file: file, line: 1,
      message: .init(
        vietnamese: "không tìm thấy nội dung bài, chỉ có phần khung trang",
        english: "no text of an article found, only page furniture"),
      hint: .init(vietnamese: "kiểm tra tệp đã lưu đủ bài chưa", english: "check that the file holds the whole article")
    )
  }

  static func unclosedFrontMatter(file: String, kind: FrontMatter.Kind) -> Finding {
    let fence = kind == .toml ? "+++" : "---"
    return Finding(
      severity: .warning, code: "front-matter-unclosed", file: file, line: 1,
      message: .init(
        vietnamese: "phần đầu \(kind.rawValue) không có dòng '\(fence)' kết thúc nên được đọc như nội dung",
        english: "no line '\(fence)' closes the front matter; it is read as text"),
      hint: .init(vietnamese: "thêm một dòng '\(fence)' sau phần đầu", english: "add a line '\(fence)' after it"))
  }

  /// Front matter of a kind that isn't read.
  static func otherFrontMatter(file: String, kind: FrontMatter.Kind) -> Finding {
    Finding(
      severity: .warning, code: "front-matter-other", file: file, line: 1,
      message: .init(
        vietnamese: "phần đầu viết bằng \(kind.rawValue) nên bị bỏ qua",
        english: "the front matter is \(kind.rawValue) and is passed over"),
      hint: .init(
        vietnamese: "viết lại bằng YAML giữa hai dòng '---'", english: "write it as YAML between two lines '---'"))
  }

  /// What had to be done to read the bytes.
  static func encoding(of decoded: DecodedText, file: String) -> [Finding] {
    var findings: [Finding] = []
    if decoded.encoding != .utf8 {
      let name = decoded.encoding.rawValue
      findings.append(
        Finding(
          severity: decoded.encoding.isCertain ? .info : .warning, code: "encoding-repaired", file: file, line: 1,
          message: .init(vietnamese: "văn bản được giải mã từ \(name)", english: "the text was decoded from \(name)"),
          hint: .init(
            vietnamese: "kiểm tra dấu tiếng Việt, rồi lưu tệp bằng UTF-8",
            english: "check the diacritics, then save the file as UTF-8")))
    }
    if decoded.replacements > 0, let offset = firstReplacement(in: decoded.text) {
      let location = SourceLocator(text: decoded.text).location(of: offset)
      findings.append(
        Finding(
          severity: .warning, code: "undecodable-bytes", file: file, line: location.line, column: location.column,
          range: offset..<offset + 3,
          message: .init(
            vietnamese: "\(decoded.replacements) chỗ không giải mã được, thay bằng U+FFFD",
            english: "\(decoded.replacements) places cannot be decoded and became U+FFFD"),
          hint: .init(
            vietnamese: "lưu lại tệp từ nguồn bằng UTF-8", english: "save the file anew from its source as UTF-8")))
    }
    return findings
  }

  private static func firstReplacement(in text: [UInt8]) -> Int? {
    text.indices.first { text[$0] == 0xEF && text[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
  }
}
