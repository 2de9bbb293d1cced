import Articles

/// Finds the figures of one sentence.
final class FigureScanner: SentenceRule, Sendable {
  let lexicon: CompiledLexicon
  let parser: NumberParser
  let classifier: IndicatorClassifier
  let cues: Cues
  let classes: Classes
  let known: Known

  /// Cue bits that the scanner itself asks for.
  struct Cues {
    let target, achieved, stock, each, total: UInt64
    /// What a subject does that its bracket does not end: pledging, meeting a standard.
    let predicate: UInt64
  }

  /// Noun classes with a grammar of their own.
  struct Classes {
    let collective, individual, household, honour, percent, none, round, unit, locality, gang, object, length,
      extent, money, person, worker, officer: UInt8
  }

  /// Indicators that the scanner itself gives.
  struct Known {
    let other, population, communes, localities, collectives, individuals, recipients: Int
  }

  static let praise: StaticWords = [
    "thưởng", "thưởng nóng", "khen", "khen thưởng", "biểu dương", "tuyên dương", "tôn vinh", "vinh danh",
  ]
  static let recipient: StaticWords = ["cho", "tới", "đến"]
  static let clauseOpeners: StaticWords = ["thì", "với", "và", "giáp", "tiếp giáp"]
  static let and: StaticWords = ["và", "hoặc", "hay", "cùng", "cùng với", "lẫn", "với"]
  static let until: StaticWords = ["đến", "tới"]
  static let per: StaticWords = ["trên"]
  static let fraction: StaticWords = ["phần"]
  static let from: StaticWords = ["từ"]
  static let all: StaticWords = ["cả"]
  static let age: StaticWords = ["tuổi"]
  static let copula: StaticWords = ["là", "gồm", "còn"]
  static let percentWord: StaticWords = ["phần trăm"]
  static let locative: StaticWords = [
    "địa bàn", "tuyến", "tuyến đường", "lĩnh vực", "mặt", "địa bàn trọng điểm",
  ]

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    parser = NumberParser(lexicon: lexicon)
    classifier = IndicatorClassifier(lexicon: lexicon)
    cues = Cues(
      target: lexicon.cue("target"), achieved: lexicon.cue("achieved"), stock: lexicon.cue("stock"),
      each: lexicon.cue("each"), total: lexicon.cue("total"),
      predicate: lexicon.cue("pledge") | lexicon.cue("standard"))
    known = Known(
      other: lexicon.indicator("other"), population: lexicon.indicator("population"),
      communes: lexicon.indicator("communes-covered"), localities: lexicon.indicator("localities-covered"),
      collectives: lexicon.indicator("awards-collectives"), individuals: lexicon.indicator("awards-individuals"),
      recipients: lexicon.indicator("awards-recipients"))
    classes = Classes(
      collective: lexicon.noun("collective"), individual: lexicon.noun("individual"),
      household: lexicon.noun("household"), honour: lexicon.noun("honour"), percent: lexicon.noun("percent"),
      none: lexicon.noun("none"), round: lexicon.noun("round"), unit: lexicon.noun("unit"),
      locality: lexicon.noun("locality"), gang: lexicon.noun("gang"), object: lexicon.noun("object"),
      length: lexicon.noun("length"), extent: lexicon.noun("extent"),
      money: lexicon.noun("money"), person: lexicon.noun("person"),
      worker: lexicon.noun("worker"), officer: lexicon.noun("officer"))
  }

  /// Reads the figures; with `rejected`, also the numbers that are none.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, index sentenceIndex: Int,
    into figures: inout [FigureCandidate], rejected: inout [Reading.RejectedNumber]?
  ) {
    guard !sentence.traits.isDisjoint(with: .numeric) else { return }
    let first = figures.count
    var chunk = 0
    while chunk < sentence.chunks.count {
      guard isNumeric(sentence, chunk) else {
        chunk += 1
        continue
      }
      if sentence.chunks[chunk].role != .free {
        chunk = skipRead(sentence, chunk, into: &rejected)
        continue
      }
      guard
        let (number, next) = number(text, sentence, at: chunk)
      else {
        if sentence.kind(chunk) == .number {
          rejected?.append(.init(range: sentence.bytes(chunk..<chunk + 1), rule: "number-too-long"))
        }
        chunk += 1
        continue
      }
      switch figure(text, sentence, number, at: chunk, next: next, index: sentenceIndex, after: figures[first...]) {
      case .success(let figure):
        figures.append(figure)
        chunk = max(next, figure.chunks.upperBound)
      case .failure(let reason):
        if !number.isSpelled || !reason.isSilent {
          rejected?.append(.init(range: bytes(sentence, number.tokens), rule: reason.rule))
        }
        chunk = next
      }
    }
  }

  struct Rejection: Error {
    var rule: String
    /// Numeral words that are no numbers (`không`, `năm`) need no explanation.
    var isSilent = false
  }

  func skipRead(
    _ sentence: Sentence, _ chunk: Int, into rejected: inout [Reading.RejectedNumber]?
  ) -> Int {
    let role = sentence.chunks[chunk].role
    var end = chunk + 1
    while end < sentence.chunks.count, sentence.chunks[end].role == role { end += 1 }
    rejected?.append(.init(range: sentence.bytes(chunk..<end), rule: "\(role)"))
    return end
  }

  func bytes(_ sentence: Sentence, _ tokens: Range<Int>) -> Range<Int> {
    Int(sentence.tokens[tokens.lowerBound].start)..<Int(sentence.tokens[tokens.upperBound - 1].end)
  }
}
