import Testing

struct HelpTests {
  @Test(arguments: [[], ["build"], ["check"], ["explain"], ["extract"], ["init"]])
  func theHelpIsAContract(subcommand: [String]) async throws {
    let result = try await Program.run(subcommand + ["--help"], environment: ["COLUMNS": "80"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    try Snapshot.expect(result.output, named: "help\(subcommand.map { "-" + $0 }.joined()).txt")
  }

  @Test func theHelpTellsEveryExitCode() async throws {
    let help = try await Program.run(["--help"]).output
    for code in ["0", "64", "65", "66", "70", "73", "78"] { #expect(help.contains(" \(code)  ")) }
  }
}
