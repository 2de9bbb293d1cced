import Text
import Vocabulary

/// Finds a place by its code or by a name as people write it in a sidecar.
struct PlaceNames: Sendable {
  static let allowed = Finding.Message(
    vietnamese: "mã như VN-22, tên một tỉnh, thành phố, hoặc VN",
    english: "a code such as VN-22, the name of a province, or VN")

  private let codes: Set<String>
  private var byName: [String: String] = [:]

  init(_ gazetteer: Gazetteer) {
    codes = Set(gazetteer.places.map(\.code))
    for name in ["vn", "cả nước", "toàn quốc", "việt nam", "vietnam", "viet nam"] { byName[name] = "VN" }
    // The units of early 2025 come before those since, whose names are a part of theirs.
    for place in gazetteer.places where place.kind != .nation {
      for name in [place.nameVi, place.nameEn] + place.aliases {
        let key = Self.key(name)
        if byName[key] == nil { byName[key] = place.code }
      }
    }
  }

  /// The place's code; `nil` where the text names none.
  func code(of text: String) -> String? {
    if codes.contains(text) || text == "VN" { return text }
    return byName[Self.key(text)]
  }

  /// A name in lower case without the word for its kind.
  private static func key(_ name: String) -> String {
    let composed = Composer.compose(Array(name.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? name
    let lowered = composed.lowercased()
    for kind in ["tỉnh ", "thành phố ", "tp. ", "tp.", "tp "] where lowered.hasPrefix(kind) {
      return String(lowered.dropFirst(kind.count))
    }
    return lowered
  }
}
