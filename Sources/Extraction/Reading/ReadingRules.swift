import Vocabulary

/// Everything that reads a sentence, made once.
struct ReadingRules: Sendable {
  let lexicon: Lexicon
  let indicators: IndicatorCatalog
  let header: HeaderReader
  let chunker: Chunker
  let frames: FrameMatcher

  init(vocabulary: Vocabulary) {
    lexicon = vocabulary.lexicon
    indicators = vocabulary.indicators
    header = HeaderReader(lexicon: lexicon, outlets: vocabulary.outlets)
    chunker = Chunker(lexicon: lexicon)
    frames = FrameMatcher(frames: lexicon.frames)
  }
}
