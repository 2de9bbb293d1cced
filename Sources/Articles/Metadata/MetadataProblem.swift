/// What is wrong with an entry of front matter or of a sidecar.
enum MetadataProblem {
  /// The YAML parser refuses a stretch, for a reason given in English.
  case syntax(String)
  /// The YAML is not parsed at all.
  case refused(Finding.Message)
  case unknownKey(String, known: [String])
  case duplicate(String, firstLine: Int)
  case value(String, of: String, allowed: Finding.Message)
  /// An entry of a sidecar does not say why.
  case reason(String)

  /// The finding that tells the author.
  func finding(file: String, line: Int) -> Finding {
    Finding(severity: .warning, code: code, file: file, line: line, message: message, hint: hint)
  }

  private var code: String {
    switch self {
    case .syntax, .refused: "metadata-syntax"
    case .unknownKey: "metadata-unknown-key"
    case .duplicate: "metadata-duplicate-key"
    case .value: "metadata-bad-value"
    case .reason: "metadata-missing-reason"
    }
  }

  private var message: Finding.Message {
    switch self {
    case .syntax(let reason):
      .init(
        vietnamese: "YAML sai cú pháp, mục này bị bỏ qua: \(reason)", english: "YAML syntax, entry left out: \(reason)")
    case .refused(let objection): objection
    case .unknownKey(let key, _):
      .init(vietnamese: "không có khóa '\(key)'", english: "there is no key '\(key)'")
    case .duplicate(let key, let line):
      .init(
        vietnamese: "khóa '\(key)' đã có ở dòng \(line); mục sau bị bỏ qua",
        english: "the key '\(key)' stands in line \(line) already; the later entry is left out")
    case .value(let value, let key, _):
      value.isEmpty
        ? .init(vietnamese: "'\(key)' thiếu giá trị hợp lệ", english: "'\(key)' has no usable value")
        : .init(vietnamese: "'\(value)' không hợp lệ cho '\(key)'", english: "'\(value)' is no value for '\(key)'")
    case .reason(let key):
      .init(
        vietnamese: "'\(key)' không nêu lý do nên không được áp dụng",
        english: "'\(key)' gives no reason and is not applied")
    }
  }

  private var hint: Finding.Message {
    switch self {
    case .syntax:
      .init(
        vietnamese: "sửa cú pháp; giá trị có dấu hai chấm hay dấu ngoặc phải đặt trong dấu nháy",
        english: "correct the syntax; a value with a colon or quotation marks must be quoted")
    case .refused:
      .init(vietnamese: "viết lại đơn giản hơn", english: "write it more simply")
    case .unknownKey(_, let known):
      .init(
        vietnamese: "dùng một trong: \(known.joined(separator: ", "))",
        english: "use one of \(known.joined(separator: ", "))")
    case .duplicate:
      .init(vietnamese: "giữ lại một mục", english: "keep one of the entries")
    case .value(_, _, let allowed):
      .init(vietnamese: "cần: \(allowed.vietnamese)", english: "write \(allowed.english)")
    case .reason:
      .init(
        vietnamese: "thêm 'reason:' vào mục này hoặc ở đầu tệp",
        english: "add 'reason:' to the entry or at the top of the file")
    }
  }
}
