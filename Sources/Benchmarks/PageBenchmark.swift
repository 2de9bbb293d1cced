import Articles
import Dataset
import Extraction
import Reports
import Site
import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    let size = try page.bytes().count
    // What can throw has been run once by now.
    let rows = seconds { reports.rows() }
    let markdown = seconds { (try? reports.report().markdown.utf8.count) ?? 0 }
    let html = seconds { (try? page.rendered()) ?? 0 }
    let layout = seconds { (try? page.laidOut()) ?? 0 }
    let bytes = seconds { (try? page.bytes().count) ?? 0 }
    let whole = markdown + bytes
    Swift.print(
      "report pages with a table of \(Self.rows) rows: \(report.markdown.utf8.count) bytes of Markdown, "
        + "\(size) of HTML; processor time, best of \(Self.runs) runs of \(Self.pages)")
    // Each on top of the one before it.
    let steps = [
      ("rows to tables and sentences", rows), ("Markdown template", markdown - rows),
      ("Markdown to HTML (libcmark)", html), ("layout", layout - html), ("links", bytes - layout),
    ]
    for (name, time) in steps {
      let label = name + String(repeating: " ", count: max(0, 30 - name.count))
      Swift.print("\(label)\(Self.column(time * 1e6)) µs\(Self.column(100 * time / whole)) %")
    }
    Swift.print("pages a second and core: \(Int(1 / whole))")
  }

  /// Processor time for a page: what others do on the machine is not counted.
  private func seconds(_ work: () -> Int) -> Double {
    var best = Int.max
    var sum = 0
    for _ in 0..<Self.runs {
      let start = clock()
      for _ in 0..<Self.pages { sum &+= work() }
      best = min(best, Int(clock() - start))
    }
    withExtendedLifetime(sum) {}
    return Double(best) / Double(CLOCKS_PER_SEC) / Double(Self.pages)
  }

  /// A number with one decimal, set right.
  private static func column(_ value: Double) -> String {
    let tenths = Int((max(0, value) * 10).rounded())
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, 9 - text.count)) + text
  }
}
