import Vocabulary

/// A text of the catalogues of strings, by its key.
enum Phrase: String, CaseIterable {
  // MARK: Common words

  case unknown = "common.unknown"
  case unstated = "common.unstated"
  case none = "common.none"
  case notAvailable = "common.not-available"
  case notApplicable = "common.not-applicable"
  case listAnd = "common.list-and"
  case countOf = "common.count-of"
  case partOfWhole = "common.part-of-whole"
  case withEstimates = "common.with-estimates"
  case bytes = "common.bytes"
  case kilobytes = "common.kilobytes"
  case megabytes = "common.megabytes"
  case outletUnknown = "common.outlet-unknown"
  case moreFigures = "common.more-figures"
  case morePeriods = "common.more-periods"
  case chartPart = "chart.part"
  case noAddress = "common.no-address"
  case thisArticle = "common.this-article"
  case originalLink = "common.original-link"
  case repeats = "common.repeats"
  case repeatedArticle = "common.repeated-article"
  case hasReport = "common.has-report"
  case noArticle = "common.no-article"
  case doubtful = "common.doubtful"
  case nationName = "common.nation"

  // MARK: Periods

  case periodUnknown = "period.unknown"
  case periodPhraseYear = "period.phrase-year"
  case periodPhraseSpan = "period.phrase-span"
  case periodPhraseUnknown = "period.phrase-unknown"

  // MARK: Main points

  case point = "point.sentence"
  case statement = "point.statement"
  case pointOfPeriod = "point.sentence-of-period"
  case figuresOfPlace = "point.figures-of-place"
  case keyFigure = "point.key-figure"
  case total = "point.total"
  case largest = "point.largest"
  case citation = "citation"

  // MARK: Titles and summaries of pages

  case homeCrumb = "home.crumb"
  case homeSummary = "home.summary"
  case headlineNational = "home.headline-national"
  case headlineSum = "home.headline-sum"
  case provincesTitle = "provinces.title"
  case provincesSummary = "provinces.summary"
  case provinceSummary = "province.summary"
  case provincePeriodTitle = "province-period.title"
  case provincePeriodSummary = "province-period.summary"
  case periodsTitle = "periods.title"
  case periodsSummary = "periods.summary"
  case periodTitle = "period.title"
  case periodTitleYear = "period.title-year"
  case periodSummary = "period.summary"
  case indicatorsTitle = "indicators.title"
  case indicatorsSummary = "indicators.summary"
  case indicatorSummary = "indicator.summary"
  case articlesTitle = "articles.title"
  case articlesSummary = "articles.summary"
  case articleSummary = "article.summary"
  case qualityTitle = "quality.title"
  case qualitySummary = "quality.summary"
  case methodTitle = "method.title"
  case methodSummary = "method.summary"
  case dataTitle = "data.title"
  case dataSummary = "data.summary"
  case changesTitle = "changes.title"
  case changesSummary = "changes.summary"
  case download = "data.download"

  // MARK: Areas, registers and charts

  case pageTitle = "page.title"
  case tableGoesOn = "page.table-goes-on"
  case continuation = "page.continuation"
  case regionSummary = "region.summary"
  case unitsTitle = "units.title"
  case unitsSummary = "units.summary"
  case unitTitle = "unit.title"
  case unitSummary = "unit.summary"
  case unitMapTitle = "units.map"
  case provinceMapTitle = "provinces.map"
  case schemesTitle = "schemes.title"
  case schemesSummary = "schemes.summary"
  case documentsTitle = "documents.title"
  case documentsSummary = "documents.summary"
  case outsideTitle = "outside.title"
  case outsideSummary = "outside.summary"
  case outsideNothing = "outside.nothing"
  case outsideLittle = "outside.little"
  case captionOutside = "caption.outside"
  case captionDecisions = "caption.decisions"
  case captionShares = "caption.shares"
  case columnDecisions = "column.decisions"
  case columnMeasured = "column.measured"
  case columnCommit = "column.commit"
  case columnShareOf = "column.share-of"
  case columnShare = "column.share"
  case shareAll = "share.all"
  case shareOther = "share.other"
  case shareTimeless = "share.timeless"
  case shareInferred = "share.inferred"
  case shareFlagged = "share.flagged"
  case factRelevance = "fact.relevance"
  case notFoundTitle = "not-found.title"
  case notFoundSummary = "not-found.summary"
  case columnPredecessors = "column.predecessors"
  case captionAreaSums = "caption.area-sums"
  case captionPredecessors = "caption.predecessors"
  case captionAllUnits = "caption.all-units"
  case captionAllSchemes = "caption.all-schemes"
  case captionAllDocuments = "caption.all-documents"
  case chartFigures = "chart.figures"
  case noFigures = "chart.no-figures"
  case chartOpen = "chart.open"
  case chartRange = "chart.range"
  case barsSubtitle = "chart.bars-subtitle"
  case barsSummary = "chart.bars-summary"
  case timelineTitle = "chart.timeline-title"
  case timelineSubtitle = "chart.timeline-subtitle"
  case timelineSummary = "chart.timeline-summary"
  case mapSubtitle = "chart.map-subtitle"
  case mapSummary = "chart.map-summary"

  // MARK: Key facts

  case factArticles = "fact.articles"
  case factFigures = "fact.figures"
  case factProvinces = "fact.provinces"
  case factPeriods = "fact.periods"
  case factPeriod = "fact.period"
  case factChecks = "fact.checks"
  case factRegion = "fact.region"
  case factSuccessor = "fact.successor"
  case factLatest = "fact.latest"
  case factOutlet = "fact.outlet"
  case factDate = "fact.date"
  case factPlace = "fact.place"
  case factOriginal = "fact.original"
  case factWords = "fact.words"
  case factFile = "fact.file"

  // MARK: Headings of columns

  case columnFact = "column.fact"
  case columnFactValue = "column.fact-value"
  case columnPlace = "column.place"
  case columnIndicator = "column.indicator"
  case columnValue = "column.value"
  case columnBound = "column.bound"
  case columnPrinted = "column.printed"
  case columnStatus = "column.status"
  case columnScope = "column.scope"
  case columnPeriod = "column.period"
  case columnPeriods = "column.periods"
  case columnSource = "column.source"
  case columnWords = "column.words"
  case columnArticles = "column.articles"
  case columnProvinces = "column.provinces"
  case columnFigures = "column.figures"
  case columnFigureCount = "column.figure-count"
  case columnHonour = "column.honour"
  case columnGrantor = "column.grantor"
  case columnRecipients = "column.recipients"
  case columnArticle = "column.article"
  case columnOutlet = "column.outlet"
  case columnDate = "column.date"
  case columnOriginal = "column.original"
  case columnScheme = "column.scheme"
  case columnQuote = "column.quote"
  case columnDocument = "column.document"
  case columnIssuer = "column.issuer"
  case columnSeverity = "column.severity"
  case columnCheck = "column.check"
  case columnFigure = "column.figure"
  case columnReport = "column.report"
  case columnSuccessor = "column.successor"
  case columnOverlaps = "column.overlaps"
  case columnUnit = "column.unit"
  case columnAggregation = "column.aggregation"
  case columnCode = "column.code"
  case columnCount = "column.count"
  case columnBasis = "column.basis"
  case columnPlaceKnown = "column.place-known"
  case columnPeriodKnown = "column.period-known"
  case columnMentions = "column.mentions"
  case columnSign = "column.sign"
  case columnFile = "column.file"
  case columnContent = "column.content"
  case columnField = "column.field"
  case columnOld = "column.old"
  case columnNew = "column.new"
  case columnReason = "column.reason"

  // MARK: Captions of tables

  case captionKeyFacts = "caption.key-facts"
  case captionPeriods = "caption.periods"
  case captionGroup = "caption.group"
  case captionAwards = "caption.awards"
  case captionTargets = "caption.targets"
  case captionContext = "caption.context"
  case captionLocal = "caption.local"
  case captionNational = "caption.national"
  case captionSchemes = "caption.schemes"
  case captionDocuments = "caption.documents"
  case captionChecks = "caption.checks"
  case captionSources = "caption.sources"
  case captionAggregates = "caption.aggregates"
  case captionNationalHome = "caption.national-home"
  case captionNationalAwards = "caption.national-awards"
  case captionNationalAggregates = "caption.national-aggregates"
  case captionComparison = "caption.comparison"
  case captionPeriodComparison = "caption.period-comparison"
  case captionSums = "caption.sums"
  case captionPeriodSums = "caption.period-sums"
  case captionNewest = "caption.newest"
  case captionArticles = "caption.articles"
  case captionRegion = "caption.region"
  case captionUnits = "caption.units"
  case captionPeriodsIndex = "caption.periods-index"
  case captionIndicators = "caption.indicators"
  case captionRanking = "caption.ranking"
  case captionIndicatorSums = "caption.indicator-sums"
  case captionResults = "caption.results"
  case captionArticleFigures = "caption.article-figures"
  case captionArticleAwards = "caption.article-awards"
  case captionCheckCounts = "caption.check-counts"
  case captionCheckCode = "caption.check-code"
  case captionBases = "caption.bases"
  case captionBounds = "caption.bounds"
  case captionAccuracy = "caption.accuracy"
  case columnMeasuredOn = "column.measured-on"
  case columnDetection = "column.detection"
  case columnStrict = "column.strict"
  case captionDownloads = "caption.downloads"
  case captionAdded = "caption.added"
  case captionRevised = "caption.revised"
  case captionRemoved = "caption.removed"
}

extension Phrase {
  /// What the program fills in, in braces in the text.
  var placeholders: [String] {
    switch self {
    case .countOf, .partOfWhole:
      ["part", "whole"]
    case .withEstimates, .total, .largest:
      ["number"]
    case .bytes, .kilobytes, .megabytes, .periodsSummary, .articlesSummary, .qualitySummary:
      ["count"]
    case .periodPhraseYear, .periodPhraseSpan, .periodTitle, .periodTitleYear:
      ["period"]
    case .point:
      ["indicator", "period", "statements"]
    case .statement, .articleSummary:
      ["source", "figures"]
    case .keyFigure:
      ["indicator", "period"]
    case .pointOfPeriod:
      ["indicator", "statements"]
    case .figuresOfPlace:
      ["place", "figures"]
    case .citation:
      ["site", "title", "count", "date"]
    case .headlineNational:
      ["indicator", "period"]
    case .headlineSum:
      ["indicator", "count", "period"]
    case .homeSummary:
      ["figures", "provinces", "articles"]
    case .provincesSummary, .indicatorsSummary:
      ["count", "total"]
    case .provinceSummary:
      ["name", "figures", "articles"]
    case .provincePeriodTitle:
      ["name", "period"]
    case .provincePeriodSummary:
      ["name", "period", "figures"]
    case .periodSummary:
      ["period", "provinces", "figures"]
    case .indicatorSummary:
      ["name", "figures"]
    case .captionKeyFacts, .captionPeriods, .captionAwards, .captionTargets, .captionContext, .captionLocal,
      .captionNational, .captionSchemes, .captionDocuments, .captionChecks, .captionSources, .captionAggregates,
      .captionNationalAggregates, .captionPeriodComparison, .captionPeriodSums, .captionRanking, .captionIndicatorSums,
      .captionResults, .captionCheckCode:
      ["title"]
    case .captionGroup:
      ["group", "title"]
    case .captionRegion:
      ["region"]
    case .moreFigures, .morePeriods:
      ["count"]
    case .chartPart:
      ["subtitle", "shown", "total"]
    case .tableGoesOn:
      ["count", "pages"]
    case .continuation:
      ["page"]
    case .pageTitle:
      ["title", "number"]
    case .regionSummary:
      ["name", "count", "total"]
    case .unitsSummary:
      ["count", "total"]
    case .unitTitle:
      ["name"]
    case .unitSummary:
      ["name", "count", "total"]
    case .schemesSummary:
      ["count"]
    case .documentsSummary, .outsideSummary:
      ["count"]
    case .outsideLittle:
      ["names"]
    case .captionAreaSums:
      ["title"]
    case .captionPredecessors:
      ["title"]
    case .chartFigures:
      ["count"]
    case .barsSubtitle:
      ["period", "unit"]
    case .barsSummary:
      ["count", "highest", "lowest", "open"]
    case .timelineTitle:
      ["title"]
    case .timelineSummary:
      ["count", "from", "to", "period", "figures"]
    case .mapSummary:
      ["count", "total", "name", "figures"]
    case .captionIndicators:
      ["group"]
    case .changesSummary:
      ["added", "revised", "removed"]
    case .download:
      ["name", "format", "size"]
    default: []
    }
  }
}
