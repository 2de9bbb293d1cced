import Text
import Vocabulary

/// Groups tokens into chunks: the longest phrase of the lexicon first, from left to right.
struct Chunker: Sendable {
  let lexicon: Lexicon
  private let tokenizer: Tokenizer
  /// More tokens than this between quotation marks are speech, not a name.
  private static let longestQuotedName = 24

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(words: lexicon.words)
  }

  /// Cuts a stretch of the text into a sentence.
  func chunk(_ text: [UInt8], _ range: Range<Int>) -> Sentence {
    let tokens = tokenizer.tokens(text, in: range)
    var chunks: [Chunk] = []
    chunks.reserveCapacity(tokens.count)
    var index = 0
    var hasQuotes = false
    while index < tokens.count {
      let (entry, length) = lexicon.phrases.longestMatch(tokens, at: index)
      let end = index + length
      let isCapitalised =
        tokens[index].isCapitalised
        && (length == 1 || !(index + 1..<end).contains { tokens[$0].kind == .word && !tokens[$0].isCapitalised })
      switch tokens[index].kind {
      case .openQuote, .closeQuote, .straightQuote: hasQuotes = true
      default: break
      }
      chunks.append(
        Chunk(tokens: index..<end, entry: entry, role: .free, isCapitalised: isCapitalised, isQuoted: false))
      index = end
    }
    var sentence = Sentence(lexicon: lexicon, text: text, range: range, tokens: tokens, chunks: chunks)
    if hasQuotes { markQuotes(&sentence) }
    return sentence
  }

  /// Marks the chunks between quotation marks that hold a name.
  private func markQuotes(_ sentence: inout Sentence) {
    var open: Int?
    for index in sentence.indices {
      switch sentence.kind(index) {
      case .openQuote: open = isSpeech(sentence, before: index) ? nil : index
      case .closeQuote, .straightQuote:
        if let start = open {
          let length = sentence.chunks[index].tokens.lowerBound - sentence.chunks[start].tokens.lowerBound
          if length <= Self.longestQuotedName {
            for inner in start...index { sentence.chunks[inner].isQuoted = true }
          }
          open = nil
        } else if sentence.kind(index) == .straightQuote, !isSpeech(sentence, before: index) {
          open = index
        }
      default: break
      }
    }
  }

  /// Whether a quotation mark opens speech: after a colon that no scheme or label announces.
  private func isSpeech(_ sentence: Sentence, before quote: Int) -> Bool {
    guard sentence.kind(quote - 1) == .colon else { return false }
    guard let entry = sentence.entry(quote - 2) else { return true }
    return entry.noun == nil && !sentence.hasAny(quote - 2, [.scheme, .quotedLabel, .function])
  }
}
