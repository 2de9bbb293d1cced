/// Makes the folder of a new site: templates to change, an empty folder for articles, one for editors' notes.
public struct SiteStarter: Sendable {
  /// Names of the folders in a new site; `generate` looks for the first two where it is run.
  public static let templates = "Templates"
  public static let articles = "seeds"

  private let source: String

  /// - Parameter templates: Path of the templates that the new site begins with.
  public init(templates: String) { source = templates }

  /// Copies the templates and makes the folders; what is there already stays as it is.
  ///
  /// - Returns: How many files were written.
  /// - Throws: `SiteError.foreignFile` where the folder holds templates already, `.unreadable`, `.cannotWrite`.
  @discardableResult
  public func start(in folder: String) throws(SiteError) -> Int {
    let target = "\(folder)/\(Self.templates)"
    do {
      guard try FileSystem.kind(target) == .missing else { throw SiteError.foreignFile(path: target) }
    } catch let error as SiteError {
      throw error
    } catch {
      throw .cannotWrite(path: target, reason: "\(error)")
    }
    let files = try templates(below: "")
    var path = target
    do {
      for file in files {
        path = "\(target)/\(file.path)"
        if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
        try FileSystem.create(path, file.bytes)
      }
      for empty in ["\(folder)/\(Self.articles)", "\(target)/notes"] {
        path = empty
        try FileSystem.makeFolder(empty)
      }
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
    return files.count
  }

  /// Everything in the templates but hidden files and the notes, which are about another site's articles.
  private func templates(below folder: String) throws(SiteError) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    let root = folder.isEmpty ? source : "\(source)/\(folder)"
    do {
      for name in try FileSystem.names(in: root) where !name.hasPrefix(".") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        switch try FileSystem.kind("\(source)/\(path)") {
        case .folder:
          if path != "notes" { files += try templates(below: path) }
        case .file:
          files.append((path, try FileSystem.read("\(source)/\(path)")))
        default:
          continue
        }
      }
    } catch let error as FileSystem.Failure {
      throw .unreadable(path: root, reason: error.reason)
    } catch let error as SiteError {
      throw error
    } catch {
      throw .unreadable(path: root, reason: "\(error)")
    }
    return files
  }
}
