import Extraction
import Vocabulary

/// Tells whether two citations of one kind name the same document.
enum DocumentIdentity {
  /// Whether the numbers are equal, or one is the other's short form (`07` for `07/CT-BCA-V28`), and neither issuers
  /// nor years contradict.
  static func same(_ left: Reading.DocumentMention, _ right: Reading.DocumentMention) -> Bool {
    if let first = left.date?.year, let second = right.date?.year, first != second { return false }
    let (first, second) = (Folding.fold(left.number), Folding.fold(right.number))
    if first == second, !first.isEmpty { return first.contains("/") || agrees(left.issuer, right.issuer) }
    let isShortForm = first.hasPrefix(second + "/") || second.hasPrefix(first + "/")
    return isShortForm && !first.isEmpty && !second.isEmpty && agrees(left.issuer, right.issuer)
  }

  private static func agrees(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return true }
    return Folding.fold(left) == Folding.fold(right)
  }
}
