/// Why a Markdown source is not rendered.
public enum MarkdownError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The source has more bytes than the limit.
  case tooLong(bytes: Int, limit: Int)
  /// The paragraph that begins at a 1-based line holds so many unfinished links, images or tags that libcmark would need
  /// quadratic time.
  case tooCostly(line: Int)
  /// libcmark got no memory.
  case outOfMemory

  public var description: String {
    switch self {
    case .tooLong(let bytes, let limit):
      "the Markdown has \(bytes) bytes, more than the \(limit) that are rendered; split the page"
    case .tooCostly(let line):
      "line \(line): the paragraph holds too many unfinished links, images or tags; escape '![', '<!' and '<?' in it"
    case .outOfMemory: "libcmark got no memory"
    }
  }
}
