import Vocabulary

/// Everything that reads a sentence, made once.
final class ReadingRules: Sendable {
  let lexicon: CompiledLexicon
  let indicators: IndicatorCatalog
  let header: HeaderReader
  let chunker: Chunker
  let temporal: TemporalScanner
  let documents: DocumentScanner
  let schemes: SchemeScanner
  let markers: MarkerScanner
  let figures: FigureScanner
  let lists: FigureLists
  let awards: AwardAttacher
  let scopes: ScopeRules
  let periods: PeriodRules
  let lead: LeadRules
  /// The cue bit of goals (`phấn đấu`, `sẽ`).
  let targets: UInt64
  /// The indicator of presents.
  let gifts: Int
  let pool = ReadingScratchPool()

  init(vocabulary: Vocabulary) {
    lexicon = CompiledLexicon(vocabulary: vocabulary)
    indicators = vocabulary.indicators
    header = HeaderReader(lexicon: lexicon, outlets: vocabulary.outlets)
    chunker = Chunker(lexicon: lexicon)
    temporal = TemporalScanner(lexicon: lexicon)
    documents = DocumentScanner(lexicon: lexicon)
    schemes = SchemeScanner(lexicon: lexicon)
    markers = MarkerScanner(lexicon: lexicon)
    figures = FigureScanner(lexicon: lexicon)
    lists = FigureLists(lexicon: lexicon)
    awards = AwardAttacher(lexicon: lexicon)
    scopes = ScopeRules(lexicon: lexicon)
    periods = PeriodRules(lexicon: lexicon)
    lead = LeadRules(lexicon: lexicon)
    targets = lexicon.cue("target")
    gifts = lexicon.indicator("gifts")
  }
}
