/// Whom the running text speaks of, from the subjects of its sentences.
struct SectionScope {
  private(set) var level: Term.Level = .none
  /// Whether the subject is a kind of body rather than one of them.
  private(set) var isKind = false
  private(set) var place: UInt16 = 0
  /// Whether the subject is a company, school or the like.
  private(set) var isUnit = false
  private var reported: (level: Term.Level, place: UInt16)?

  /// A new paragraph speaks of whoever reported last (`Theo Ban Chỉ đạo xã, …`), else of the article's own subject.
  mutating func beginParagraph() {
    level = reported?.level ?? .none
    isKind = false
    isUnit = false
    place = reported?.place ?? 0
  }

  /// The sentence's subject takes over.
  mutating func take(_ subject: Marker, isReport: Bool) {
    level = subject.level
    isKind = subject.isKind
    isUnit = subject.body == .company
    place = subject.place
    if isReport { reported = (level, place) } else { reported = nil }
  }
}
