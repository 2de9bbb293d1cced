import Testing

@testable import Articles

struct LeadMatcherTests {
  private func lead(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      LeadMatcher(Samples.outlets).end(of: buffer, in: 0..<buffer.count).map {
        String(decoding: buffer[..<$0], as: UTF8.self)
      }
    }
  }

  @Test(arguments: [
    ("(SXO) - Chiều 3/4, xã họp", "(SXO) -"), ("(SXO)- Chiều 3/4", "(SXO)-"), ("(SXO) – Chiều 3/4", "(SXO) –"),
    ("BTN - Sáng nay", "BTN -"), ("TTXVN - Tối qua", "TTXVN -"), ("(ĐQ) Mùa này, bản làng", "(ĐQ)"),
    ("(Songxanh.vn) - Hôm qua", "(Songxanh.vn) -"), ("(Miền Biển) - Hôm qua", "(Miền Biển) -"),
    ("MBO - Hôm qua, thôn Bắc", "MBO -"), ("XYZ.VN - Hôm qua", "XYZ.VN -"), ("(MNO) Hôm qua, bà con", "(MNO)"),
    ("(SXO).- Chiều 3/4", "(SXO).-"), ("Đà Nẵng (TTXVN 22/8) - Tối 22/8", "Đà Nẵng (TTXVN 22/8) -"),
  ])
  func aLeadIsFound(_ text: String, _ expected: String) { #expect(lead(text) == expected) }

  @Test(arguments: [
    "TP.HCM - nơi có nhiều khu trọ", "(Ảnh: T.P.) - buổi họp", "Sáng 5/3 - ngày hội", "(12 tổ) bà con góp sức",
    "ANTQ - phong trào lớn", "Thôn Đông (xã Tây) là nơi đầu tiên", "(Tiếp theo kỳ trước) Bà con", "Camera - mắt thần",
    "2018 - 2023",
  ])
  func otherOpeningsAreNoLeads(_ text: String) { #expect(lead(text) == nil) }
}
