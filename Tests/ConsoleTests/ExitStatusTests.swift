import Testing

@testable import Console

struct ExitStatusTests {
  @Test func theHelpDocumentsEveryCode() {
    let lines = ExitStatus.help.split(separator: "\n").dropFirst()
    #expect(lines.count == ExitStatus.allCases.count)
    for (line, status) in zip(lines, ExitStatus.allCases) {
      #expect(line.contains(" \(status.rawValue)  \(status.meaning)"))
    }
  }
}
