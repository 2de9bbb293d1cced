import Text
import Vocabulary

/// Whom the running text speaks of, from the subjects of its sentences.
struct SectionSubject {
  private(set) var subject: Subject?
  private var reported: Subject?
  /// The place that the section's heading names.
  private(set) var heading: Subject?

  /// A new paragraph speaks of whoever reported last (`Theo Ban Chỉ đạo xã, …`), else of the article's own subject.
  mutating func beginParagraph() { subject = reported ?? heading }

  /// A heading stands over the paragraphs behind it; one that names no place ends what the last one told.
  mutating func beginSection(_ markers: [Marker]) {
    reported = nil
    heading = markers.first { $0.place != nil && !$0.isBody }.map(Subject.init)
    subject = heading
  }

  /// `Riêng mô hình …`: a topic of its own, which is no place's.
  mutating func reset() { subject = nil }

  /// The sentence's subject takes over.
  mutating func take(_ subject: Subject, isReport: Bool) {
    self.subject = subject
    reported = isReport ? subject : nil
  }

  /// The subject of a sentence for what follows it: the first marker that may be one, near its beginning.
  ///
  /// - Parameter first: chunk of the sentence's first figure; a unit without a name behind it is no subject.
  static func find(
    _ sentence: Sentence, _ markers: [Marker], before first: Int, knowsInstitution: Bool
  ) -> (subject: Subject, isBody: Bool, isReport: Bool)? {
    // Tham dự có lãnh đạo huyện …: guests.
    if (0..<4).contains(where: { sentence.verbs($0).contains(.attend) }) { return nil }
    // What is told behind a colon are examples.
    let colon = sentence.indices.first { sentence.kind($0) == .colon } ?? sentence.count
    for marker in markers where marker.chunks.lowerBound <= 14 && marker.chunks.lowerBound < colon {
      let isBehind = marker.chunks.lowerBound >= first
      if isBehind, (first..<marker.chunks.lowerBound).contains(where: { sentence.kind($0) == .semicolon }) { break }
      guard !isBehind || marker.isNamed && !marker.isBody && !marker.isGenitive else { continue }
      if marker.body == .company {
        guard !marker.isPlural, !marker.isPartner, !marker.isCompanion, marker.chunks.lowerBound <= 4,
          marker.isNamed || knowsInstitution && sentence.has(marker.chunks.lowerBound, .institution)
        else { continue }
        return (Subject(marker), true, false)
      }
      if marker.isPlural || marker.isContainer || marker.isCompanion || marker.isSource || marker.level == nil {
        continue
      }
      if marker.isBody, marker.level == .national { continue }
      if marker.isVenue, marker.level != .national, !(marker.isNamed && marker.chunks.lowerBound <= 3) { continue }
      if marker.isPartner || marker.isGenitive && !marker.isNamed && marker.chunks.lowerBound > 6 { continue }
      if sentence.hasAny(marker.chunks.lowerBound - 1, [.receive, .passive, .by]) { continue }
      let isTold = (marker.chunks.upperBound..<marker.chunks.upperBound + 3).contains { sentence.has($0, .telling) }
      let isReport = (0..<2).contains { sentence.has($0, .report) } || marker.isBody && isTold
      return (Subject(marker), marker.isBody, isReport)
    }
    return nil
  }
}
