import Articles
import Dataset
import Extraction
import Reports
import Site
import Vocabulary

/// From the rows of a report with a long table to the bytes of its page.
struct PageBenchmark {
  /// Rows of the report's long table.
  static let rows = 60
  /// Pages that one run makes.
  static let pages = 200
  static let runs = 7

  private let report: Report
  private let reports: ReportStages
  private let page: PageStages

  /// - Parameter templates: Path of the templates' folder.
  init(vocabulary: Vocabulary, templates: String = "Templates") throws {
    let builder = try ReportBuilder(
      templates: templates, settings: .init(title: "Số liệu", licence: "CC BY 4.0"), vocabulary: vocabulary)
    let article = SampleReport.article(rows: Self.rows)
    let dataset = Dataset(articles: [article], vocabulary: vocabulary)
    guard
      let reports = try ReportStages(
        builder: builder, dataset: dataset, place: SampleReport.place, period: SampleReport.period)
    else { throw TemplateError.missingTemplate(path: SampleReport.place) }
    self.reports = reports
    report = try reports.report()
    let settings = try SiteSettings(file: "\(templates)/site.yml")
    page = PageStages(builder: try SiteBuilder(templates: templates, settings: settings), report: report)
  }

  /// Prints each step's time and share, and pages a second.
  func print() throws {
    // What can throw has been run once by now.
    let rows = measure("rows to tables and sentences") { reports.rows() }
    let markdown = measure("Markdown template") { (try? reports.report().markdown.utf8.count) ?? 0 }
    let html = measure("Markdown to HTML (libcmark)") { (try? page.rendered()) ?? 0 }
    let layout = measure("layout") { (try? page.laidOut()) ?? 0 }
    let bytes = measure("links") { (try? page.bytes().count) ?? 0 }
    let whole = markdown.seconds + bytes.seconds
    let size = try page.bytes().count
    Swift.print(
      "report pages with a table of \(Self.rows) rows: \(report.markdown.utf8.count) bytes of Markdown, "
        + "\(size) of HTML; one core, best of \(Self.runs) runs of \(Self.pages)")
    for step in [rows, markdown.less(rows), html, layout.less(html), bytes.less(layout)] {
      let name = step.name + String(repeating: " ", count: max(0, 30 - step.name.count))
      let time = Self.column(step.seconds / Double(Self.pages) * 1e6)
      Swift.print("\(name)\(time) µs\(Self.column(100 * step.seconds / whole)) %")
    }
    Swift.print("pages a second: \(Int(Double(Self.pages) / whole))")
  }

  private func measure(_ name: String, work: () -> Int) -> Measurement {
    Measurement(name, byteCount: 0, runs: Self.runs) { (0..<Self.pages).reduce(0) { sum, _ in sum &+ work() } }
  }

  /// A number with one decimal, set right.
  private static func column(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, 9 - text.count)) + text
  }
}
