import Foundation
import Testing

struct ExplainTests {
  @Test func everyFigureIsUnderlinedWithValueAndRule() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "tin/a.txt")
    let result = try await Program.run(["explain", "tin/a.txt"], in: folder.url)
    #expect(result.status == 0)
    try Snapshot.expect(result.output, named: "explain.txt")
  }

  @Test func machinesGetTheMarksAsJSON() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "a.txt")
    let result = try await Program.run(["explain", "--format", "json", "a.txt"], in: folder.url)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let marks = try #require(object["marks"] as? [[String: Any]])
    let figures = marks.filter { $0["kind"] as? String == "figure" }
    #expect(figures.map { $0["value"] as? Int } == [37, 1200])
    #expect(figures.last?["bound"] as? String == "over")
  }

  @Test func everyNumberIsAFigureOrHasTheRuleThatSaysWhyNot() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
       date 2023-08

      Sóc Trăng xây dựng 37 mô hình

      Ngày 12/8/2023, Công an tỉnh Sóc Trăng tổ chức hội nghị sơ kết phong trào lần thứ 3 tại phường 6.

      Trong năm 2022, toàn tỉnh đã xây dựng 37 mô hình theo Chỉ thị 07/CT-BCA-V28 và mô hình “5+1”, xe 83B1.

      Đăng nhập
      Lượt xem: 1.234

      """, to: "a.txt")
    let result = try await Program.run(["explain", "--format", "json", "a.txt"], in: folder.url)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let marks = try #require(object["marks"] as? [[String: Any]])
    func rules(_ text: String) -> [String] {
      marks.filter { $0["text"] as? String == text }.compactMap { $0["rule"] as? String }
    }
    #expect(rules("1.234") == ["not-read: furniture"])
    #expect(rules("2023") == ["not-read: dateline"])
    #expect(rules("37 mô hình").contains("repeated-figure"))
    #expect(rules("6") == ["name"])
    #expect(rules("3") == ["name-number"])
    let bytes = Array(try String(contentsOf: folder.url.appending(path: "a.txt"), encoding: .utf8).utf8)
    let ranges = marks.compactMap { mark -> Range<Int>? in
      guard let start = mark["start"] as? Int, let end = mark["end"] as? Int else { return nil }
      return start..<end
    }
    for index in bytes.indices where (0x30...0x39).contains(bytes[index]) {
      #expect(ranges.contains { $0.contains(index) }, "byte \(index)")
    }
  }
}
