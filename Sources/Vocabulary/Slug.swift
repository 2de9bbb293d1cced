/// Names for URLs and anchors.
public enum Slug {
  /// Makes a lower-case ASCII slug: diacritics go, `đ` becomes `d`, every other stretch of characters one `-`.
  ///
  /// `Sóc Trăng` becomes `soc-trang`. Composed and decomposed spellings give the same
  /// slug. The result may be empty and is not unique by itself.
  public static func make(_ text: String) -> String {
    var slug = ""
    var isSeparated = false
    for scalar in Folding.fold(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        if isSeparated, !slug.isEmpty { slug.append("-") }
        isSeparated = false
        slug.unicodeScalars.append(scalar)
      default:
        isSeparated = true
      }
    }
    return slug
  }
}
