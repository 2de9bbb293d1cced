/// Interim.
enum SlugMaker {
  static func make(_ text: String) -> String {
    var slug = ""
    var pending = false
    for scalar in text.lowercased().unicodeScalars {
      let v = scalar.value
      if (0x61...0x7A).contains(v) || (0x30...0x39).contains(v) {
        if pending, !slug.isEmpty { slug.append("-") }
        pending = false
        slug.unicodeScalars.append(scalar)
      } else { pending = true }
    }
    return slug
  }
}
