/// Why a folder of templates can't be used, or a template not be rendered.
public enum TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The folder or file can't be read.
  case unreadable(path: String, reason: String)
  /// No file for a template that the program needs.
  case missingTemplate(path: String)
  /// A tag is malformed, not closed, or of a kind that the project does not use.
  case syntax(file: String, line: Int, reason: String)
  /// A variable that the template's schema does not have.
  case unknownVariable(file: String, line: Int, name: String, known: [String])
  /// A partial for which there is no file.
  case unknownPartial(file: String, line: Int, name: String, known: [String])
  /// A variable used as what it is not: markup escaped, text unescaped, a list printed.
  case wrongUse(file: String, line: Int, name: String, reason: String)
  /// The program gave a context that differs from the template's schema.
  case contextMismatch(template: String, key: String, reason: String)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "can't read \(path): \(reason)"
    case .missingTemplate(let path): "\(path) is missing; restore the template that came with the tool"
    case .syntax(let file, let line, let reason): "\(file):\(line): \(reason)"
    case .unknownVariable(let file, let line, let name, let known):
      "\(file):\(line): unknown variable '\(name)'; here there are \(Self.list(known))"
    case .unknownPartial(let file, let line, let name, let known):
      "\(file):\(line): unknown partial '\(name)'; in the folder there are \(Self.list(known))"
    case .wrongUse(let file, let line, let name, let reason): "\(file):\(line): '\(name)' \(reason)"
    case .contextMismatch(let template, let key, let reason): "template '\(template)': value '\(key)' \(reason)"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
  }
}
