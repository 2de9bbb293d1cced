import Dataset
import Extraction
import Testing
import Vocabulary

@testable import Reports

struct FigureRunsTests {
  private static let figures = ["a", "a", "b", "a"].enumerated().map { offset, indicator in
    Dataset.Observation(
      id: "\(offset)", article: "x", indicator: indicator, value: Quantity(Int64(offset)),
      status: offset == 1 ? .target : .result)
  }

  @Test func figuresAreKeptByTheirPositions() {
    let figures = Self.figures
    #expect(figures.kept { figures[$0].status == .result }.map(\.id) == ["0", "2", "3"])
    #expect(figures.kept { _ in true } == figures)
    #expect(figures.kept { _ in false }.isEmpty)
  }

  @Test func aStretchEndsWhereTheIndicatorChanges() {
    let runs = Self.figures.byIndicator
    #expect(runs.map(\.indicator) == ["a", "b", "a"])
    #expect(runs.map { $0.figures.map(\.id) } == [["0", "1"], ["2"], ["3"]])
    #expect(Array(Self.figures.prefix(2)).byIndicator.map(\.figures.count) == [2])
    #expect([Dataset.Observation]().byIndicator.isEmpty)
  }
}
