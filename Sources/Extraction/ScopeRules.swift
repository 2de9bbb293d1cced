/// Whom a figure is about, by what stands around it.
struct ScopeRules: SentenceRule {
  let lexicon: CompiledLexicon
  private let gifts: Int
  private let commune: UInt8
  private let locality: UInt8

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    gifts = lexicon.indicator("gifts")
    commune = lexicon.noun("commune")
    locality = lexicon.noun("locality")
  }

  /// Bodies of the state as a whole: they act everywhere, so they set no scope by themselves.
  private func isNationalBody(_ marker: Marker) -> Bool { marker.isBody && marker.level == .national }

  /// Whether a marker may stand for whoever acts: no partner, recipient, plural, container or passive agent.
  private func isSubject(_ sentence: Sentence, _ marker: Marker) -> Bool {
    if marker.isPlural || marker.isContainer || marker.level == .none || isNationalBody(marker) { return false }
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
    _ sentence: Sentence, _ markers: [Marker], before first: Int
  ) -> (marker: Marker, isReport: Bool)? {
    for marker in markers where marker.chunks.lowerBound <= 14 && (marker.isNamed || marker.chunks.lowerBound < first) {
      guard isSubject(sentence, marker), !marker.isVenue || marker.level == .national, !marker.isPartner else {
        continue
      }
      if marker.isGenitive, !marker.isNamed, marker.chunks.lowerBound > 6 { continue }
      let isReport = (0..<min(2, sentence.chunks.count)).contains {
        term(sentence, $0)?.roles.contains(.report) == true
      }
      return (marker, isReport)
    }
    return nil
  }

  /// Fills in the scope that the figure's own sentence states.
  func apply(
    _ sentence: Sentence, _ markers: [Marker], to figure: inout FigureCandidate, nextStart: Int
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
        guard marker.level != .none, marker.isNamed || marker.level != .commune && marker.level != .hamlet,
          !marker.isPlural
        else { continue }
        set(marker, on: &figure)
        return
      }
    }
    // đang hoạt động trong tỉnh; trong toàn xã; trên cả nước
    for marker in markers
    where marker.chunks.lowerBound >= figure.chunks.upperBound
      && marker.chunks.lowerBound < min(nextStart, figure.nounPhraseEnd + 8)
    {
      let isNamedVenue = marker.isVenue && marker.isNamed && !marker.isPlural && !marker.isContainer
      if !marker.isBody, marker.level == .national || isNamedVenue || isWithin(sentence, marker) {
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
          term(sentence, marker.chunks.upperBound)?.roles.contains(.hold) == true
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
    for marker in markers.reversed() where marker.chunks.upperBound <= figure.chunks.lowerBound {
      if isHolder(sentence, marker) {
        figure.isUnitScope = true
        figure.hasOwnScope = true
        return
      }
      // Lãnh đạo tỉnh trao 5 suất quà: who gives is not who gets.
      if figure.indicator == gifts, marker.isBody { continue }
      guard isSubject(sentence, marker), !counts(sentence, figure, marker.level) else { continue }
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

  /// `Công ty TNHH … có 3 tổ`: a company's own; what it gives away is not.
  private func isHolder(_ sentence: Sentence, _ marker: Marker) -> Bool {
    marker.body == .company && marker.isNamed && marker.chunks.lowerBound == 0
      && (marker.chunks.upperBound..<marker.chunks.upperBound + 2).contains { chunk in
        term(sentence, chunk)?.roles.contains(.hold) == true
      }
  }

  /// `toàn tỉnh`, `trong xã`, `trên địa bàn huyện`: the whole of a unit.
  private func isWithin(_ sentence: Sentence, _ marker: Marker) -> Bool {
    term(sentence, marker.chunks.lowerBound)?.roles.contains(.whole) == true
  }

  private func set(_ marker: Marker, on figure: inout FigureCandidate) {
    figure.scopeLevel = marker.level
    figure.isByKind = marker.isKind
    figure.place = marker.place
    figure.hasOwnScope = true
  }
}
