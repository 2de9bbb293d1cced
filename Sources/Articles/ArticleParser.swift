import Crypto
import Text
import Vocabulary

/// Makes an article of a file's bytes: decodes and normalises the text, reads front matter and sidecar, cuts the page
/// into blocks and sentences.
///
/// A pure function of its input without I/O, linear in the input's size, which never fails: what it cannot read becomes
/// a finding.
public struct ArticleParser: Sendable {
  private let page: PageReader
  private let places: PlaceNames
  private let outlets: OutletDirectory
  private let wraps: HardWraps

  /// Prepares for reading.
  ///
  /// - Parameters:
  ///   - outlets: whose leads and names are recognised on a page.
  ///   - gazetteer: whose places metadata may name.
  public init(outlets: OutletDirectory, gazetteer: Gazetteer) {
    page = PageReader(outlets: outlets)
    places = PlaceNames(gazetteer)
    self.outlets = outlets
    wraps = HardWraps(gazetteer)
  }

  /// Reads one article.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: the file's path relative to the input folder, with `/`; its ending tells the form, and so does what a `.txt` holds.
  ///   - metadata: what came with the text.
  ///   - sidecar: the path and bytes of `NAME.yml` beside it.
  /// - Returns: the article, its identifier being the slug of the file's name alone, or `nil` where the file holds no
  ///   text; and what is odd in the file and its sidecar.
  public func parse(
    bytes: [UInt8], file: String, metadata supplied: SuppliedMetadata? = nil,
    sidecar: (file: String, bytes: [UInt8])? = nil
  ) -> (article: Article?, findings: [Finding]) {
    var findings: [Finding] = []
    let decoded: DecodedText
    do throws(UnreadableContent) {
      decoded = try TextDecoder.decode(bytes)
    } catch {
      return (nil, [FileFindings.unreadable(error, file: file)])
    }
    let text = decoded.text
    guard !Trimming.trim(0..<text.count, in: text).isEmpty else { return (nil, [FileFindings.blank(file: file)]) }
    findings += FileFindings.encoding(of: decoded, file: file)
    let shape = TextShape(text)
    if shape.isOdd { findings += shape.findings(file: file, locator: SourceLocator(text: text)) }

    var (metadata, frontMatter, problems) = readFrontMatter(of: text, file: file)
    findings += problems
    let page = read(PageContent(file: file, text: text, start: frontMatter.upperBound))
    metadata = page.metadata.overlaid(with: metadata)
    findings += page.findings
    if let supplied {
      let (overlay, problems) = readSupplied(supplied, file: file)
      metadata = metadata.overlaid(with: overlay)
      findings += problems
    }
    if let sidecar {
      let (overlay, problems) = readSidecar(sidecar.bytes, file: sidecar.file)
      metadata = metadata.overlaid(with: overlay)
      findings += problems
    }
    let blocks = self.page.blocks(of: page, frontMatter: frontMatter)
    if !blocks.contains(where: \.kind.isRead) { findings.append(FileFindings.noText(file: file)) }
    let article = Article(
      id: ArticleIdentifier.slug(of: file), file: file, sha256: ArticleIdentifier.hexadecimal(SHA256.hash(data: bytes)),
      text: page.text, sourceMap: page.map, blocks: blocks, metadata: metadata)
    return (article, findings)
  }

  /// Reads what stands between fences at a text's head, and where.
  private func readFrontMatter(
    of text: [UInt8], file: String
  ) -> (metadata: ArticleMetadata, range: Range<Int>, findings: [Finding]) {
    guard PageForm(file: file) != .html, let found = FrontMatter(of: text) else {
      return (ArticleMetadata(), 0..<0, [])
    }
    let line = SourceLocator(text: text).location(of: found.content.lowerBound).line
    if found.range.isEmpty {
      return (ArticleMetadata(), found.range, [FileFindings.unclosedFrontMatter(file: file, kind: found.kind)])
    }
    guard found.kind == .yaml else {
      return (ArticleMetadata(), found.range, [FileFindings.otherFrontMatter(file: file, kind: found.kind)])
    }
    var reader = MetadataReader(file: file, needsReasons: false, places: places)
    reader.read(Array(text[found.content]), firstLine: line)
    return (reader.metadata, found.range, reader.findings)
  }

  /// Reads what came with a text: what a reviewer says of it, and what a crawl does.
  private func readSupplied(_ supplied: SuppliedMetadata, file: String) -> (ArticleMetadata, [Finding]) {
    var metadata = ArticleMetadata()
    var findings: [Finding] = []
    for (document, basis) in [(supplied.stated, Basis.stated), (supplied.curated, .curated)] {
      guard let document else { continue }
      var reader = MetadataReader(file: file, needsReasons: false, basis: basis, places: places)
      reader.read(document)
      metadata = metadata.overlaid(with: reader.metadata)
      findings += reader.findings
    }
    return (withoutKnownOutlet(metadata), findings)
  }

  /// The plain text of a file, by its form.
  private func read(_ content: PageContent) -> PageText {
    let form = PageForm(file: content.file)
    let isPage =
      MarkupSniffer.isWholePage(content.body)
      || (form != .markdown && MarkupSniffer.isMarkup(content.body, named: form == .html))
    if isPage {
      guard var page = HTMLForm(content: content).read() else {
        // Its source is no text.
        var page = PageText(Array(content.text[..<content.start]))
        page.findings = [FileFindings.pageRefused(file: content.file, line: content.firstLine)]
        return page
      }
      page.metadata = withoutKnownOutlet(page.metadata)
      if form != .html { page.findings.append(FileFindings.pageAsText(file: content.file, line: content.firstLine)) }
      return page
    }
    if form == .markdown, let page = MarkdownForm(content: content).read() { return page }
    return PlainForm(content: content, wraps: wraps).read()
  }

  /// An outlet that its address tells has a better name in the directory than on the page.
  private func withoutKnownOutlet(_ metadata: ArticleMetadata) -> ArticleMetadata {
    guard let url = metadata.url, metadata.outlet?.basis == .stated, outlets.outlet(url: url.value) != nil else {
      return metadata
    }
    var metadata = metadata
    metadata.outlet = nil
    return metadata
  }

  /// Reads a sidecar by itself.
  func readSidecar(_ bytes: [UInt8], file: String) -> (metadata: ArticleMetadata, findings: [Finding]) {
    let decoded: DecodedText
    do throws(UnreadableContent) {
      decoded = try TextDecoder.decode(bytes)
    } catch {
      return (ArticleMetadata(), [FileFindings.unreadable(error, file: file)])
    }
    var reader = MetadataReader(file: file, needsReasons: true, places: places)
    reader.read(decoded.text)
    return (reader.metadata, FileFindings.encoding(of: decoded, file: file) + reader.findings)
  }

}

/// What came with a text, as YAML (or JSON) that is read as front matter is.
public struct SuppliedMetadata: Sendable {
  /// A reviewer's statements.
  public var curated: [UInt8]?
  /// Those of the page, as a crawl found them.
  public var stated: [UInt8]?
}

extension ArticleMetadata {
  /// This metadata with another one's statements in place of its own.
  func overlaid(with other: ArticleMetadata) -> ArticleMetadata {
    var merged = self
    merged.title = other.title ?? title
    merged.url = other.url ?? url
    merged.outlet = other.outlet ?? outlet
    merged.licence = other.licence ?? licence
    merged.published = other.published ?? published
    merged.place = other.place ?? place
    merged.period = other.period ?? period
    merged.relevant = other.relevant ?? relevant
    merged.corrections = corrections + other.corrections
    return merged
  }
}
