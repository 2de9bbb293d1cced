/// Whom a figure is about, by what stands around it.
final class ScopeRules: SentenceRule, Sendable {
  let lexicon: CompiledLexicon
  /// What a company or school gives away is not its own.
  private let given: Set<Int>
  private let gifts: Int
  private let delegates: Int
  /// The cue bit of words of attending.
  private let attend: UInt64
  private let commune: UInt8
  private let locality: UInt8

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    gifts = lexicon.indicator("gifts")
    delegates = lexicon.indicator("delegates")
    attend = lexicon.cue("attend")
    given = Set(["gifts", "funds", "houses"].map { lexicon.indicator($0) })
    commune = lexicon.noun("commune")
    locality = lexicon.noun("locality")
  }

  /// Bodies of the state as a whole: they act everywhere, so they set no scope by themselves.
  private func isNationalBody(_ marker: Marker) -> Bool { marker.isBody && marker.level == .national }

  /// Whether a marker may stand for whoever acts: no partner, recipient, plural, container or passive agent.
  private func isSubject(_ sentence: Sentence, _ marker: Marker) -> Bool {
    if marker.isPlural || marker.isContainer || marker.isCompanion || marker.level == .none || isNationalBody(marker) {
      return false
    }
    if marker.isPartner, !marker.isNamed { return false }
    if marker.isVenue, !marker.isNamed, marker.level != .national { return false }
    // được Công an tỉnh ghi nhận
    if let before = term(sentence, marker.chunks.lowerBound - 1), before.roles.contains(.receive) { return false }
    return true
  }

  /// The subject of a sentence for what follows it: the first that may be one, near its beginning.
  ///
  /// - Parameter first: chunk of the sentence's first figure; a unit without a name after it is no subject.
  func subject(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ markers: [Marker], before first: Int,
    knowsInstitution: Bool
  ) -> (marker: Marker, isReport: Bool)? {
    if let marker = markers.first, isInstitution(text, sentence, marker, knowsInstitution) { return (marker, false) }
    // Tham dự có lãnh đạo huyện …: guests.
    if (0..<min(4, sentence.chunks.count)).contains(where: { (term(sentence, $0)?.cues ?? 0) & attend != 0 }) {
      return nil
    }
    for marker in markers
    where marker.chunks.lowerBound <= 14
      && (marker.chunks.lowerBound < first
        || marker.isNamed && !marker.isBody && !marker.isGenitive
          && !(first..<marker.chunks.lowerBound).contains { sentence.kind($0) == .semicolon })
    {
      guard isSubject(sentence, marker), !marker.isVenue || marker.level == .national, !marker.isPartner else {
        continue
      }
      if marker.isGenitive, !marker.isNamed, marker.chunks.lowerBound > 6 { continue }
      let isReport =
        (0..<min(2, sentence.chunks.count)).contains { hasRole(sentence, $0, .report) }
        || marker.isBody
          && (marker.chunks.upperBound..<marker.chunks.upperBound + 3).contains {
            isWord(text, sentence, $0, Self.telling)
          }
      return (marker, isReport)
    }
    // Còn ở phường Trà Vinh, nhóm Zalo …: where the next sentences are, too.
    return markers.first { marker in
      marker.isVenue && marker.isNamed && !marker.isBody && !marker.isPlural && !marker.isContainer
        && (marker.level == .commune || marker.level == .hamlet) && marker.chunks.lowerBound <= 3
    }.map { ($0, false) }
  }

  /// Fills in the scope that the figure's own sentence states.
  ///
  /// - Parameter knowsInstitution: whether a company, school or the like has been named, so that `nhà trường` is that one.
  func apply(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ markers: [Marker], to figure: inout FigureCandidate,
    after earlier: EarlierFigures, nextStart: Int, knowsInstitution: Bool
  ) {
    figure.countsCommunes = counts(sentence, figure, .commune)
    // 12 mô hình của Vĩnh Long; 7 cá nhân và tập thể của Công ty …
    for marker in markers
    where marker.chunks.lowerBound >= figure.chunks.lowerBound
      && marker.chunks.lowerBound <= figure.chunks.upperBound + 2
      && marker.chunks.lowerBound < nextStart
    {
      if marker.isGenitive, marker.body == .company || marker.body == .none || !marker.isBody || marker.isNamed {
        if marker.body == .company {
          figure.isUnitScope = true
          figure.hasOwnScope = true
          return
        }
        guard marker.level != .none,
          marker.isNamed || figure.isAward || marker.level != .commune && marker.level != .hamlet, !marker.isPlural
        else { continue }
        set(marker, on: &figure)
        return
      }
    }
    // trao 30 suất quà, mỗi suất 2 triệu đồng, cho gia đình chính sách của xã Hòa Vang
    if figure.indicator == gifts {
      let end = (figure.chunks.upperBound..<sentence.chunks.count).first { sentence.kind($0) == .semicolon }
      let recipient = markers.first {
        $0.chunks.lowerBound >= figure.chunks.upperBound && $0.chunks.lowerBound < end ?? sentence.chunks.count
          && ($0.isNamed || $0.isWhole) && !$0.isBody && !$0.isPlural && !$0.isContainer
          && $0.level != .none
      }
      if let recipient {
        set(recipient, on: &figure)
        return
      }
    }
    // đang hoạt động trong tỉnh; trong toàn xã; trên cả nước
    for marker in markers
    where marker.chunks.lowerBound >= figure.chunks.upperBound
      && marker.chunks.lowerBound < min(nextStart, figure.nounPhraseEnd + 8)
    {
      let isNamedVenue = marker.isVenue && marker.isNamed && !marker.isPlural && !marker.isContainer
      // được Bộ Công an thông báo nhân rộng toàn quốc
      let isOfOthers =
        marker.level == .national
        && (figure.chunks.upperBound..<marker.chunks.lowerBound).contains {
          hasRole(sentence, $0, .receive)
        }
      if !marker.isBody, !isOfOthers, marker.level == .national || isNamedVenue || marker.isWhole {
        set(marker, on: &figure)
        return
      }
    }
    if figure.isAward {
      // Năm 2023, huyện có 3 tập thể được khen.
      for marker in markers
      where marker.chunks.upperBound < figure.chunks.lowerBound
        && figure.chunks.lowerBound - marker.chunks.upperBound <= 2
      {
        guard !marker.isBody, isSubject(sentence, marker),
          (marker.chunks.upperBound...figure.chunks.lowerBound).contains(where: {
            hasRole(sentence, $0, .hold)
          })
        else { continue }
        set(marker, on: &figure)
        return
      }
      for marker in markers
      where !marker.isBody && marker.level == .national && marker.chunks.lowerBound < figure.chunks.lowerBound {
        set(marker, on: &figure)
      }
      return
    }
    let isGiven = figure.indicator == gifts || earlier.hasGifts
    let institution = markers.first { isInstitution(text, sentence, $0, knowsInstitution) }
    for marker in markers.reversed() where marker.chunks.upperBound <= figure.chunks.lowerBound {
      // Trường mời báo cáo viên của Công an huyện về nói chuyện 6 buổi
      if institution != nil, marker.isBody, marker.isGenitive, marker.body != .company { continue }
      // Từ 3 tổ ở phường Bình Hòa, đến nay đã có 1.084 tổ: where it began.
      if marker.isVenue, marker.chunks.lowerBound > 3,
        (marker.chunks.upperBound..<figure.chunks.lowerBound).contains(where: {
          sentence.chunks[$0].role == .date || hasRole(sentence, $0, .now)
        })
      {
        continue
      }
      if !given.contains(figure.indicator), isInstitution(text, sentence, marker, knowsInstitution) {
        figure.isUnitScope = true
        figure.hasOwnScope = true
        return
      }
      // Lãnh đạo tỉnh trao 5 suất quà: who gives is not who gets. Dự có lãnh đạo huyện và 180 đại biểu: guests.
      if isGiven, marker.isBody { continue }
      if figure.indicator == delegates, marker.isBody || !marker.isNamed { continue }
      guard isSubject(sentence, marker), !counts(sentence, figure, marker.level) else { continue }
      // Từ 9 cổng làng của Hải Lăng, mô hình lan ra 31 xã: the owner of the other figure's things.
      let isOwner = marker.isGenitive && earlier.isBehindOne(marker.chunks.lowerBound, gap: 3)
      if isOwner { continue }
      if marker.isGenitive, !marker.isNamed, figure.chunks.lowerBound - marker.chunks.upperBound > 12 { continue }
      set(marker, on: &figure)
      return
    }
  }

  /// Whether a figure counts units of a level or above: 23/23 xã are no commune's own.
  private func counts(_ sentence: Sentence, _ figure: FigureCandidate, _ level: Term.Level) -> Bool {
    guard level == .commune || level == .hamlet || level == .district else { return false }
    for chunk in figure.chunks {
      guard let term = term(sentence, chunk), term.noun > 0 else { continue }
      if term.noun == locality { return true }
      let isCommunes = term.level == .commune || term.noun == commune && sentence.chunks[chunk].count > 1
      return isCommunes && level != .district
    }
    return false
  }

  /// After whoever tells what follows.
  private static let telling: StaticWords = ["cho biết", "cho hay", "cho biết thêm", "thông tin", "thông báo"]

  private func set(_ marker: Marker, on figure: inout FigureCandidate) {
    figure.scopeLevel = marker.level
    figure.isByKind = marker.isKind
    figure.place = marker.place
    figure.hasOwnScope = true
  }
}
