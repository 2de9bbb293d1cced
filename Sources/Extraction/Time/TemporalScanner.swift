import Articles
import Text
import Vocabulary

/// Reads dates, clock times, durations and periods, and takes their numbers out of the running for figures.
struct TemporalScanner {
  struct Result {
    var dates: [DateEvidence] = []
    var periods: [PeriodEvidence] = []
  }

  /// Reads a sentence; marks the chunks it has read.
  func scan(_ sentence: inout Sentence) -> Result {
    var result = Result()
    var index = 0
    while index < sentence.count {
      index = read(&sentence, at: index, into: &result) ?? index + 1
    }
    PeriodJoiner().join(sentence, &result)
    return result
  }

  /// The chunk behind the time that begins at a chunk.
  private func read(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    if let next = wordPeriod(&sentence, at: index, into: &result) { return next }
    guard sentence.isNumeric(index), sentence.chunks[index].role == .free else { return nil }
    return clock(&sentence, at: index)
      ?? yearSpan(&sentence, at: index, into: &result)
      ?? date(&sentence, at: index, into: &result)
      ?? duration(&sentence, at: index, into: &result)
      ?? year(&sentence, at: index, into: &result)
  }
}
