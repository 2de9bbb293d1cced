import Articles
import Extraction

extension Article {
  /// What the dataset calls the article: the title that its metadata gives; else the headline; where there is none, the
  /// opening of the first sentence, with an ellipsis for what is left out.
  package func title(_ reading: Reading) -> String {
    if let title = metadata.title { return title.value }
    let title = display(reading.title)
    let end = reading.title.upperBound
    let sentence = blocks.lazy.flatMap(\.sentences).first { $0.contains(reading.title.lowerBound) }
    guard !title.isEmpty, let sentence, end < sentence.upperBound, sentence.upperBound <= text.count,
      self[end..<sentence.upperBound].contains(where: { $0.isLetter || $0.isNumber })
    else { return title }
    return title + "…"
  }
}
