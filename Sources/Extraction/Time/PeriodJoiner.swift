import Articles
import Vocabulary

/// Puts times together that a sentence tells in pieces.
struct PeriodJoiner {
  func join(_ sentence: Sentence, _ result: inout TemporalScanner.Result) {
    joinYears(sentence, &result.periods)
    takeDocumentYear(&result)
  }

  /// `năm 2018 và 6 tháng đầu năm 2019`: both years.
  private func joinYears(_ sentence: Sentence, _ periods: inout [PeriodEvidence]) {
    guard periods.count > 1 else { return }
    for index in periods.indices.dropLast().reversed() {
      guard case .years(let first) = periods[index].kind, case .years(let second) = periods[index + 1].kind,
        periods[index].rule == "year", periods[index + 1].rule == "months-of-year", first.to + 1 == second.from,
        second.from == second.to, let gap = gap(sentence, periods[index], periods[index + 1]),
        gap.allSatisfy({ sentence.hasAny($0, [.joint, .and]) || sentence.kind($0) == .comma })
      else { continue }
      periods[index].kind = .years(YearRange(first.from, second.to))
      periods[index].range = periods[index].range.lowerBound..<periods[index + 1].range.upperBound
      periods[index].rule = "year-and-months"
      periods.remove(at: index + 1)
    }
  }

  /// The chunks between two periods of which the first is a year and its word.
  private func gap(_ sentence: Sentence, _ first: PeriodEvidence, _ second: PeriodEvidence) -> Range<Int>? {
    var end = first.chunk
    while end < second.chunk, sentence.bytes(end..<end + 1).lowerBound < first.range.upperBound { end += 1 }
    return end < second.chunk && second.chunk - end <= 2 ? end..<second.chunk : nil
  }

  /// `sơ kết 1 năm thực hiện Quy định số 05 ngày 2/4/2018`: the years since the document.
  private func takeDocumentYear(_ result: inout TemporalScanner.Result) {
    guard let document = result.dates.first(where: { $0.isOfDocument && $0.year != nil }), let year = document.year,
      let index = result.periods.firstIndex(where: { $0.rule == "reviewed-years" && $0.chunk < document.chunk }),
      case .pastYears(let count) = result.periods[index].kind, count > 0
    else { return }
    result.periods[index].kind = .years(YearRange(year, year + count))
    result.periods[index].isSpan = true
    result.periods[index].rule = "years-since-document"
  }
}
