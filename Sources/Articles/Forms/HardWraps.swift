import Text
import Vocabulary

/// Finds lines of plain text that go on in the next one, as programs break them that keep lines short.
struct HardWraps: Sendable {
  /// Words after which no line of its own ends, before a small letter, a digit or a dash.
  private let hanging: Set<String>
  /// Words after which no line of its own ends, before a capital: a name must follow.
  private let hangingBeforeNames: Set<String>
  /// The words of the names of places, in small letters, by all but the last of them.
  private let names: [String: Set<String>]

  /// Characters of the longest line that such programs write.
  private static let longestLine = 120

  init(_ gazetteer: Gazetteer) {
    var words: [String: Set<String>] = [:]
    for line in String(decoding: PackageResources.wrap_words_tsv, as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: "\t")
      guard cells.count == 2, !line.hasPrefix("#") else { continue }
      words[String(cells[0]), default: []].formUnion(cells[1].split(separator: "|").map(String.init))
    }
    hanging = words["hanging"] ?? []
    hangingBeforeNames = words["name"] ?? []
    var names: [String: Set<String>] = [:]
    for name in gazetteer.places.flatMap({ [$0.nameVi] + $0.aliases }) {
      let parts = name.lowercased().split { $0 == " " || $0 == "-" || $0 == "–" }.map(String.init)
      for cut in parts.indices.dropFirst() { names[parts[cut - 1], default: []].insert(parts[cut]) }
    }
    self.names = names
  }

  /// The indices of the lines that go on the line before.
  func joins(in lines: [[UInt8]]) -> Set<Int> {
    var joined: Set<Int> = []
    var start = 0
    for index in 0...lines.count where index == lines.count || Self.isBlank(lines[index]) {
      if index > start + 1 { join(lines, start..<index, isFirst: joined.isEmpty && start == firstInk(lines), &joined) }
      start = index + 1
    }
    return joined
  }

  private func firstInk(_ lines: [[UInt8]]) -> Int { lines.firstIndex { !Self.isBlank($0) } ?? 0 }

  /// Looks at the lines between two blank ones.
  private func join(_ lines: [[UInt8]], _ range: Range<Int>, isFirst: Bool, _ joined: inout Set<Int>) {
    let texts = range.map { WrappedLine(lines[$0]) }
    var continued: Set<Int> = []
    for index in texts.indices.dropFirst() where goesOn(texts[index - 1], texts[index]) { continued.insert(index) }
    // A paragraph in which lines go on, all of them short, the last with a full stop: then all go on that end in none.
    let isWrapped =
      !continued.isEmpty && texts.count > 2 && (texts.last?.endsSentence ?? false)
      && texts.allSatisfy { $0.length <= Self.longestLine }
    if isWrapped {
      let usual = texts.dropLast().map(\.length).max() ?? 0
      for index in texts.indices.dropFirst() where !(isFirst && index == 1) {
        let (line, next) = (texts[index - 1], texts[index])
        if !line.endsSentence, !line.endsOpen, !begins(next, after: line),
          !line.isItem || continued.contains(index - 1),
          line.length * 10 >= usual * 6
        {
          continued.insert(index)
        }
      }
    }
    joined.formUnion(continued.map { range.lowerBound + $0 })
  }

  /// Whether a line begins something of its own.
  private func begins(_ next: WrappedLine, after line: WrappedLine) -> Bool {
    next.isItem || next.isMarked || (next.isIndented && !line.isIndented && !line.isItem)
  }

  /// Whether a line goes on in the next one, by their words alone.
  private func goesOn(_ line: WrappedLine, _ next: WrappedLine) -> Bool {
    if line.endsOpen || begins(next, after: line) { return false }
    if line.endsSentence { return line.endsWithAbbreviation && next.start != .small }
    let last = line.lastWord
    switch next.start {
    case .small: return line.wordCount > 2 || hanging.contains(last) || line.endsWithDash
    case .digit: return line.endsWithDash || line.endsWithComma || hanging.contains(last)
    case .capital:
      if line.endsWithDash { return line.wordCount > 1 }
      if line.endsWithComma || hangingBeforeNames.contains(last) { return true }
      return line.lastWordIsCapital && (names[last]?.contains(next.firstWord) ?? false) && !isWholeName(line, next)
    case .other: return false
    }
  }

  /// `Công an tỉnh Lâm` and `Đồng …` are one name; `Huế` and `Thừa …` are two.
  private func isWholeName(_ line: WrappedLine, _ next: WrappedLine) -> Bool { line.lastWord == next.firstWord }

  private static func isBlank(_ line: [UInt8]) -> Bool { Trimming.trim(0..<line.count, in: line).isEmpty }
}
