import Articles
import Text
import Vocabulary

/// Applies a sidecar's corrections to the figures read. An entry that fits nothing is a finding, so that a sidecar
/// never goes stale unseen.
struct CorrectionApplier {
  let article: Article
  /// Known `indicators.id`.
  let indicators: Set<String>

  func apply(to reading: inout Reading) {
    for statement in article.metadata.corrections {
      let correction = statement.value
      let reason = statement.reason ?? ""
      guard let quoted = occurrence(of: correction.quote, in: reading.figures, action: correction.action) else {
        reading.findings.append(
          stale(statement, "the words do not stand in the article", "không có cụm từ này trong bài"))
        continue
      }
      let index = reading.figures.firstIndex { $0.mention.overlaps(quoted) }
      switch correction.action {
      case .suppress:
        guard let index else {
          reading.findings.append(stale(statement, "no figure is read there", "không có số liệu ở cụm từ này"))
          continue
        }
        let suppressed = reading.figures.remove(at: index)
        for mention in [suppressed.mention] + suppressed.repeats {
          reading.rejected.append(.init(range: mention, rule: "sidecar-suppressed"))
        }
        reading.findings.append(leftOut(statement))
      case .correct:
        guard let index else {
          reading.findings.append(stale(statement, "no figure is read there", "không có số liệu ở cụm từ này"))
          continue
        }
        let before = reading.figures[index]
        set(correction.fields, on: &reading.figures[index])
        if reading.figures[index] == before {
          reading.findings.append(stale(statement, "the figure is already read so", "số liệu vốn đã được đọc như vậy"))
        } else {
          reading.figures[index].correction = reason
          reading.figures[index].rule = "sidecar-correction"
          note(correction.fields, by: "sidecar-correction", on: &reading.figures[index])
        }
      case .add:
        if let index, reading.figures[index].value.description == correction.fields["value"] {
          reading.findings.append(stale(statement, "the figure is already read", "số liệu vốn đã được đọc"))
          continue
        }
        guard let added = added(correction, at: quoted, to: reading) else {
          reading.findings.append(stale(statement, "an added figure needs a value", "số liệu bổ sung cần có value"))
          continue
        }
        var figure = added
        figure.correction = reason
        reading.figures.append(figure)
        reading.figures.sort { $0.mention.lowerBound < $1.mention.lowerBound }
      }
    }
  }

  /// The first place of the words that bears a figure, or (for an addition, or where none does) the first at all.
  private func occurrence(of quote: String, in figures: [Figure], action: FigureCorrection.Action) -> Range<Int>? {
    let words = Array(quote.utf8)
    guard !words.isEmpty, words.count <= article.text.count else { return nil }
    var first: Range<Int>?
    var start = 0
    article.text.withUnsafeBufferPointer { text in
      while start + words.count <= text.count {
        if text[start] == words[0], text[start..<start + words.count].elementsEqual(words) {
          let range = start..<start + words.count
          if action == .add || figures.contains(where: { $0.mention.overlaps(range) }) {
            first = range
            return
          }
          if first == nil { first = range }
        }
        start += 1
      }
    }
    return first
  }

  private func added(_ correction: FigureCorrection, at range: Range<Int>, to reading: Reading) -> Figure? {
    guard let value = correction.fields["value"].flatMap(Quantity.init(_:)) else { return nil }
    let sentence =
      article.blocks.lazy.flatMap(\.sentences).first {
        $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
      }
      ?? range
    let scope: Scope = reading.place.value == "VN" ? .national : .province
    var figure = Figure(
      indicator: "other", value: value, unit: range.lowerBound..<range.lowerBound, scope: scope, place: reading.place,
      period: reading.period, mention: range, number: range, sentence: sentence, rule: "sidecar-addition")
    set(correction.fields, on: &figure)
    note(correction.fields, by: "sidecar-addition", on: &figure)
    return figure
  }

  /// Records that the sidecar decided fields, in place of the rules that did.
  private func note(_ fields: [String: String], by rule: String, on figure: inout Figure) {
    let decided = Decision.Field.allCases.filter { field in
      switch field {
      case .value: !["value", "lower", "upper", "of"].allSatisfy { fields[$0] == nil }
      default: fields[field.rawValue] != nil
      }
    }
    figure.decisions.removeAll { decided.contains($0.field) }
    figure.decisions += decided.map { Decision($0, rule) }
    if fields["indicator"] != nil { figure.nearest = nil }
  }

  private func set(_ fields: [String: String], on figure: inout Figure) {
    if let value = fields["value"].flatMap(Quantity.init(_:)) { figure.value = value }
    if let value = fields["lower"].flatMap(Quantity.init(_:)), figure.bound == .range { figure.value = value }
    if let value = fields["upper"].flatMap(Quantity.init(_:)) { figure.upperEnd = value }
    if let value = fields["of"].flatMap(Quantity.init(_:)) { figure.of = value }
    if let bound = fields["bound"].flatMap(Bound.init(rawValue:)) { figure.bound = bound }
    if let status = fields["status"].flatMap(FigureStatus.init(rawValue:)) { figure.status = status }
    if let scope = fields["scope"].flatMap(Scope.init(rawValue:)) { figure.scope = scope }
    if let measure = fields["measure"].flatMap(Measure.init(rawValue:)) { figure.measure = measure }
    if let date = fields["as_of"].flatMap({ PartialDate($0) }) { figure.asOf = Derived(date, .curated) }
    if let honour = fields["honour"].flatMap(Honour.init(rawValue:)) { figure.honour = honour }
    if let indicator = fields["indicator"], indicators.contains(indicator) { figure.indicator = indicator }
    if let unit = fields["unit"], let range = range(of: unit, near: figure) { figure.unit = range }
    if let place = fields["place"] { figure.place = Derived(place, .curated) }
    if let grantor = fields["grantor"] {
      figure.grantors = grantor.split(separator: "+").reduce(into: []) { set, name in
        if let member = Grantor(rawValue: String(name)) { set.insert(GrantorSet(member)) }
      }
    }
    if let period = fields["period"] {
      let years = period.split(separator: "-").compactMap { Int($0) }
      if let from = years.first, let to = years.last { figure.period = Derived(YearRange(from, to), .curated) }
    }
  }

  /// Where the words of a unit stand: after the number in its sentence, else anywhere in the sentence.
  private func range(of unit: String, near figure: Figure) -> Range<Int>? {
    let words = Array(unit.utf8)
    let sentence = figure.sentence
    guard !words.isEmpty, words.count <= sentence.count else { return nil }
    let starts = (sentence.lowerBound...sentence.upperBound - words.count).filter {
      article.text[$0..<$0 + words.count].elementsEqual(words)
    }
    let start = starts.first { $0 >= figure.number.upperBound } ?? starts.first
    return start.map { $0..<$0 + words.count }
  }

  private func stale(
    _ statement: ArticleMetadata.Statement<FigureCorrection>, _ english: String, _ vietnamese: String
  ) -> Finding {
    Finding(
      severity: .warning, code: "sidecar-stale", file: statement.file, line: statement.line,
      message: Finding.Message(
        vietnamese: "Mục “\(statement.value.quote)” trong tệp kèm không còn khớp: \(vietnamese).",
        english: "the sidecar's entry “\(statement.value.quote)” fits nothing: \(english)"),
      hint: Finding.Message(
        vietnamese: "Sửa hoặc xóa mục này trong tệp kèm.", english: "correct the entry or take it out of the sidecar"))
  }

  private func leftOut(_ statement: ArticleMetadata.Statement<FigureCorrection>) -> Finding {
    Finding(
      severity: .info, code: "figure-suppressed", file: statement.file, line: statement.line,
      message: Finding.Message(
        vietnamese: "Tệp kèm bỏ số liệu “\(statement.value.quote)”: \(statement.reason ?? "").",
        english: "the sidecar leaves out the figure “\(statement.value.quote)”: \(statement.reason ?? "")"))
  }
}
