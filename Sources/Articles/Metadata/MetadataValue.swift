/// Parses the values of front matter and sidecars.
enum MetadataValue {
  /// Years such as `2024`, `2018-2023` or `2018 – 2023`; the first must not be the later one.
  static func period(_ text: String) -> YearRange? {
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) { ["-", "–", "—"].contains($0) }
    let years = parts.map { year(String(String.UnicodeScalarView($0))) }
    guard (1...2).contains(years.count), let first = years[0], let last = years[years.count - 1], first <= last else {
      return nil
    }
    return YearRange(first, last)
  }

  private static func year(_ text: String) -> Int? {
    let digits = text.utf8.filter { $0 != 0x20 }
    guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 >= 1000 ? $0 : nil }
  }

  /// An absolute address on the web.
  static func url(_ text: String) -> String? {
    let lowered = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else { return nil }
    guard text.utf8.count > scheme.utf8.count else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !$0.properties.isWhitespace && !"<>\"`{}|\\^".unicodeScalars.contains($0)
    }
    return isPlain ? text : nil
  }
}
