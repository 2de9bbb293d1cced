import ArgumentParser
import Console

/// The command line.
@main
struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Turns Vietnamese newspaper articles into a dataset, reports and a static site.",
    usage: """
      generate [build] [--input <folder>] [--output <folder>] [--templates <folder>] [--strict] …
      generate explain <file>
      generate check [--input <folder>] [--strict] …
      generate extract [<file> …]
      generate init <folder>
      """,
    discussion: """
      Without a subcommand it builds: the articles in seeds/ become the site in output/.
      Every subcommand tells its options with --help.

      \(ExitStatus.help)
      """,
    subcommands: [Build.self, Explain.self, Check.self, Extract.self, Initialise.self],
    defaultSubcommand: Build.self)

  static func main() async {
    OutputStream.ignoreBrokenPipes()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      end(with: failure)
    } catch let error where exitCode(for: error) == .failure {
      end(with: Failure(.software, "\(error); please report this"))
    } catch {
      exit(withError: error)
    }
  }

  private static func end(with failure: Failure) -> Never {
    let stream = OutputStream.standardError
    stream.writeLine(stream.palette("error:", .error) + " " + TerminalText.harmless(failure.message))
    exit(withError: ExitCode(failure.status.rawValue))
  }
}
