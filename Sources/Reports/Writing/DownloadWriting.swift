import Dataset

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
    let size = download.bytes.map(FileSizeFormat(strings: strings).string) ?? strings(.unstated)
    return Inline(strings(.download, ["name": name, "format": download.format, "size": size]))
      .linked(to: file(download.path))
  }
}
