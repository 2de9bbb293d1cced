/// What the words around a number make of it.
extension FigureScanner {
  /// `145 tập thể, cá nhân`: one number over both.
  func isCombined(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, noun: UInt8, in unit: Range<Int>
  ) -> Bool {
    let end = unit.upperBound
    guard noun == classes.collective || noun == classes.individual else { return false }
    let other = noun == classes.collective ? classes.individual : classes.collective
    // Inside the unit (after a comma) or right after it (after `và`).
    var index = end - 1
    while index >= unit.lowerBound {
      if let term = term(sentence, index), term.noun == other || (term.noun == classes.household && index < end - 1) {
        return true
      }
      index -= 1
    }
    if isWord(text, sentence, end, Self.and), let term = term(sentence, end + 1), term.noun == other { return true }
    return false
  }

  /// `mỗi suất 500.000 đồng`, `2 triệu đồng/hộ`.
  func isEach(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, before start: Int, after end: Int, noun: UInt8
  ) -> Bool {
    if sentence.kindIfPresent(end) == .slash, sentence.kindIfPresent(end + 1) == .word { return true }
    for index in stride(from: start - 1, through: max(0, start - 9), by: -1) {
      let kind = sentence.kind(index)
      if kind == .semicolon || kind == .number { return false }
      if kind == .comma, start - index > 6 { return false }
      guard let term = term(sentence, index) else { continue }
      // Mỗi trường lập một đội, tổng cộng 391 đội
      if term.cues & cues.total != 0, sentence.kindIfPresent(index - 1) == .comma { return false }
      guard term.cues & cues.each != 0 else { continue }
      // hàng năm, mỗi năm: a rate over time, whose count is a count.
      let following = self.term(sentence, index + 1)
      return term.period == .none && following?.time ?? Term.Time.none == Term.Time.none
        && following?.roles.contains(.dayPart) != true
    }
    return false
  }

  func isTarget(_ sentence: Sentence, before start: Int) -> Bool {
    guard sentence.cues & cues.target != 0 else { return false }
    for index in stride(from: start - 1, through: max(0, start - 48), by: -1) {
      guard let term = term(sentence, index) else { continue }
      if term.cues & cues.achieved != 0 { return false }
      if term.cues & cues.target != 0 {
        // vượt xa dự kiến
        return !(max(0, index - 3)..<index).contains {
          self.term(sentence, $0).map { $0.cues & cues.achieved != 0 } ?? false
        }
      }
    }
    return false
  }

  /// `tặng Giấy khen cho 3 phường`, `trao Giấy khen của Trưởng Công an huyện cho 8 tổ tự quản`, `khen 5 xóm`,
  /// `gửi thư khen 2 ngư dân`.
  func isConferredOn(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ start: Int) -> Bool {
    if isWord(text, sentence, start - 1, Self.praise) || term(sentence, start - 1)?.honour != nil { return true }
    guard isWord(text, sentence, start - 1, Self.recipient) else { return false }
    for index in stride(from: start - 2, through: max(0, start - 12), by: -1) {
      guard sentence.kind(index) == .word else { return false }
      guard let term = term(sentence, index) else { continue }
      if term.honour != nil { return true }
      if term.noun > 0, term.body == .none, term.level == .none { return false }
    }
    return false
  }

  func isCovered(_ indicator: Int) -> Bool { indicator == known.communes || indicator == known.localities }

  /// `Huyện có 11 xã, thị trấn.`, `Phường chia thành 23 tổ dân phố, …`: the parts of a place and nothing more of them.
  func isInventory(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, before start: Int, after end: Int
  ) -> Bool {
    guard let verb = term(sentence, start - 1), verb.roles.contains(.hold), sentence.chunks[start - 1].count <= 2 else {
      return false
    }
    let endings: [Token.Kind] = [.comma, .semicolon, .openParenthesis, .period, .terminator, .ellipsis]
    let isEnd =
      !sentence.chunks.indices.contains(end) || endings.contains(sentence.kind(end))
      || isWord(text, sentence, end, Self.clauseOpeners)
    guard isEnd else { return false }
    // The place is the subject, with nothing but its name and `hiện` between.
    for index in stride(from: start - 2, through: max(0, start - 6), by: -1) {
      guard sentence.kind(index) == .word else { return false }
      guard let word = term(sentence, index) else {
        if sentence.chunks[index].isCapitalised { continue }
        return false
      }
      if word.level != .none || word.place > 0 {
        // tỉnh Gia Lai: the level belongs to the name.
        let head = word.place > 0 && (term(sentence, index - 1)?.level ?? .none) != .none ? index - 1 : index
        return head == 0 || sentence.kind(head - 1) != .word || isLead(sentence, head)
      }
      if word.cues & cues.stock == 0, !sentence.chunks[index].isCapitalised { return false }
    }
    return false
  }

  /// Whether nothing but words for now stands before a chunk.
  private func isLead(_ sentence: Sentence, _ chunk: Int) -> Bool {
    (0..<chunk).allSatisfy { index in
      sentence.kind(index) == .comma || (term(sentence, index)?.cues ?? 0) & cues.stock != 0
        || term(sentence, index)?.level ?? Term.Level.none != Term.Level.none
    }
  }

  func isStock(_ sentence: Sentence, before: Range<Int>, after: Range<Int>) -> Bool {
    guard sentence.cues & cues.stock != 0 else { return false }
    // … 34 mô hình, nâng tổng số mô hình hiện có lên 412: what is told of the other number.
    let end = after.first { sentence.kind($0) == .comma } ?? after.upperBound
    for index in Range(uncheckedBounds: (max(0, before.lowerBound - 12), end)) {
      if let term = term(sentence, index), term.cues & cues.stock != 0 { return true }
    }
    return false
  }
}
