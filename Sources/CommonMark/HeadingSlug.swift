/// Makes identifiers of headings: lower-case ASCII letters, digits and `-`, with Vietnamese letters folded to their base
/// (`Sóc Trăng đạt` is `soc-trang-dat`).
enum HeadingSlug {
  /// The slug of a text; `muc` where nothing of it is left.
  static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let letter = fold(scalar) {
        slug.append(letter)
      } else if isMark(scalar) {
        continue
      } else if slug.last != UInt8(ascii: "-"), !slug.isEmpty {
        slug.append(UInt8(ascii: "-"))
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    // An identifier that begins with a digit is no CSS identifier.
    if let first = slug.first, first <= UInt8(ascii: "9") { slug.insert(contentsOf: Array("muc-".utf8), at: 0) }
    return slug.isEmpty ? "muc" : String(decoding: slug, as: UTF8.self)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
      default: return nil
      }
    }
    return letters[scalar]
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private static let letters: [Unicode.Scalar: UInt8] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậäåāą"), ("c", "çćč"), ("d", "đðď"), ("e", "èéẻẽẹêềếểễệëēęě"), ("g", "ğ"),
      ("i", "ìíỉĩịîïī"), ("l", "łľ"), ("n", "ñńň"), ("o", "òóỏõọôồốổỗộơờớởỡợöøōő"), ("r", "ř"), ("s", "śšş"),
      ("t", "ťţ"), ("u", "ùúủũụưừứửữựûüūůű"), ("y", "ỳýỷỹỵÿ"), ("z", "źżž"),
    ]
    var letters: [Unicode.Scalar: UInt8] = [:]
    for (base, variants) in groups {
      for scalar in variants.unicodeScalars {
        letters[scalar] = UInt8(base.value)
        for upper in scalar.properties.uppercaseMapping.unicodeScalars { letters[upper] = UInt8(base.value) }
      }
    }
    // U+00D0 looks like Đ and stands for it in much Vietnamese text.
    letters["\u{D0}"] = UInt8(ascii: "d")
    return letters
  }()
}
