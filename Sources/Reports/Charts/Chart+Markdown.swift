extension Chart {
  /// The first word behind the fence.
  static let fenceWord = "chart"

  /// The chart as a fenced code block, without a line end behind it.
  var markdown: String {
    var lines = ["```\(Self.fenceWord) \(form.rawValue)", "title: \(Self.line(title))"]
    if !subtitle.isEmpty { lines.append("subtitle: \(Self.line(subtitle))") }
    lines.append("summary: \(Self.line(summary))")
    let key = form == .timeline ? "span" : "bar"
    lines += bars.map { bar in
      var interval = bar.isApproximate ? "~" : ""
      if bar.lower == bar.upper {
        interval += bar.lower ?? ".."
      } else {
        interval += "\(bar.lower ?? "")..\(bar.upper ?? "")"
      }
      return Self.fields(key, [bar.label, bar.text, interval])
    }
    lines += tiles.map { tile in
      Self.fields("tile", [tile.label, tile.name, tile.text, "\(tile.column),\(tile.row)", "\(tile.shade)", tile.link])
    }
    lines += legend.map { Self.fields("legend", [$0.kind, $0.text]) }
    return (lines + ["```"]).joined(separator: "\n")
  }

  private static func fields(_ key: String, _ fields: [String]) -> String {
    "\(key): " + fields.map { field(line($0)) }.joined(separator: " | ")
  }

  private static func field(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 == UInt8(ascii: "|") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
  }

  /// A text on one line: white space and controls become spaces.
  private static func line(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// Reads the block that `markdown` writes, or that an editor wrote.
  ///
  /// - Parameters:
  ///   - info: The words behind the fence.
  ///   - text: The lines between the fences.
  /// - Returns: `nil` where the block is no chart.
  /// - Throws: `ChartError` where it is one that can't be drawn.
  public init?(info: String, text: String) throws(ChartError) {
    let words = info.split(separator: " ")
    guard words.first == Substring(Self.fenceWord) else { return nil }
    guard words.count == 2, let form = Form(rawValue: String(words[1])) else {
      let known = Form.allCases.map(\.rawValue).joined(separator: ", ")
      throw ChartError(line: 0, reason: "a chart is one of \(known)")
    }
    self.init(form: form, title: "", summary: "")
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == " " }) {
      try read(line, number: number + 1)
    }
    guard !title.isEmpty, !summary.isEmpty else {
      throw ChartError(line: 1, reason: "a chart needs 'title:' and 'summary:', which says its type and main trend")
    }
    guard form == .map ? bars.isEmpty && !tiles.isEmpty : tiles.isEmpty && !bars.isEmpty else {
      let key = form == .map ? "tile" : form == .bars ? "bar" : "span"
      throw ChartError(line: 1, reason: "this chart needs '\(key):' lines and no others")
    }
  }

  private mutating func read(_ line: Substring, number: Int) throws(ChartError) {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let value = parts.count == 2 ? Self.trimmed(parts[1]) : ""
    let fields = value.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
    switch (parts[0], fields.count) {
    case ("title", _): title = value
    case ("subtitle", _): subtitle = value
    case ("summary", _): summary = value
    case ("legend", 2): legend.append(LegendEntry(kind: fields[0], text: fields[1]))
    case ("bar", 3) where form == .bars, ("span", 3) where form == .timeline:
      bars.append(try Self.bar(fields, number: number))
    case ("tile", 6) where form == .map: tiles.append(try Self.tile(fields, number: number))
    default: throw ChartError(line: number, reason: "'\(line)' is no line of a chart of the form '\(form.rawValue)'")
    }
  }

  private static func bar(_ fields: [String], number: Int) throws(ChartError) -> Bar {
    let isApproximate = fields[2].hasPrefix("~")
    let interval = isApproximate ? fields[2].dropFirst() : fields[2][...]
    let ends = interval.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let lower = ends[0].isEmpty ? nil : ends[0]
    let upper = ends.count == 1 ? lower : ends[1].isEmpty ? nil : ends[1]
    for end in [lower, upper].compactMap(\.self) {
      guard let value = Double(end), value.isFinite else {
        throw ChartError(line: number, reason: "'\(fields[2])' is no interval such as '4000', '4000..' or '10..20'")
      }
    }
    guard lower != nil || upper != nil else { throw ChartError(line: number, reason: "the interval has no end") }
    return Bar(label: fields[0], text: fields[1], lower: lower, upper: upper, isApproximate: isApproximate)
  }

  private static func tile(_ fields: [String], number: Int) throws(ChartError) -> Tile {
    let cell = fields[3].split(separator: ",").compactMap { Int($0) }
    guard cell.count == 2, cell.allSatisfy((0...40).contains), let shade = Int(fields[4]), (0...5).contains(shade)
    else {
      throw ChartError(line: number, reason: "a tile has its cell as 'column,row' and a class from 0 to 5")
    }
    return Tile(
      label: fields[0], name: fields[1], text: fields[2], column: cell[0], row: cell[1], shade: shade, link: fields[5])
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
