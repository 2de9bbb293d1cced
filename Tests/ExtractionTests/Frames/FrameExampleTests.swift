import Testing
import Vocabulary

@testable import Extraction

/// Every frame licenses the figure that its own example marks.
struct FrameExampleTests {
  private let lexicon = ReadingFixture.vocabulary.lexicon

  /// What is wrong with a frame's example; `nil` where it reads as the row says.
  private func difference(_ frame: Frame) throws -> String? {
    let reading = try ReadingCase(frame.example.replacing("}", with: "|0 x}"))
    guard let range = reading.expected.first?.ranges.first else { return "\(frame.id): no figure is marked" }
    let article = ReadingFixture.article([reading.text])
    let figures = ReadingFixture.reader.read(article).figures
    guard let figure = figures.first(where: { $0.mention.overlaps(range) }) else {
      return "\(frame.id): no figure in «\(frame.example)»"
    }
    let deciding = figure.rule(deciding: .indicator) ?? "nothing"
    // Another frame of the indicator, or what goes on with a list of it, may be nearer.
    let isKin =
      lexicon.frames.contains { $0.id == deciding && $0.indicator == frame.indicator }
      || IndicatorRules.list.contains { $0.id == deciding } && figure.indicator == frame.indicator
    var problems: [String] = []
    if figure.indicator != frame.indicator { problems.append("indicator \(figure.indicator), not \(frame.indicator)") }
    if deciding != frame.id, !isKin { problems.append("decided by \(deciding)") }
    if deciding == frame.id {
      if let status = frame.status, figure.status != status { problems.append("status \(figure.status)") }
      if let honour = frame.honour, figure.honour != honour {
        problems.append("honour \(figure.honour?.rawValue ?? "")")
      }
    }
    return problems.isEmpty ? nil : "\(frame.id): \(problems.joined(separator: ", ")) in «\(frame.example)»"
  }

  @Test func everyFrameLicensesTheFigureOfItsExample() throws {
    let problems = try lexicon.frames.compactMap(difference)
    #expect(problems.isEmpty, "\(problems.count) frames:\n\(problems.joined(separator: "\n"))")
  }

  @Test func everyFrameHasAnExample() {
    let without = lexicon.frames.filter { !$0.example.contains("{") || !$0.example.contains("}") }.map(\.id)
    #expect(without.isEmpty)
  }
}
