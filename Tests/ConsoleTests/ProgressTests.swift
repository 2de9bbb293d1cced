import Testing

@testable import Console

struct ProgressTests {
  private func output(columns: Int?, isQuiet: Bool = false, _ run: (Progress) -> Void) -> String {
    var text = ""
    run(Progress(stages: 2, columns: columns, isQuiet: isQuiet) { text += $0 })
    return text
  }

  @Test func elsewhereThanOnATerminalAStageIsALine() {
    let text = output(columns: nil) { progress in
      progress.begin("loading")
      progress.advance(to: 1, of: 2)
      progress.begin("reading")
      progress.end()
    }
    #expect(text == "[1/2] loading\n[2/2] reading\n")
  }

  @Test func aTerminalShowsOneLineThatIsRewrittenOnlyWhenItChanges() {
    let text = output(columns: 40) { progress in
      progress.begin("reading")
      progress.advance(to: 1, of: 1000)
      progress.advance(to: 2, of: 1000)
      progress.advance(to: 500, of: 1000)
      progress.end()
    }
    #expect(text == "\r[1/2] reading\u{1B}[K\r[1/2] reading 0%\u{1B}[K\r[1/2] reading 50%\u{1B}[K\r\u{1B}[K")
  }

  @Test func aNarrowTerminalIsNeverWrapped() {
    #expect(output(columns: 10) { $0.begin("reading articles") } == "\r[1/2] re…\u{1B}[K")
  }

  @Test(arguments: [40, nil]) func quietSaysNothing(columns: Int?) {
    let text = output(columns: columns, isQuiet: true) { progress in
      progress.begin("reading")
      progress.advance(to: 1, of: 2)
      progress.end()
    }
    #expect(text.isEmpty)
  }
}
