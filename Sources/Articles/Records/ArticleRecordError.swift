/// Why a line holds no article.
public enum ArticleRecordError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is not UTF-8.
  case noUnicode
  /// It is no JSON object.
  case noObject
  /// A member that every article needs is missing or empty.
  case missing(member: String)
  /// Another line has the same name.
  case repeated(id: String, line: Int)
  /// A member is something else than a string.
  case noString(member: String)

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, _): self = .missing(member: key.stringValue)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self = context.codingPath.last.map { .noString(member: $0.stringValue) } ?? .noObject
    default: self = .noObject
    }
  }

  public var description: String {
    switch self {
    case .noUnicode: "not UTF-8; convert the text before it becomes JSON"
    case .noObject: "no JSON object; every line must be one, such as {\"id\": \"a\", \"text\": \"…\"}"
    case .missing(let member):
      "\"\(member)\" is missing; every article needs \"text\", and \"id\" or the address of its page as \"url\""
    case .repeated(let id, let line): "\"id\" is '\(id)', as in line \(line); give different articles different names"
    case .noString(let member): "\"\(member)\" must be a string"
    }
  }

  /// The same in Vietnamese.
  var vietnamese: String {
    switch self {
    case .noUnicode: "không phải UTF-8"
    case .noObject: "không phải đối tượng JSON"
    case .missing(let member): "thiếu \"\(member)\" (bài cần \"text\", cùng \"id\" hoặc \"url\")"
    case .repeated(let id, let line): "\"id\" là '\(id)', trùng với dòng \(line)"
    case .noString(let member): "\"\(member)\" phải là chuỗi"
    }
  }
}
