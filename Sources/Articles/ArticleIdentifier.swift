import Crypto
import Vocabulary

/// Names articles by their files: diacritic-free slugs that are unique within a run.
enum ArticleIdentifier {
  /// The slug of a file's name without its extension; `article` where nothing of the name can be kept.
  static func slug(of file: String) -> String {
    let name = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[file.utf8.index(after: $0)...] } ?? file[...]
    let stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
    let slug = Slug.make(String(stem))
    return slug.isEmpty ? "article" : slug
  }

  /// One identifier per file. Where several files have the same slug, each gets a suffix from its own path, so that
  /// none depends on the order of the files.
  static func identifiers(for files: [String]) -> [String] {
    let slugs = files.map(slug)
    var occurrences: [String: Int] = [:]
    for slug in slugs { occurrences[slug, default: 0] += 1 }
    var taken = Set(slugs.filter { occurrences[$0] == 1 })
    return zip(files, slugs).map { file, slug in
      if occurrences[slug] == 1 { return slug }
      let digest = hexadecimal(SHA256.hash(data: Array(file.utf8)))
      var length = 6
      var identifier = "\(slug)-\(digest.prefix(length))"
      while !taken.insert(identifier).inserted, length < digest.utf8.count {
        length += 1
        identifier = "\(slug)-\(digest.prefix(length))"
      }
      return identifier
    }
  }

  /// Lower-case hexadecimal digits of a digest.
  static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
