import Articles
import Dataset
import Extraction
import Vocabulary

/// Prints one article as it was read: every sentence with what was found in it underlined, its value and its rule.
public struct ExplanationRenderer: Sendable {
  private let collector: MarkCollector
  private let palette: Palette
  private let width: Int

  /// - Parameter width: columns that a line of the article may take.
  public init(gazetteer: Gazetteer, palette: Palette, width: Int) {
    collector = MarkCollector(gazetteer: gazetteer)
    self.palette = palette
    self.width = width
  }

  /// The explanation as text.
  ///
  /// - Parameter path: the article's path as the user named it.
  public func text(path: String, article: Article, reading: Reading) -> String {
    var text = head(path: path, article: article, reading: reading)
    let index = LineIndex(article)
    let marks = shown(collector.marks(of: reading, in: article))
    var next = 0
    for block in article.blocks {
      let line = index.location(of: block.range.lowerBound).line
      let role = Self.name(of: block.kind) + (block.kind.isRead ? "" : ", not read for figures")
      text += "\n" + palette("line \(line): \(role)", .faint) + "\n"
      for (position, part) in parts(of: block).enumerated() {
        if position > 0 { text += "\n" }
        // Marks before this part stand in no block; the list must not lose them.
        let first = next
        while next < marks.count, marks[next].range.lowerBound < part.upperBound { next += 1 }
        text += sentence(part, of: article, marks: Array(marks[first..<next]))
      }
    }
    if next < marks.count {
      text += "\n" + list(Array(marks[next...]), of: article)
    }
    return text + closing(marks)
  }

  /// The explanation as an object; offsets are UTF-8 bytes in the normalised text.
  public func json(path: String, article: Article, reading: Reading) -> JSONValue {
    let index = LineIndex(article)
    let marks = collector.marks(of: reading, in: article).map { mark in
      let location = index.location(of: mark.range.lowerBound)
      return JSONValue.object(
        [
          .init("kind", .string(mark.kind.rawValue)), .init("start", .integer(mark.range.lowerBound)),
          .init("end", .integer(mark.range.upperBound)), .init("line", .integer(location.line)),
          .init("column", .integer(location.column)), .init("text", .string(article[mark.range])),
          .init("rule", .optional(mark.rule.isEmpty ? nil : mark.rule)),
        ] + mark.details)
    }
    return .object([
      .init("file", .string(path)), .init("id", .string(article.id)), .init("sha256", .string(article.sha256)),
      .init("title", .string(article.title(reading))), .init("outlet", .optional(reading.outlet)),
      .init("published", .optional(reading.published.value?.description)),
      .init("published_basis", .string(reading.published.basis.rawValue)),
      .init("place", .optional(reading.place.value)),
      .init("place_basis", .string(reading.place.basis.rawValue)),
      .init("period_from", .optional(reading.period.value?.from)),
      .init("period_to", .optional(reading.period.value?.last)),
      .init("period_basis", .string(reading.period.basis.rawValue)), .init("words", .integer(reading.words)),
      .init("relevance", .string(reading.relevance.isIn ? "in" : "out")),
      .init("relevance_basis", .string(reading.relevance.basis.rawValue)),
      .init("relevance_rule", .optional(reading.relevance.rule.isEmpty ? nil : reading.relevance.rule)),
      .init("marks", .array(marks)),
    ])
  }

  private func head(path: String, article: Article, reading: Reading) -> String {
    let rows = [
      ("title", article.title(reading)), ("outlet", reading.outlet ?? "unknown"),
      ("published", Self.words(reading.published) { $0.description }),
      ("place", Self.words(reading.place, collector.name)),
      ("period", Self.words(reading.period) { $0.description }), ("words", String(reading.words)),
      ("topic", Self.words(reading.relevance)),
    ]
    var text = palette(TerminalText.harmless(path), .strong) + "\n"
    for (name, value) in rows {
      text += "  " + TerminalText.padded(name, columns: 11) + TerminalText.harmless(value) + "\n"
    }
    let legend = Mark.Kind.allCases.filter { $0 != .document && $0 != .repetition }.map { kind in
      palette(String(kind.underline), kind.style) + " " + (kind == .scheme ? "scheme, document" : kind.rawValue)
    }
    return text + "  " + TerminalText.padded("marks", columns: 11) + legend.joined(separator: "  ") + "\n"
  }

  /// Without the numbers that stand in a date, period or document: that mark already says what they are.
  private func shown(_ marks: [Mark]) -> [Mark] {
    let kinds: Set<Mark.Kind> = [.date, .period, .document]
    var covered = 0
    return marks.filter { mark in
      if kinds.contains(mark.kind) { covered = max(covered, mark.range.upperBound) }
      return mark.kind != .rejected || mark.range.upperBound > covered
    }
  }

  private func parts(of block: Block) -> [Range<Int>] { block.sentences.isEmpty ? [block.range] : block.sentences }

  private func sentence(_ range: Range<Int>, of article: Article, marks: [Mark]) -> String {
    let layout = UnderlinedText(width: width - 2, palette: palette)
    let lines = layout.lines(of: article.text, in: range, marks: marks)
    return lines.map { "  \($0)\n" }.joined() + list(marks, of: article)
  }

  private func list(_ marks: [Mark], of article: Article) -> String {
    let texts = marks.map { TerminalText.harmless(article[$0.range]) }
    let column = min(48, texts.map { TerminalText.columns(of: $0) }.max() ?? 0)
    return zip(marks, texts).map { mark, words in
      let kind = palette(TerminalText.padded(mark.kind.rawValue, columns: 9), mark.kind.style)
      let rule = mark.rule.isEmpty ? "" : palette("[\(TerminalText.harmless(mark.rule))]", .faint)
      let columns = [TerminalText.padded(words, columns: column), TerminalText.harmless(mark.value), rule]
      return "    \(kind)  " + columns.filter { !$0.isEmpty }.joined(separator: "  ") + "\n"
        + mark.notes.map { "               " + palette(TerminalText.harmless($0), .faint) + "\n" }.joined()
    }.joined()
  }

  private func closing(_ marks: [Mark]) -> String {
    let counts = Mark.Kind.allCases.compactMap { kind -> String? in
      let count = marks.count { $0.kind == kind }
      guard count > 0 else { return nil }
      return kind == .rejected ? counted(count, "other number") : counted(count, kind.rawValue)
    }
    return "\n" + (counts.isEmpty ? "nothing was read in it" : counts.joined(separator: ", ")) + "\n"
  }

  private static func name(of kind: Block.Kind) -> String { kind == .frontMatter ? "front matter" : kind.rawValue }

  private static func words(_ relevance: Relevance) -> String {
    guard relevance.basis != .unknown else { return "not looked at" }
    return "\(relevance.isIn ? "in" : "out"), \(relevance.basis.rawValue) [\(relevance.rule)]"
  }

  private static func words<Value>(_ derived: Derived<Value>, _ describe: (Value) -> String) -> String {
    derived.value.map { "\(describe($0)), \(derived.basis.rawValue)" } ?? "unknown"
  }
}
