/// Says what the run is at: one line that is rewritten on a terminal, a plain line a stage elsewhere.
public final class Progress {
  private let stages: Int
  private let columns: Int?
  private let isQuiet: Bool
  private let write: (String) -> Void
  private var current = 0
  private var name = ""
  private var lastShown = ""

  /// - Parameters:
  ///   - stages: how many stages the run has.
  ///   - columns: the terminal's width; `nil` where the output is no terminal.
  ///   - isQuiet: say nothing.
  ///   - write: where the text goes.
  public init(stages: Int, columns: Int?, isQuiet: Bool, write: @escaping (String) -> Void) {
    self.stages = stages
    self.columns = columns
    self.isQuiet = isQuiet
    self.write = write
  }

  /// Progress on a stream.
  public convenience init(stages: Int, on stream: OutputStream, isQuiet: Bool) {
    self.init(stages: stages, columns: stream.columns, isQuiet: isQuiet) { stream.write($0) }
  }

  /// Begins the next stage.
  public func begin(_ name: String) {
    current += 1
    self.name = name
    guard !isQuiet else { return }
    if columns != nil { rewrite(line) } else { write(line + "\n") }
  }

  /// Tells how far the stage is; shown on a terminal only, and only when the percentage changes.
  public func advance(to done: Int, of total: Int) {
    guard !isQuiet, columns != nil, total > 0 else { return }
    rewrite("\(line) \(done * 100 / total)%")
  }

  /// Takes the line away, so that other lines can be written.
  public func end() {
    guard !lastShown.isEmpty else { return }
    write("\r\u{1B}[K")
    lastShown = ""
  }

  private var line: String { "[\(current)/\(stages)] \(name)" }

  private func rewrite(_ text: String) {
    let shown = TerminalText.fitted(text, columns: (columns ?? 80) - 1)
    guard shown != lastShown else { return }
    write("\r\(shown)\u{1B}[K")
    lastShown = shown
  }
}
