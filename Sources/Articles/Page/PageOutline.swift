/// Gives every line of a page its role, from its own features and its place between the others.
struct PageOutline {
  private(set) var lines: [PageLine]
  private var firstProse = 0
  private var lastProse = 0

  init(_ lines: [PageLine]) {
    self.lines = lines
    let prose = lines.indices.filter { lines[$0].isProse }
    firstProse = prose.first ?? lines.count
    markTail(after: prose)
    lastProse = self.lines.indices.last { self.lines[$0].isProse } ?? lines.count - 1
    markHead()
    markBody()
    markBylines()
    for index in self.lines.indices where self.lines[index].kind == nil { self.lines[index].kind = .paragraph }
  }

  // MARK: - Tail

  /// Marks lists of other stories, comments and the imprint, which stand behind the story or in a box inside it.
  private mutating func markTail(after prose: [Int]) {
    var index = firstProse + 1
    while index < lines.count {
      let features = lines[index].features
      if features.contains(.end), isTail(from: index, prose) {
        for rest in index..<lines.count { lines[rest].kind = .furniture }
        return
      }
      if features.contains(.marker) {
        index = markList(from: index)
        continue
      }
      if lines[index].kind == nil, !lines[index].isProse, !features.isDisjoint(with: [.arrow, .trailingDate]) {
        lines[index].kind = .furniture
      }
      index += 1
    }
  }

  /// Whether most of the running text stands before a line.
  private func isTail(from index: Int, _ prose: [Int]) -> Bool {
    let before = prose.count { $0 < index }
    return (prose.count - before) * 2 <= before
  }

  /// Marks a list of other stories and returns the line where the story goes on, or the number of lines.
  private mutating func markList(from start: Int) -> Int {
    let isBox = lines[start].wordCount > 5
    lines[start].kind = .furniture
    var index = start + 1
    while index < lines.count {
      if resumes(at: index, afterBox: isBox) { return index }
      if lines[index].features.contains(.end) || lines[index].kind == nil { lines[index].kind = .furniture }
      index += 1
    }
    return index
  }

  private func resumes(at index: Int, afterBox isBox: Bool) -> Bool {
    let line = lines[index]
    guard line.isProse, line.ending == .stop, line.features.isDisjoint(with: [.bullet, .arrow, .marker]) else {
      return false
    }
    if isBox { return true }
    guard line.wordCount >= 25 else { return false }
    if line.features.contains(.opener) { return true }
    return index + 1 < lines.count && lines[index + 1].isProse && lines[index + 1].wordCount >= 25
      && lines[index + 1].features.isDisjoint(with: [.bullet, .arrow])
  }

  // MARK: - Head

  /// Finds the headline among the short lines before the running text; what stands before it is the page's header.
  private mutating func markHead() {
    let head = (0..<min(firstProse, lines.count)).filter { lines[$0].kind == nil }
    for index in head where !lines[index].features.isDisjoint(with: [.credit, .picture]) {
      lines[index].kind = .caption
    }
    for index in head where !lines[index].features.isDisjoint(with: [.site, .section, .arrow]) {
      if head.count > 1, !lines[index].features.contains(.heading) { lines[index].kind = .furniture }
    }
    let candidates = head.filter { lines[$0].kind == nil }
    guard let headline = headline(among: candidates) else { return }
    lines[headline].kind = .headline
    for index in candidates where index < headline {
      lines[index].kind = lines[index].features.contains(.hasDigit) ? .caption : .furniture
    }
    for index in candidates where index > headline {
      lines[index].kind = roleBelowHeadline(lines[index], sameAs: lines[headline])
    }
    // Markdown's and HTML's own headings stand over their sections.
    for index in lines.indices
    where index > headline && lines[index].kind == nil && lines[index].features.contains(.heading) {
      lines[index].kind = .headline
    }
  }

  private func headline(among candidates: [Int]) -> Int? {
    if let heading = candidates.first(where: { lines[$0].features.contains(.heading) }) { return heading }
    let telling = candidates.filter { lines[$0].wordCount >= 6 && !lines[$0].features.contains(.name) }
    if let first = telling.first(where: { !isScene(lines[$0]) }) ?? telling.first { return first }
    return candidates.last { !isScene(lines[$0]) && !lines[$0].features.contains(.name) } ?? candidates.first
  }

  private func roleBelowHeadline(_ line: PageLine, sameAs headline: PageLine) -> Block.Kind {
    if line.hash == headline.hash { return .furniture }
    if line.features.contains(.heading) { return .headline }
    if line.features.contains(.name) || isAuthorLine(line) { return .byline }
    if line.wordCount >= 15 || line.ending == .stop { return isScene(line) ? .caption : .paragraph }
    return .caption
  }

  /// Whether a line shows who does what in a picture.
  private func isScene(_ line: PageLine) -> Bool {
    line.features.contains(.scene) && line.features.isDisjoint(with: [.narration, .compound])
      && (line.features.contains(.act) || line.wordCount <= 6)
  }

  // MARK: - Body

  private mutating func markBody() {
    var occurrences: [UInt64: Int] = [:]
    for line in lines where line.kind == nil && line.wordCount <= 40 { occurrences[line.hash, default: 0] += 1 }
    for index in lines.indices where lines[index].kind == nil {
      let isRepeated = lines[index].wordCount <= 40 && occurrences[lines[index].hash, default: 0] > 1
      if isCaption(lines[index], isRepeated: isRepeated) { lines[index].kind = .caption }
    }
  }

  private func isCaption(_ line: PageLine, isRepeated: Bool) -> Bool {
    let features = line.features
    if features.contains(.lead) || features.contains(.heading) || features.contains(.row) { return false }
    if features.contains(.picture) { return true }
    if features.contains(.credit) { return line.wordCount <= 80 }
    if features.contains(.bullet) { return false }
    if isRepeated { return true }
    return switch line.ending {
    case .none: line.wordCount <= 30
    case .stop: line.wordCount <= 35 && features.contains(.act) && isScene(line)
    case .exclamation, .open: false
    }
  }

  // MARK: - Bylines

  /// Marks the author's line below the text, and what follows it without being part of the story.
  private mutating func markBylines() {
    guard lastProse >= 0 else { return }
    var hasByline = false
    for index in lines.indices where index > lastProse {
      let line = lines[index]
      guard line.kind == nil || line.kind == .caption, line.features.isDisjoint(with: [.credit, .heading]) else {
        continue
      }
      let isBrief =
        line.wordCount <= 4 && line.ending != .open && line.features.isDisjoint(with: [.hasDigit, .scene, .bullet])
      if line.features.contains(.name) || isAuthorLine(line) || isBrief {
        lines[index].kind = .byline
        hasByline = true
      } else if hasByline, line.features.contains(.bullet), line.ending == .none {
        lines[index].kind = .furniture
      }
    }
    for index in lines.indices where index > firstProse && index < lastProse && lines[index].kind == .caption {
      let line = lines[index]
      if line.features.contains(.name), !line.features.contains(.credit), line.wordCount > 1 {
        lines[index].kind = .byline
      }
    }
  }

  /// `Nguồn: …`, `Tin, ảnh: …`, `Trung tâm Văn hóa huyện …`: short, without a sentence's end and without figures.
  private func isAuthorLine(_ line: PageLine) -> Bool {
    line.features.contains(.bylineOpener) && line.wordCount <= 12 && line.ending != .stop
      && line.features.isDisjoint(with: [.hasDigit, .narration])
      && (line.features.isDisjoint(with: [.act]) || line.wordCount <= 4)
  }
}
