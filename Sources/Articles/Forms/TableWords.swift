import Text

/// Words in the heads of tables, from the data file.
struct TableWords: Sendable {
  enum Kind: String {
    /// A head that says nothing of what is counted: `Kết quả`.
    case generic
    /// The head of the rows' numbers: `STT`.
    case serial
    /// The head of the units: `ĐVT`.
    case unit
    /// What the name of a place or time begins with: `huyện`.
    case place
  }

  static let shared = TableWords(PackageResources.table_words_tsv)

  private var phrases: [Kind: Set<String>] = [:]

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t")
      guard cells.count == 2, let kind = Kind(rawValue: String(cells[0])) else { continue }
      phrases[kind, default: []].formUnion(cells[1].split(separator: "|").map(String.init))
    }
  }

  /// Whether a head is one of the words, a bracket behind it aside.
  func contains(_ kind: Kind, _ head: String) -> Bool {
    let plain = Trimming.trim(String(head.lowercased().prefix { $0 != "(" && $0 != ":" }))
    return phrases[kind]?.contains(plain) ?? false
  }

  /// Whether a label names a place or a time.
  func isPlaceOrTime(_ label: String) -> Bool {
    let lowered = label.lowercased()
    return phrases[.place]?.contains { lowered.hasPrefix($0 + " ") } ?? false
  }

  /// The label with its first letter small, unless the second one is a capital too (`UBND`).
  func lowered(_ label: String) -> String {
    let second = label.dropFirst().first
    return second.map { $0.isUppercase || $0.isNumber } ?? false
      ? label : label.prefix(1).lowercased() + label.dropFirst()
  }

  /// `2023`.
  static func isYear(_ label: String) -> Bool {
    label.utf8.count == 4 && (Int(label).map { (1900...2100).contains($0) } ?? false)
  }
}
