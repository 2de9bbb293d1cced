import Testing

@testable import Articles

struct MetadataReaderTests {
  private func read(_ yaml: String, needsReasons: Bool = false) -> (metadata: ArticleMetadata, findings: [Finding]) {
    var reader = MetadataReader(
      file: "bai.yml", needsReasons: needsReasons, places: PlaceNames(Samples.gazetteer))
    reader.read(Array(yaml.utf8))
    return (reader.metadata, reader.findings)
  }

  private func problems(_ yaml: String, needsReasons: Bool = false) -> [String] {
    read(yaml, needsReasons: needsReasons).findings.map { "\($0.line ?? 0) \($0.code)" }
  }

  @Test func everyKeyIsRead() {
    let (metadata, findings) = read(
      """
      title: Giữ yên bản làng
      url: https://baosongxanh.vn/tin/1.html?a=1&b=2
      outlet: Báo Sông Xanh
      licence: CC-BY-4.0
      published: 2023-08-22
      place: Nghệ An
      period: 2018 – 2023
      """)
    #expect(findings.isEmpty)
    #expect(metadata.title?.value == "Giữ yên bản làng")
    #expect(metadata.url?.value == "https://baosongxanh.vn/tin/1.html?a=1&b=2")
    #expect(metadata.outlet?.value == "Báo Sông Xanh")
    #expect(metadata.licence?.value == "CC-BY-4.0")
    #expect(metadata.published?.value == PartialDate(year: 2023, month: 8, day: 22))
    #expect(metadata.place?.value == "VN-22")
    #expect(metadata.period?.value == YearRange(2018, 2023))
    #expect(metadata.period?.line == 7)
    #expect(metadata.title?.reason == nil)
  }

  @Test(arguments: [("true", true), ("false", false)]) func relevanceIsRead(text: String, value: Bool) {
    #expect(read("relevant: \(text)").metadata.relevant?.value == value)
  }

  @Test func relevanceIsTrueOrFalse() {
    #expect(problems("relevant: maybe") == ["1 metadata-bad-value"])
  }

  @Test func measureAndDateOfAFigureAreRead() {
    let (metadata, findings) = read(
      """
      figures:
        - {action: correct, quote: 68 mô hình, measure: stock, as_of: 2018-06}
      """)
    #expect(findings.isEmpty)
    #expect(metadata.corrections.first?.value.fields == ["measure": "stock", "as_of": "2018-06"])
  }

  @Test func theFormerNameOfLocalContextGetsAFindingThatNamesTheNewOne() throws {
    let (metadata, findings) = read(
      """
      figures:
        - {action: correct, quote: 68 hộ, indicator: population}
      """)
    #expect(metadata.corrections.isEmpty)
    #expect(try #require(findings.first).hint?.english.contains("local-context") == true)
  }

  @Test func aValueMayStandWithItsReason() {
    let (metadata, findings) = read(
      """
      published:
        value: 2023-08
        reason: Trang ghi tháng 8
      place: {value: VN, reason: Tin của bộ}
      """, needsReasons: true)
    #expect(findings.isEmpty)
    #expect(metadata.published?.value == PartialDate(year: 2023, month: 8))
    #expect(metadata.published?.reason == "Trang ghi tháng 8")
    #expect(metadata.place?.reason == "Tin của bộ")
    #expect(metadata.place?.line == 4)
  }

  @Test func aReasonAtTheTopServesAllEntries() {
    let (metadata, findings) = read(
      "reason: Đã đối chiếu bản in\nperiod: 2024\noutlet: Báo Sông Xanh", needsReasons: true)
    #expect(findings.isEmpty)
    #expect(metadata.period?.reason == "Đã đối chiếu bản in")
    #expect(metadata.outlet?.reason == "Đã đối chiếu bản in")
  }

  @Test func anEntryOfASidecarWithoutAReasonIsNotApplied() {
    let (metadata, findings) = read("period: 2024\nplace: {value: VN, reason: Tin của bộ}", needsReasons: true)
    #expect(metadata.period == nil)
    #expect(metadata.place?.value == "VN")
    #expect(findings.map(\.code) == ["metadata-missing-reason"])
    #expect(findings.first?.line == 1)
    #expect(findings.first?.hint?.english == "add 'reason:' to the entry or at the top of the file")
  }

  @Test(arguments: [
    ("VN-22", "VN-22"), ("tỉnh Nghệ An", "VN-22"), ("nghe an", "VN-22"), ("NGHỆ AN", "VN-22"), ("VN", "VN"),
    ("cả nước", "VN"), ("TP. Đà Nẵng", "VN-DN"), ("Thành phố Đà Nẵng", "VN-DN"), ("VN-2025-48", "VN-2025-48"),
    ("Nghe\u{0323}\u{0302} An", "VN-22"),
  ])
  func aPlaceIsACodeOrAName(_ text: String, _ code: String) {
    #expect(read("place: \(text)").metadata.place?.value == code)
  }

  @Test(arguments: [
    "published: 2023-02-30", "published: 22/8/2023", "published:", "place: Atlantis", "place: VN-99",
    "period: 2023-2018",
    "period: 18-23", "period: [2018, 2023]", "url: baosongxanh.vn", "url: javascript:alert(1)", "url: https://a b",
    "url: https://x/\"><script>", "title: \"\"", "figures: 3",
  ])
  func aBadValueIsAFinding(_ yaml: String) { #expect(problems(yaml) == ["1 metadata-bad-value"]) }

  @Test func mistakesLeaveTheRestStanding() {
    let yaml = """
      licence: CC0
      publised: 2023
      period: "2024
      place: VN
      licence: MIT
      outlet: Báo Sông Xanh
      """
    let (metadata, findings) = read(yaml)
    #expect(metadata.licence?.value == "CC0")
    #expect(metadata.outlet?.value == "Báo Sông Xanh")
    #expect(findings.contains { $0.code == "metadata-syntax" })
    #expect(findings.contains { $0.code == "metadata-unknown-key" && $0.line == 2 })
    #expect(findings.contains { $0.code == "metadata-duplicate-key" && $0.line == 5 })
  }

  @Test func figuresAreCorrectedAddedAndSuppressed() {
    let (metadata, findings) = read(
      """
      figures:
        - action: correct
          quote: 281 mô hình
          bound: exact
          reason: Hai báo khác ghi đúng số này
        - action: add
          quote: hai chục chiếc kẻng
          value: 20
          indicator: equipment
          grantor: people-committee-province+government
          period: 2020 - 2022
          place: Nghệ An
          reason: Số viết bằng chữ
        - {action: suppress, quote: 113, reason: Là số điện thoại}
      """, needsReasons: true)
    #expect(findings.isEmpty)
    #expect(metadata.corrections.map(\.line) == [2, 6, 14])
    #expect(
      metadata.corrections.map(\.value) == [
        FigureCorrection(action: .correct, quote: "281 mô hình", fields: ["bound": "exact"]),
        FigureCorrection(
          action: .add, quote: "hai chục chiếc kẻng",
          fields: [
            "value": "20", "indicator": "equipment", "grantor": "government+people-committee-province",
            "period": "2020-2022", "place": "VN-22",
          ]),
        FigureCorrection(action: .suppress, quote: "113", fields: [:]),
      ])
  }

  @Test(arguments: [
    ("- {action: remove, quote: 5 tổ, reason: x}", "metadata-bad-value"),
    ("- {action: correct, quote: 5 tổ, reason: x}", "metadata-bad-value"),
    ("- {action: correct, quote: 5 tổ, bound: circa, reason: x}", "metadata-bad-value"),
    ("- {action: correct, value: 5, reason: x}", "metadata-bad-value"),
    ("- {action: add, quote: 5 tổ, value: 5, reason: x}", "metadata-bad-value"),
    ("- {action: correct, quote: 5 tổ, value: 5.000, bound: exact}", "metadata-missing-reason"),
    ("- {quote: 5 tổ, reason: x}", "metadata-bad-value"), ("- 5 tổ", "metadata-bad-value"),
    ("- {action: suppress, quote: 5 tổ, reason: x, colour: red}", "metadata-unknown-key"),
  ])
  func aBadCorrectionIsAFindingOnItsLine(_ item: String, _ code: String) {
    let yaml = "figures:\n  - {action: suppress, quote: 113, reason: Là số điện thoại}\n  \(item)"
    let (metadata, findings) = read(yaml, needsReasons: true)
    #expect(findings.map(\.code) == [code])
    #expect(findings.map(\.line) == [3])
    #expect(metadata.corrections.first?.value.quote == "113")
  }

  @Test(arguments: [
    String(repeating: "[", count: 5_000), "a: &x 1\nb: *x", String(repeating: "- ", count: 500),
    "title: " + String(repeating: "x", count: 300_000),
  ])
  func yamlThatWouldExhaustTheParserIsRefused(_ yaml: String) { #expect(problems(yaml) == ["1 metadata-syntax"]) }

  @Test(arguments: ["- một\n- hai", "chỉ là chữ", "{", "key: [", "\u{1}"])
  func whatIsNoMappingIsAFinding(_ yaml: String) { #expect(problems(yaml).count == 1) }

  @Test func anEmptyDocumentSaysNothing() {
    #expect(problems("").isEmpty)
    #expect(problems("# chỉ có chú thích\n").isEmpty)
  }
}
