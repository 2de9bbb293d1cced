#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ArticleParser {
  /// Reads a file and the sidecar beside it, knowing nothing of other files.
  ///
  /// - Parameters:
  ///   - path: where the file lies.
  ///   - file: its path relative to the input folder.
  /// - Returns: what became of it, of each line of one with many articles; nothing for a sidecar whose article lies beside
  ///   it, which is read with that one.
  public func load(path: String, file: String) -> [LoadedFile] {
    let bytes = FilePath(bytes: Array(path.utf8))
    let name = FilePath(bytes: Array(file.utf8))
    if name.isSidecar {
      let hasArticle = ["txt", "md", "html", "htm", "TXT", "MD", "HTML", "HTM"].contains {
        Self.exists(bytes.replacingExtension(by: $0))
      }
      return hasArticle ? [] : [LoadedFile(file: file, findings: [FileFindings.orphan(file)])]
    }
    if name.isCollection { return load(collection: bytes.bytes, file: file) }
    let sidecar = bytes.replacingExtension(by: "yml")
    return [
      load(
        bytes.bytes, file: file,
        sidecar: Self.exists(sidecar) ? (name.replacingExtension(by: "yml").text, sidecar.bytes) : nil)
    ]
  }

  /// Reads a file with an article a line.
  func load(collection path: [UInt8], file: String) -> [LoadedFile] {
    do throws(FileReadError) {
      return ArticleCollection(file: file).load(try FileReader.read(path), with: self)
    } catch {
      return [LoadedFile(file: file, findings: [FileFindings.unreadable(file, reason: error.reason)])]
    }
  }

  /// Reads a file with its sidecar; what can't be read is a finding.
  ///
  /// - Parameters:
  ///   - path: where the file lies, as the file system spells it.
  ///   - file: its path relative to the input folder.
  ///   - sidecar: both paths of the sidecar, where there is one.
  func load(_ path: [UInt8], file: String, sidecar: (file: String, path: [UInt8])?) -> LoadedFile {
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try FileReader.read(path)
    } catch {
      return LoadedFile(file: file, findings: [FileFindings.unreadable(file, reason: error.reason)])
    }
    var content: (file: String, bytes: [UInt8])?
    var problems: [Finding] = []
    if let sidecar {
      do throws(FileReadError) {
        content = (sidecar.file, try FileReader.read(sidecar.path))
      } catch {
        problems = [FileFindings.unreadable(sidecar.file, reason: error.reason)]
      }
    }
    let (article, findings) = parse(bytes: bytes, file: file, sidecar: content)
    return LoadedFile(file: file, article: article, findings: findings + problems)
  }

  private static func exists(_ path: FilePath) -> Bool {
    (path.bytes + [0]).withUnsafeBytes { pointer in
      pointer.bindMemory(to: CChar.self).baseAddress.map { access($0, F_OK) == 0 } ?? false
    }
  }
}
