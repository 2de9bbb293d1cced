import Articles
import Text
import Vocabulary

/// The article's date and its main reporting period.
struct TimeResolver {
  struct Resolution {
    var published: Derived<PartialDate> = .unknown
    var period: Derived<YearRange> = .unknown
  }

  func resolve(
    _ evidence: ArticleEvidence, publishedByMetadata: PartialDate?, periodByMetadata: YearRange?
  ) -> Resolution {
    var result = Resolution()
    let main = MainPeriod(evidence: evidence, publication: publishedByMetadata ?? evidence.header).best()
    if let publishedByMetadata {
      result.published = Derived(publishedByMetadata, .curated)
    } else {
      result.published = PublicationDate(evidence: evidence, main: main).date()
    }
    if let periodByMetadata {
      result.period = Derived(periodByMetadata, .curated)
    } else {
      result.period = period(evidence, main, published: result.published)
    }
    return result
  }

  private func period(
    _ evidence: ArticleEvidence, _ main: MainPeriod.Answer?, published: Derived<PartialDate>
  ) -> Derived<YearRange> {
    if let date = published.value {
      if let found = MainPeriod(evidence: evidence, publication: date).best() { return found.derived }
      // What is handed over, opened or conferred on a dated day is of that day's year.
      return date.day != nil || evidence.header == nil ? Derived(YearRange(date.year), .inferred) : .unknown
    }
    return main?.derived ?? .unknown
  }
}
