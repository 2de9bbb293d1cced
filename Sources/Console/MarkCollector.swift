import Articles
import Dataset
import Extraction
import Vocabulary

/// Lists what a reading found, in the order of the text.
public struct MarkCollector: Sendable {
  private let gazetteer: Gazetteer

  /// - Parameter gazetteer: names the places.
  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// All marks of an article, by start; of two with the same start the longer one first, then by kind.
  public func marks(of reading: Reading, in article: Article) -> [Mark] {
    var marks = reading.figures.map { mark(of: $0, in: article) }
    marks += reading.figures.flatMap { figure in
      figure.repeats.map { range in
        Mark(
          kind: .repetition, range: range, value: "counted once: \(article[figure.mention])", rule: "repeated-figure",
          details: [
            .init("value", .decimal(figure.value)), .init("figure_start", .integer(figure.mention.lowerBound)),
          ])
      }
    }
    marks += reading.dates.map { dated($0.date, kind: .date, range: $0.range, rule: $0.rule) }
    marks += reading.periods.map { dated($0.period, kind: .period, range: $0.range, rule: $0.rule) }
    marks += reading.places.map { place in
      let value = place.code.map(name) ?? place.scope.rawValue
      let details = [
        JSONValue.Member("place", .optional(place.code)), .init("scope", .string(place.scope.rawValue)),
      ]
      return Mark(kind: .place, range: place.range, value: value, rule: place.rule, details: details)
    }
    marks += reading.schemes.map { Mark(kind: .scheme, range: $0.name, value: article[$0.name], rule: "") }
    marks += reading.documents.map(mark)
    marks += reading.rejected.map { Mark(kind: .rejected, range: $0.range, value: "", rule: $0.rule) }
    return marks.sorted { left, right in
      let leftKey = (left.range.lowerBound, -left.range.upperBound, left.kind.order)
      return leftKey < (right.range.lowerBound, -right.range.upperBound, right.kind.order)
    }
  }

  /// A place's Vietnamese name and code.
  func name(of code: String) -> String { gazetteer[code].map { "\($0.nameVi) (\(code))" } ?? code }

  private func mark(of figure: Figure, in article: Article) -> Mark {
    let interval = figure.interval
    let details: [JSONValue.Member] = [
      .init("indicator", .string(figure.indicator)), .init("value", .decimal(figure.value)),
      .init("of", .optional(figure.of)), .init("bound", .string(figure.bound.rawValue)),
      .init("lower", .optional(interval.lower)), .init("upper", .optional(interval.upper)),
      .init("unit", .string(article[figure.unit])), .init("status", .string(figure.status.rawValue)),
      .init("scope", .string(figure.scope.rawValue)), .init("place", .optional(figure.place.value)),
      .init("place_basis", .string(figure.place.basis.rawValue)),
      .init("period_from", .optional(figure.period.value?.from)),
      .init("period_to", .optional(figure.period.value?.last)),
      .init("period_basis", .string(figure.period.basis.rawValue)),
      .init("measure", .optional(figure.measure?.rawValue)),
      .init("as_of", .optional(figure.asOf.value?.description)),
      .init("as_of_basis", .string(figure.asOf.basis.rawValue)),
      .init("honour", .optional(figure.honour?.rawValue)),
      .init("grantor", .optional(figure.grantors.isEmpty ? nil : figure.grantors.column)),
      .init("mentions", .integer(figure.mentions)), .init("correction", .optional(figure.correction)),
      .init(
        "decisions", .object(Self.ordered(figure.decisions).map { .init($0.field.rawValue, .string($0.rule)) })),
      .init("nearest", .optional(figure.nearest)),
    ]
    return Mark(
      kind: .figure, range: figure.mention, value: words(of: figure, in: article), rule: figure.rule,
      notes: Self.notes(on: figure), details: details)
  }

  /// One decision a field, in the fields' order.
  private static func ordered(_ decisions: [Decision]) -> [Decision] {
    Decision.Field.allCases.compactMap { field in decisions.first { $0.field == field } }
  }

  /// Which rule decided what, and which frame came nearest where none fits.
  private static func notes(on figure: Figure) -> [String] {
    let decided = ordered(figure.decisions).map { "\($0.field.rawValue): \($0.rule)" }
    return (decided.isEmpty ? [] : ["decided by " + decided.joined(separator: ", ")])
      + (figure.nearest.map { ["nearest frame: \($0)"] } ?? [])
  }

  private func words(of figure: Figure, in article: Article) -> String {
    var amount = figure.bound == .exact || figure.bound == .range ? "" : figure.bound.rawValue + " "
    amount += figure.value.description
    if let upperEnd = figure.upperEnd { amount += " to \(upperEnd)" }
    if let whole = figure.of { amount += " of \(whole)" }
    if !figure.unit.isEmpty { amount += " " + article[figure.unit] }
    var parts = [amount, figure.indicator, figure.status.rawValue, figure.scope.rawValue]
    parts.append(figure.place.value.map { "\(name(of: $0)) \(figure.place.basis.rawValue)" } ?? "place unknown")
    parts.append(figure.period.value.map { "\($0) \(figure.period.basis.rawValue)" } ?? "period unknown")
    if let date = figure.asOf.value { parts.append("as of \(date) \(figure.asOf.basis.rawValue)") }
    if let measure = figure.measure { parts.append(measure.rawValue) }
    if let honour = figure.honour {
      parts.append(honour.rawValue + (figure.grantors.isEmpty ? "" : " by " + figure.grantors.column))
    }
    if figure.mentions > 1 { parts.append("\(figure.mentions) mentions") }
    if let correction = figure.correction { parts.append("curated: \(correction)") }
    return parts.joined(separator: ", ")
  }

  private func dated<Value: CustomStringConvertible>(
    _ derived: Derived<Value>, kind: Mark.Kind, range: Range<Int>, rule: String
  ) -> Mark {
    let value = derived.value.map { "\($0) \(derived.basis.rawValue)" } ?? derived.basis.rawValue
    let details = [
      JSONValue.Member(kind.rawValue, .optional(derived.value?.description)),
      .init("basis", .string(derived.basis.rawValue)),
    ]
    return Mark(kind: kind, range: range, value: value, rule: rule, details: details)
  }

  private func mark(of document: Reading.DocumentMention) -> Mark {
    let parts = ["\(document.kind) \(document.number)", document.issuer, document.date?.description]
    return Mark(
      kind: .document, range: document.range, value: parts.compactMap { $0 }.joined(separator: ", "), rule: "",
      details: [
        .init("kind", .string(document.kind)), .init("number", .string(document.number)),
        .init("issuer", .optional(document.issuer)), .init("date", .optional(document.date?.description)),
      ])
  }
}

extension Mark.Kind {
  /// The place in the declared order.
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
