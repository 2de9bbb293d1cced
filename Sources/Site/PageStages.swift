import CommonMark
import Reports

/// A page made of a report as often as asked and as far as asked, so that a benchmark can tell what each stage costs. The
/// builder makes its pages by the same steps.
package struct PageStages: Sendable {
  private let builder: SiteBuilder
  private let frame: PageFrame
  private let report: Report

  package init(builder: SiteBuilder, report: Report) {
    self.builder = builder
    self.report = report
    frame = builder.frame([report], hasSearch: true)
  }

  /// From Markdown to HTML without the frame; says how many bytes it is.
  package func rendered() throws -> Int { try builder.rendered(report).html.count }

  /// From Markdown to HTML within the frame.
  package func laidOut() throws -> Int { try layout().count }

  /// From Markdown to the page's bytes, whose links name files.
  package func bytes() throws -> [UInt8] {
    HTMLPage(folder: report.path, html: try layout(), file: report.file + ".html").bytes
  }

  private func layout() throws -> [UInt8] {
    try builder.layouts.page(report, builder.rendered(report), frame: frame)
  }
}
