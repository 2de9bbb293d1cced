import Text
import Vocabulary

/// Numbers that are no figures.
struct RejectionRules {
  /// Why the number's own form and what touches it make it no figure (`V28`, `0912 345 678`); nil where they don't.
  func form(_ sentence: Sentence, _ number: ParsedNumber, at chunk: Int, next: Int) -> Rejection? {
    if sentence.chunks[chunk].isQuoted { return Rejection(rule: "quoted-name", isSilent: true) }
    guard !number.isSpelled else { return nil }
    let token = sentence.tokens[number.tokens.lowerBound]
    if token.isGlued, isCode(sentence, number, at: chunk) { return Rejection(rule: "code") }
    if sentence.kind(next) == .plus { return Rejection(rule: "code") }
    // camera 4K
    if sentence.indices.contains(next), isLetter(sentence, next) { return Rejection(rule: "code") }
    // 10^3, 1e3
    if sentence.indices.contains(next), sentence.firstToken(next).isGlued,
      sentence.has(next, .power) || sentence.kind(next) == .code
    {
      return Rejection(rule: "code")
    }
    let digits = sentence.digits(token)
    if digits.count >= 3, digits.first == 0x30, !digits.contains(0x2C), number.value.scale == 0 {
      return Rejection(rule: "telephone")
    }
    return nil
  }

  /// A single capital glued to a number, which no table knows as a unit.
  private func isLetter(_ sentence: Sentence, _ chunk: Int) -> Bool {
    let token = sentence.firstToken(chunk)
    return token.isGlued && token.kind == .word && token.isUpper && token.range.count == 1
      && sentence.noun(chunk) == nil
  }

  /// Whether a number goes on with what it is glued to (`V28`, `5+1`); not behind a sign of bound (`>90%`), a sign in a
  /// bracket (`(-15%)`) or what it is measured against (`nhà/3 hộ`).
  private func isCode(_ sentence: Sentence, _ number: ParsedNumber, at chunk: Int) -> Bool {
    let isSigned = sentence.kind(chunk - 2) == .openBracket
    switch sentence.kind(chunk - 1) {
    // ₫5.000
    case .word: return sentence.entry(chunk - 1)?.bound == nil && !sentence.isMoneySign(chunk - 1)
    case .code: return true
    case .slash: return sentence.noun(chunk - 2) == nil
    case .plus: return !(number.isPercent && (isSigned || !sentence.firstToken(chunk - 1).isGlued))
    case .dash: return sentence.firstToken(chunk - 1).isGlued && !isSigned
    default: return false
    }
  }

  /// Why the words around a number make it no figure (`phường 6`, `chính quyền 2 cấp`, `hàng nghìn`); nil where they
  /// don't.
  func words(_ sentence: Sentence, _ site: FigureSite, after earlier: [FigureSite]) -> Rejection? {
    let number = site.number
    // báo 113 ngay
    if site.head == nil, site.start == site.chunk, !number.isPercent, let digits = sentence.integer(site.chunk),
      Self.emergencies.contains(digits.value), number.tokens.count == 1, !isCounted(sentence, site.next)
    {
      return Rejection(rule: "telephone")
    }
    if site.head == nil, sentence.has(site.next, .uncounted) {
      return Rejection(rule: "uncounted", isSilent: number.isSpelled)
    }
    // phiên chợ 0 đồng
    if number.value == Quantity(0), site.head.map({ sentence.noun($0) }) == .money {
      return Rejection(rule: "name-number")
    }
    // ba phần tư số tổ
    if sentence.has(site.next, .fraction), sentence.isNumeric(site.next + 1) { return Rejection(rule: "fraction") }
    if number.isSpelled, isVague(sentence, number, before: site.chunk) { return Rejection(rule: "vague") }
    if let rejection = name(sentence, site) { return rejection }
    // doanh nghiệp có từ 50 lao động trở lên
    if sentence.has(site.start - 1, .since), number.of == nil, sentence.verbs(site.start - 2).contains(.have),
      isThreshold(sentence, from: site.next)
    {
      return Rejection(rule: "threshold")
    }
    if isAge(sentence, site) { return Rejection(rule: "age") }
    // Cả 64 em: those told of before.
    if sentence.has(site.chunk - 1, .all), site.head.map({ sentence.noun($0) }) == .person {
      return Rejection(rule: "reference")
    }
    return number.isSpelled ? spelled(sentence, site, after: earlier) : nil
  }

  private static let emergencies: Set<Int> = [111, 113, 114, 115]

  /// Whether an unknown noun may be counted there; adverbs and words of the grammar are not.
  private func isCounted(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.isWord(chunk) && sentence.entry(chunk) == nil && !sentence.has(chunk + 1, .function)
      && sentence.isWord(chunk + 1)
  }

  private func name(_ sentence: Sentence, _ site: FigureSite) -> Rejection? {
    guard site.start == site.chunk, !site.number.hasScale, let before = sentence.entry(site.chunk - 1) else {
      return nil
    }
    if before.roles.contains(.strongName), site.number.of == nil { return Rejection(rule: "name-number") }
    guard before.roles.contains(.weakName), !site.number.isPercent, site.number.value < Quantity(1000) else {
      return nil
    }
    // Xóm 5 hộ, `tổ 3 người`: what follows is counted unless it names a level.
    guard let head = site.head else { return Rejection(rule: "name-number") }
    return sentence.entry(head)?.level != nil ? Rejection(rule: "name-number") : nil
  }

  /// người già nhất đã ngoài 60, trẻ nhất 19 tuổi
  private func isAge(_ sentence: Sentence, _ site: FigureSite) -> Bool {
    guard site.head == nil else { return false }
    if sentence.has(site.next, .age) { return true }
    return sentence.kind(site.next) == .comma
      && (site.next..<site.next + 6).contains { sentence.entry($0)?.time == .age }
  }

  /// Whether a suffix such as `trở lên` stands behind the counted noun.
  private func isThreshold(_ sentence: Sentence, from start: Int) -> Bool {
    (start..<start + 4).contains { chunk in
      sentence.indices.contains(chunk) && sentence.chunks[chunk].count > 1 && sentence.entry(chunk)?.suffix != nil
    }
  }

  /// `hàng nghìn`, `vài trăm`, `nghìn người`: no number is said.
  private func isVague(_ sentence: Sentence, _ number: ParsedNumber, before chunk: Int) -> Bool {
    if sentence.has(chunk - 1, .vague), sentence.noun(chunk - 1) == nil { return true }
    switch sentence.lexicon.numeral(sentence.tokens[number.tokens.lowerBound].word) {
    case .tens, .scale, .joint, .half, .point: return true
    default: return false
    }
  }

  /// Numeral words count only before a noun that is counted, and not where they refer back.
  private func spelled(_ sentence: Sentence, _ site: FigureSite, after earlier: [FigureSite]) -> Rejection? {
    let number = site.number
    guard let head = site.head, head == site.next || number.hasScale else {
      return Rejection(rule: "no-counted-noun", isSilent: true)
    }
    let noun = sentence.noun(head)
    let before = sentence.features(max(0, site.start - 8)..<site.start)
    let isConferred =
      !before.verbs.isDisjoint(with: [.confer, .praise]) || sentence.entry(site.start - 1)?.honour != nil
    let isListed = (earlier.last.map { site.chunk - $0.end <= 4 } ?? false) || goesOn(sentence, from: head)
    let weak: Set<NounType?> = [
      .organisation, .locality, .gang, .object, .household, .occasion, .area, .document, .establishment,
    ]
    if weak.contains(noun), !number.hasScale, !isConferred, !isListed { return Rejection(rule: "reference") }
    // Hai đợt lũ; hai lần được tặng cờ is counted.
    if noun == .turn, !number.hasScale, !(head + 1..<head + 8).contains(where: { sentence.entry($0)?.honour != nil }) {
      return Rejection(rule: "reference")
    }
    if number.isBareOne, !isListed, !isHonouredOne(sentence, noun, head) {
      return Rejection(rule: "article-mot", isSilent: true)
    }
    if number.value < Quantity(1) { return Rejection(rule: "word", isSilent: true) }
    if sentence.kind(site.chunk - 1) == .number { return Rejection(rule: "word", isSilent: true) }
    if (head + 1..<head + 3).contains(where: { sentence.has($0, .demonstrative) }) {
      return Rejection(rule: "reference")
    }
    if sentence.has(site.chunk - 1, .plural), sentence.entry(site.chunk - 1)?.bound == nil {
      return Rejection(rule: "reference", isSilent: true)
    }
    return nil
  }

  /// `kỷ luật một chi bộ, 15 đảng viên`: the enumeration goes on with a number.
  private func goesOn(_ sentence: Sentence, from head: Int) -> Bool {
    let end = CountedNounRules().unitEnd(sentence, from: head)
    guard sentence.kind(end) == .comma || sentence.has(end, .and) else { return false }
    return sentence.kind(end + 1) == .number && sentence.chunks[end + 1].role == .free
  }

  /// một tập thể được tặng Cờ thi đua
  private func isHonouredOne(_ sentence: Sentence, _ noun: NounType?, _ head: Int) -> Bool {
    (noun == .collective || noun == .individual)
      && (head + 1..<head + 4).contains { sentence.hasAny($0, [.receive, .passive]) }
  }
}
