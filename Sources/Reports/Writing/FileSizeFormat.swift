import Extraction

/// Writes files' sizes as a language does.
struct FileSizeFormat: Sendable {
  let strings: StringCatalogue

  /// `830 byte`, `12,3 kB`, `1,4 MB`: thousands as the International System of Units counts them.
  func string(_ bytes: Int) -> String {
    let format = NumberFormat(language: strings.language)
    guard bytes >= 1000 else { return strings(.bytes, ["count": format.string(bytes)]) }
    let isLarge = bytes >= 1_000_000
    let tenths = Quantity(significand: Int64((bytes + (isLarge ? 50_000 : 50)) / (isLarge ? 100_000 : 100)), scale: 1)
    return strings(isLarge ? .megabytes : .kilobytes, ["count": format.string(tenths)])
  }
}
