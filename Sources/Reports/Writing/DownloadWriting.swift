import Dataset
import Extraction

/// Links to files, each with its format and size.
extension PageWriter {
  /// Links to files in a list, one an item.
  func list(of downloads: [Download]) -> String? {
    guard !downloads.isEmpty else { return nil }
    return downloads.map { "- " + link(to: $0).markdown }.joined(separator: "\n")
  }

  /// `figures.csv (CSV, 2,1 kB)`.
  func link(to download: Download) -> Inline {
    let slash = download.path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(download.path[download.path.utf8.index(after: $0)...]) } ?? download.path
    let size = download.bytes.map(size) ?? strings(.unstated)
    return Inline(strings(.download, ["name": name, "format": download.format, "size": size]))
      .linked(to: file(download.path))
  }

  /// `830 byte`, `12,3 kB`, `1,4 MB`: thousands as the International System of Units counts them.
  func size(_ bytes: Int) -> String {
    guard bytes >= 1000 else { return strings(.bytes, ["count": format.string(bytes)]) }
    let isLarge = bytes >= 1_000_000
    let tenths = Quantity(significand: Int64((bytes + (isLarge ? 50_000 : 50)) / (isLarge ? 100_000 : 100)), scale: 1)
    return strings(isLarge ? .megabytes : .kilobytes, ["count": format.string(tenths)])
  }
}
