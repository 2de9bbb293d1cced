/// Spellings of one syllable that mean the same: tone placement (`hoà`, `hòa`) and i/y after h, k, l, m, q, s, t, v
/// (`tỉ`, `tỷ`), as both are in use (Quyết định 240/QĐ 1984 against older print).
package enum SpellingVariants {
  private static let tonePairs: [(String, String)] = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
    ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
    ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]
  private static let vowelPairs: [(String, String)] = [
    ("i", "y"), ("ì", "ỳ"), ("í", "ý"), ("ỉ", "ỷ"), ("ĩ", "ỹ"), ("ị", "ỵ"),
  ]
  private static let vowelOnsets = ["h", "k", "l", "m", "qu", "s", "t", "v"]

  /// A lower-case spelling, the same with a capital letter and in capitals; with Ð and ð for đ, as old files have it.
  package static func forms(of spelling: String) -> [String] {
    let capitals = spelling.uppercased()
    var forms = [spelling, capitals, String(capitals.prefix(1)) + String(spelling.dropFirst())]
    if spelling.hasPrefix("đ") {
      forms += forms.map { "\u{D0}" + $0.dropFirst() } + ["\u{F0}" + spelling.dropFirst()]
    }
    return forms
  }

  /// All spellings of a lower-case syllable, itself first.
  package static func of(_ syllable: String) -> [String] {
    var result = [syllable]
    func add(_ form: String) { if !result.contains(form) { result.append(form) } }
    for (new, old) in tonePairs {
      if syllable.hasSuffix(new) { add(String(syllable.dropLast(new.count)) + old) }
      if syllable.hasSuffix(old) { add(String(syllable.dropLast(old.count)) + new) }
    }
    for onset in vowelOnsets where syllable.hasPrefix(onset) {
      let rest = String(syllable.dropFirst(onset.count))
      for (short, long) in vowelPairs {
        if rest == short { add(onset + long) }
        if rest == long { add(onset + short) }
      }
    }
    return result
  }
}
