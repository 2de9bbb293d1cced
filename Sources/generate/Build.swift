import ArgumentParser
import Articles
import Console
import Dataset
import Reports
import Site

/// `generate build`: from the articles to the site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the dataset, the reports and the site (the default).",
    discussion: """
      Nothing is written unless everything could be made. Files in the output folder that generate did not write stay.
      """)

  @OptionGroup var options: InputOptions

  @Option(help: ArgumentHelp("Where the site goes.", valueName: "folder"))
  var output = "output"

  @Option(help: ArgumentHelp("The folder of templates (pages/, layouts/, assets/, site.yml).", valueName: "folder"))
  var templates = "Templates"

  @Option(
    help: ArgumentHelp(
      "The data folder of an earlier build; the site then tells what changed since.", valueName: "folder"))
  var previous: String?

  @Option(help: "What to print at the end: text for people, json for machines.")
  var format = OutputFormat.text

  @Flag(help: "Print nothing but what stops the build.")
  var quiet = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output must name a folder") }
  }

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let search = SearchIndex()
    let progress = Progress(
      stages: Pipeline.stages + (search == nil ? 3 : 4), on: .standardError, isQuiet: quiet || format == .json)
    defer { progress.end() }
    try InputPath.requireFolder(
      templates, advice: "run generate from the checkout, or name the folder with --templates")

    let settings = try Failure.mapping(to: .badConfiguration) {
      try SiteSettings(file: InputPath.join(templates, "site.yml"))
    }
    let pipeline = Pipeline(options: options, progress: progress, topic: settings.topic == .any ? .any : .own)
    let result = try await pipeline.run()
    if result.dataset.articles.isEmpty, !result.dataset.outside.isEmpty {
      progress.end()
      throw Failure(.noInput, Self.nothingInScope(result.dataset.outside.count, options))
    }
    let findings = result.findings.findings
    let counts = FindingCounts(findings)
    if options.strict, !counts.isClean {
      progress.end()
      show(findings)
      throw Failure(.badData, "\(counts.description) under --strict; nothing was written")
    }

    if result.dataset.articles.isEmpty {
      progress.end()
      show(findings)
      try result.requireArticles(in: options.input)
    }

    let changes = try changes(of: result.dataset)
    let (files, pages) = try await files(
      for: result, settings: settings, changes: changes, search: search, jobs: pipeline.jobs, progress: progress)
    progress.begin("writing \(files.count) files")
    let published = try Failure.mapping(to: .cannotWrite) { try OutputFolder(path: output).publish(files) }
    progress.end()

    if !quiet, format == .text { show(findings) }
    let summary = BuildSummary(
      articles: result.dataset.articles.count, figures: result.dataset.observations.count,
      places: Set(result.dataset.observations.compactMap(\.place.value)).count, pages: pages, findings: counts,
      outside: result.dataset.outside.count, duration: clock.now - start, written: published.written,
      unchanged: published.unchanged,
      removed: published.removed, page: InputPath.join(output, "index.html"))
    report(summary, findings: findings)
    if search == nil, !quiet, format == .text {
      OutputStream.standardError.writeLine("no search box: run Scripts/setup --search, or put pagefind into PATH")
    }
    try result.requireWholeRecords()
  }

  /// What a user is told where every article was left out.
  private static func nothingInScope(_ count: Int, _ options: InputOptions) -> String {
    let source = options.readings.isEmpty ? options.input : options.readings.joined(separator: ", ")
    return "\(source): none of \(counted(count, "article")) belongs to the topic, nothing was written; "
      + "'generate check' lists why, --topic any takes all of them"
  }

  /// All files of the site, and how many of them are pages.
  private func files(
    for result: Pipeline.Result, settings: SiteSettings, changes: ChangeLog?, search: SearchIndex?, jobs: Int,
    progress: Progress
  ) async throws -> (files: [OutputFile], pages: Int) {
    try await Failure.mapping(to: .badConfiguration) {
      let data = try DatasetExporter(description: description(settings)).files(result.dataset, changes: changes)

      progress.begin("writing reports")
      var reports: [Report] = []
      for var reportSettings in reportSettings(settings, data: data) {
        if !reports.isEmpty { reportSettings.rowFiles = reports.rowFiles }
        let builder = try ReportBuilder(
          templates: templates, settings: reportSettings, vocabulary: result.vocabulary)
        reports += try await builder.reports(for: result.dataset, changes: changes, jobs: jobs)
      }

      progress.begin("rendering \(reports.count) pages")
      let site = try SiteBuilder(templates: templates, settings: settings)
      let files = try await site.files(for: reports, dataFiles: data, hasSearch: search != nil, jobs: jobs)
      guard let search else { return (files, reports.count) }
      progress.begin("indexing for search")
      return (files + (try search.files(for: files, output: output)), reports.count)
    }
  }

  /// What the site's settings say of the dataset.
  private func description(_ settings: SiteSettings) -> DatasetDescription {
    var description = DatasetDescription()
    description.publisher = settings.title
    description.baseURL = settings.baseURL
    description.licence = settings.licence.map { Licence(title: $0, address: settings.licenceURL) }
    return description
  }

  /// The settings of the reports in each language of the site.
  private func reportSettings(_ settings: SiteSettings, data: [OutputFile]) -> [ReportBuilder.Settings] {
    let first = ReportBuilder.Settings(
      title: settings.title, articleText: settings.articleText == .full ? .full : .excerpt,
      language: Language(rawValue: settings.language) ?? .vietnamese, licence: settings.licence,
      downloads: data.map { Download($0) })
    guard let english = settings.english else { return [first] }
    var second = first
    second.title = english.title
    second.language = .english
    second.prefix = "en/"
    return [first, second]
  }

  /// What differs from the earlier build, where one was named.
  private func changes(of dataset: Dataset) throws -> ChangeLog? {
    guard let previous else { return nil }
    try InputPath.requireFolder(previous, advice: "name the data folder of an earlier build with --previous")
    let file = InputPath.join(previous, "observations.csv")
    let bytes = try InputPath.contents(of: file)
    return try Failure.mapping(to: .badData) { try ChangeLog(of: dataset, since: bytes, file: file) }
  }

  /// Prints warnings and errors, and what was not read; other notes are for `generate check`.
  private func show(_ findings: [Finding]) {
    let stream = OutputStream.standardError
    let formatter = FindingFormatter(folder: options.input, palette: stream.palette)
    for finding in findings where finding.severity > .info || finding.code == "files-not-read" {
      stream.write(formatter.text(finding))
    }
  }

  private func report(_ summary: BuildSummary, findings: [Finding]) {
    let stream = OutputStream.standardOutput
    switch format {
    case .text:
      if !quiet { stream.write(summary.text(palette: stream.palette)) }
    case .json:
      let formatter = FindingFormatter(folder: options.input, palette: stream.palette)
      stream.write(summary.json(findings: findings.map { formatter.json($0) }).text)
    }
  }
}
