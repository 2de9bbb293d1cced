import ArgumentParser
import Console
import Site

/// `generate init`: the folder of a new site.
struct Initialise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a folder for a site of other articles: templates to change and an empty seeds/.",
    discussion: """
      What is in the folder already stays as it is. Then put articles into seeds/, name the site in \
      Templates/site.yml, and run generate there. The built-in rules take in articles on the movement only; a site on \
      another topic says `topic: any` in site.yml, or brings its own topic.tsv with --vocabulary.
      """)

  @Argument(help: "The folder; it is made if it is not there.")
  var folder: String

  @Option(help: ArgumentHelp("The templates to begin with.", valueName: "folder"))
  var templates = SiteStarter.templates

  func validate() throws {
    if folder.isEmpty { throw ValidationError("the folder must have a name") }
  }

  func run() throws {
    try InputPath.requireFolder(
      templates, advice: "run generate from the checkout, or name the folder with --templates")
    _ = try Failure.mapping(to: .cannotWrite) { try SiteStarter(templates: templates).start(in: folder) }
    let stream = OutputStream.standardOutput
    stream.writeLine("\(InputPath.join(folder, SiteStarter.templates))/site.yml names the site")
    let articles = InputPath.join(folder, SiteStarter.articles)
    stream.writeLine("its 'topic' says whether articles on other topics are left out (own) or taken in (any)")
    stream.writeLine("put articles into \(articles), then run generate in \(folder)")
  }
}
