import Vocabulary

@testable import Articles

/// Small vocabularies and shorthands for the tests of this room.
enum Samples {
  static let outlets = OutletDirectory(outlets: [
    Outlet(name: "Báo Sông Xanh", leads: ["(SXO) -"], domains: ["baosongxanh.vn"], place: "VN-22", reach: .provincial),
    Outlet(name: "Bản tin Núi", leads: ["BTN -"], domains: [], place: nil, reach: .national),
    Outlet(name: "Thông tấn", leads: ["TTXVN -|(TTXVN)", "(TTXVN) -"], domains: [], place: nil, reach: .national),
    Outlet(name: "Đồng Quê", leads: ["(ĐQ)"], domains: [], place: nil, reach: .national),
  ])

  static let gazetteer = Gazetteer(places: [
    place("VN", "Việt Nam", "Vietnam", .nation), place("VN-22", "Nghệ An", "Nghe An", .province),
    place("VN-DN", "Đà Nẵng", "Da Nang", .municipality, aliases: ["TP. Đà Nẵng"]),
    place("VN-2025-48", "Đà Nẵng", "Da Nang", .municipality),
  ])

  static let parser = ArticleParser(outlets: outlets, gazetteer: gazetteer)

  static func place(
    _ code: String, _ nameVi: String, _ nameEn: String, _ kind: Place.Kind, aliases: [String] = []
  ) -> Place {
    Place(
      code: code, gsoCode: "", nameVi: nameVi, nameEn: nameEn, kind: kind, region: "", validTo: nil, successor: code,
      successorName: nameVi, aliases: aliases)
  }

  /// The blocks of a text as pairs of kind and content.
  static func blocks(_ text: String, file: String = "bai.txt") -> [Labelled] {
    guard let article = parser.parse(bytes: Array(text.utf8), file: file).article else { return [] }
    return article.blocks.map { Labelled($0.kind, article[$0.range]) }
  }

  /// A block's kind and text.
  struct Labelled: Equatable, CustomStringConvertible {
    let kind: Block.Kind
    let text: String

    init(_ kind: Block.Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }

    var description: String { "\(kind.rawValue): \(text)" }
  }

  /// A paragraph long enough to be told as running text.
  static let paragraph =
    "Sáng 5/3, công an xã cùng các đoàn thể tổ chức họp dân tại 7 thôn, vận động bà con giữ gìn trật tự và báo tin kịp thời."
  static let secondParagraph =
    "Qua ba tháng, người dân đã cung cấp 41 nguồn tin, nhờ đó lực lượng chức năng giải quyết 12 vụ việc ngay từ cơ sở."
}
