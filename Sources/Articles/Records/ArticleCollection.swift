/// A file with an article a line, as JSON Lines.
struct ArticleCollection {
  /// The file's path relative to the input folder.
  let file: String

  /// What became of each line. A line without an article, or of a name that another one has, is a finding on the file
  /// itself.
  func load(_ bytes: [UInt8], with parser: ArticleParser) -> [LoadedFile] {
    var loaded: [LoadedFile] = []
    var problems: [Finding] = []
    var lines: [String: Int] = [:]
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(ArticleRecordError) {
        let record = try ArticleRecord(line: line)
        if let other = lines[record.file] { throw .repeated(id: record.id, line: other) }
        lines[record.file] = index + 1
        loaded.append(parser.load(record).moved(into: file, line: index + 1))
      } catch {
        problems.append(FileFindings.brokenRecord(error, file: file, line: index + 1))
      }
    }
    if loaded.isEmpty, problems.isEmpty { problems = [FileFindings.blank(file: file)] }
    return problems.isEmpty ? loaded : [LoadedFile(file: file, findings: problems)] + loaded
  }
}

extension LoadedFile {
  /// The same article as one of a file with many: its path begins with that file's, and every place is the line.
  fileprivate func moved(into collection: String, line: Int) -> LoadedFile {
    let path = collection + "/" + file
    let moved = article.map { article in
      Article(
        id: article.id, file: path, sha256: article.sha256, text: article.text,
        sourceMap: SourceMap(stretches: [.init(offset: 0, line: line)], hasColumns: false), blocks: article.blocks,
        metadata: article.metadata.told(in: path, line: line))
    }
    let findings = findings.map { finding in
      Finding(
        severity: finding.severity, code: finding.code, file: path, line: line, range: finding.range,
        message: finding.message, hint: finding.hint)
    }
    return LoadedFile(file: path, article: moved, findings: findings)
  }
}

extension ArticleMetadata {
  /// The same statements as of one place.
  fileprivate func told(in file: String, line: Int) -> ArticleMetadata {
    func moved<Value>(_ statement: Statement<Value>?) -> Statement<Value>? {
      statement.map { Statement($0.value, reason: $0.reason, basis: $0.basis, file: file, line: line) }
    }
    var told = ArticleMetadata()
    told.title = moved(title)
    told.url = moved(url)
    told.outlet = moved(outlet)
    told.licence = moved(licence)
    told.published = moved(published)
    told.place = moved(place)
    told.period = moved(period)
    told.corrections = corrections.compactMap { moved($0) }
    return told
  }
}
