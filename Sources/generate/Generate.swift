import ArgumentParser

/// The command line.
@main
struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "generate")
}
