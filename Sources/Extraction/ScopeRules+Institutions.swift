/// Companies, schools and the like as those whom figures are about.
extension ScopeRules {
  /// `Công ty TNHH … có 3 tổ`, `Ở Bệnh viện …, mỗi ngày …`, `Đội bảo vệ của nhà trường gồm …`: a company, school or the
  /// like at the head of its sentence.
  func isInstitution(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ marker: Marker, _ isKnown: Bool
  ) -> Bool {
    guard marker.body == .company, !marker.isPlural, !marker.isPartner, !marker.isCompanion else { return false }
    let start = marker.chunks.lowerBound - timeEnd(sentence, before: marker.chunks.lowerBound)
    if marker.isNamed {
      return start <= 2 && !isWord(text, sentence, marker.chunks.lowerBound, Self.many)
    }
    guard isKnown, isWord(text, sentence, marker.chunks.lowerBound, Self.institutions) else { return false }
    return start <= (marker.isGenitive ? 8 : 4)
  }

  /// The chunk behind a date or period, with a comma, at the head of a sentence (`Đến tháng 9/2022, công ty …`); 0 where
  /// none is there.
  private func timeEnd(_ sentence: Sentence, before limit: Int) -> Int {
    guard let comma = (0..<min(limit, 8)).first(where: { sentence.kind($0) == .comma }),
      (0..<comma).contains(where: { sentence.chunks[$0].role == .date || sentence.chunks[$0].role == .period })
    else { return 0 }
    return comma + 1
  }

  /// Words that rather tell of all such companies (`doanh nghiệp FDI`), or of sponsors.
  private static let many: StaticWords = ["doanh nghiệp", "ngân hàng", "tập đoàn"]

  private static let institutions: StaticWords = [
    "công ty", "nhà trường", "toàn trường", "trường", "bệnh viện", "ký túc xá", "nhà máy", "toàn công ty",
  ]
}
