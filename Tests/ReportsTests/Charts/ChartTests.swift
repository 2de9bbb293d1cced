import Testing

@testable import Reports

struct ChartTests {
  /// What stands between the fences.
  static func body(_ markdown: String) -> String {
    markdown.split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
  }

  @Test func aChartIsReadAsItWasWritten() throws {
    var bars = Chart(form: .bars, title: "Mô hình", summary: "Cao nhất là A.")
    bars.subtitle = "2018–2023"
    bars.bars = [
      .init(label: "A", text: "≥ 4.000", lower: "4000", upper: nil, isApproximate: false),
      .init(label: "B", text: "≈ 12", lower: "12", upper: "12", isApproximate: true),
      .init(label: "C", text: "≤ 9", lower: nil, upper: "9", isApproximate: false),
    ]
    bars.legend = [.init(kind: "open", text: "không có mức trên")]
    #expect(try Chart(info: "chart bars", text: Self.body(bars.markdown)) == bars)

    var map = Chart(form: .map, title: "Bản đồ", summary: "Một tỉnh.")
    map.tiles = [.init(label: "ST", name: "Sóc Trăng", text: "", column: 2, row: 19, shade: 0, link: "../x/")]
    #expect(try Chart(info: "chart map", text: Self.body(map.markdown)) == map)
  }

  @Test func namesCannotBreakOutOfTheirField() throws {
    var chart = Chart(form: .bars, title: "A\n```\nB", summary: "C")
    chart.bars = [.init(label: "x | y\n```", text: "1", lower: "1", upper: "1", isApproximate: false)]
    let read = try #require(try Chart(info: "chart bars", text: Self.body(chart.markdown)))
    #expect(read.title == "A ``` B")
    #expect(read.bars.map(\.label) == ["x / y ```"])
  }

  @Test func anotherBlockIsNoChart() throws {
    #expect(try Chart(info: "", text: "x") == nil)
    #expect(try Chart(info: "swift chart", text: "x") == nil)
  }

  @Test(arguments: [
    ("chart", "", 0), ("chart pie", "", 0), ("chart bars", "title: A\nbar: B | 1 | 1", 1),
    ("chart bars", "title: A\nsummary: B", 1), ("chart bars", "title: A\nsummary: B\nbar: C | 1", 3),
    ("chart bars", "title: A\nsummary: B\nbar: C | 1 | ..", 3),
    ("chart bars", "title: A\nsummary: B\nspan: C | 1 | 1", 3),
    ("chart map", "title: A\nsummary: B\ntile: C | D | 1 | 1;1 | 2 | x/", 3),
    ("chart map", "title: A\nsummary: B\ntile: C | D | 1 | 1,1 | 9 | x/", 3), ("chart bars", "colour: red", 1),
  ])
  func aChartThatCannotBeDrawnNamesItsLine(info: String, text: String, line: Int) {
    let error = #expect(throws: ChartError.self) { try Chart(info: info, text: text) }
    #expect(error?.line == line)
  }
}
