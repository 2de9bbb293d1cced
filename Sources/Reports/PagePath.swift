import Articles
import Vocabulary

/// Paths of pages below the site's root, and links between them.
enum PagePath {
  static let home = ""
  static let provinces = "provinces/"
  static let periods = "periods/"
  static let indicators = "indicators/"
  static let articles = "articles/"
  static let quality = "quality/"
  static let method = "method/"
  static let data = "data/"
  static let changes = "changes/"
  static let regions = "regions/"
  static let units = "units/"
  static let schemes = "schemes/"
  static let documents = "documents/"
  static let outside = "outside/"

  /// The directory of figures whose period is not known.
  static let unknownPeriod = "khong-ro"

  static func province(_ slug: String) -> String { "\(provinces)\(slug)/" }
  static func region(_ region: Region) -> String { "\(regions)\(region.slug)/" }
  /// A unit since 2025-07-01; its slug's year goes without saying here.
  static func unit(_ unit: Place) -> String {
    "\(units)\(unit.slug.hasSuffix("-2025") ? String(unit.slug.dropLast(5)) : unit.slug)/"
  }
  static func indicator(_ id: String) -> String { "\(indicators)\(id)/" }
  static func period(_ period: YearRange?) -> String { "\(periods)\(segment(period))/" }
  static func provincePeriod(_ slug: String, _ period: YearRange?) -> String { "\(province(slug))\(segment(period))/" }
  static func article(_ id: String) -> String { "\(articles)\(id)/" }

  private static func segment(_ period: YearRange?) -> String { period?.description ?? unknownPeriod }

  /// A link destination from one page to another, relative to the first one's directory. Paths end with `/` or are empty.
  static func link(from source: String, to target: String, fragment: String? = nil) -> String {
    if source == target, let fragment { return "#" + fragment }
    var source = source
    var target = target
    return source.withUTF8 { from in
      target.withUTF8 { to in
        // Bytes up to the last slash that both have.
        var shared = 0
        var position = 0
        while position < min(from.count, to.count), from[position] == to[position] {
          position += 1
          if from[position - 1] == UInt8(ascii: "/") { shared = position }
        }
        var link = ""
        link.reserveCapacity(from.count + to.count + (fragment?.utf8.count ?? 0) + 1)
        for byte in from[shared...] where byte == UInt8(ascii: "/") { link += "../" }
        link += String(decoding: UnsafeBufferPointer(rebasing: to[shared...]), as: UTF8.self)
        if link.isEmpty { link = "./" }
        if let fragment {
          link += "#"
          link += fragment
        }
        return link
      }
    }
  }

  /// A web address as a link destination; `nil` where it is none that a reader may safely follow.
  static func external(_ address: String) -> String? {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
    var destination = ""
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"):
        // An entity, lest `&copy=` be read as one.
        destination += "&amp;"
      case 0x00...0x20, 0x7F..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "`"),
        UInt8(ascii: "|"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"):
        let digits = String(byte, radix: 16, uppercase: true)
        destination += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      default:
        destination.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return destination
  }
}
