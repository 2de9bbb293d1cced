import Text
import Vocabulary

/// Finds telephone, account, tax and identity numbers, and takes them out of the running for figures.
struct IdentityNumberScanner {
  /// Digits and groups that stand in a row.
  private struct Run {
    var digits: [UInt8] = []
    var groups: [Int] = []
    var end: Int
    var hasPoints = false
  }

  func scan(_ sentence: inout Sentence) {
    var index = 0
    while index < sentence.count {
      guard sentence.kind(index) == .number, sentence.chunks[index].role == .free else {
        index += 1
        continue
      }
      let run = run(sentence, from: index)
      if isIdentity(sentence, run, at: index) { sentence.mark(index..<run.end, .name) }
      index = run.end
    }
  }

  /// `0912 345 678`, `0912-345-678`, `(0263) 3 822 111`
  private func run(_ sentence: Sentence, from start: Int) -> Run {
    var run = Run(end: start)
    var next = start
    while sentence.kind(next) == .number, run.digits.count < 24 {
      let digits = sentence.digits(sentence.firstToken(next))
      if digits.contains(0x2C) { break }
      run.hasPoints = run.hasPoints || digits.contains(0x2E)
      run.digits += digits.filter { $0 != 0x2E }
      run.groups.append(digits.count)
      run.end = next + 1
      switch sentence.kind(run.end) {
      case .dash, .closeBracket: next = run.end + 1
      default: next = run.end
      }
    }
    run.end = max(run.end, start + 1)
    return run
  }

  private func isIdentity(_ sentence: Sentence, _ run: Run, at start: Int) -> Bool {
    let count = run.digits.count
    // 05-03-2024
    if run.groups.count == 3, run.groups[2] == 4, run.groups[0] <= 2, run.groups[1] <= 2 { return false }
    let isAbroad = sentence.kind(start - 1) == .plus && sentence.firstToken(start).isGlued
    if (9...12).contains(count), run.digits.first == 0x30 || isAbroad { return true }
    guard count >= 7, isLabelled(sentence, start) else { return false }
    // tài khoản 1.500.000 đồng: money.
    let isAmount = run.groups.count == 1 && run.hasPoints && run.digits.first != 0x30
    return !isAmount && sentence.noun(run.end) != .money
  }

  /// Whether a word such as `điện thoại`, `tài khoản`, `mã số thuế` stands before, perhaps with `:`, `số` or `là` between.
  private func isLabelled(_ sentence: Sentence, _ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      if sentence.has(index, .numberLabel) { return true }
      switch sentence.kind(index) {
      case .colon, .openBracket, .period: continue
      case .word where sentence.hasAny(index, [.number, .copula]) || sentence.firstToken(index).isUpper: continue
      default: return false
      }
    }
    return false
  }
}
