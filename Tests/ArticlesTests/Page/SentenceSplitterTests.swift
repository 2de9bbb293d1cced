import Testing

@testable import Articles

struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      SentenceSplitter.sentences(in: 0..<buffer.count, of: buffer).map {
        String(decoding: buffer[$0], as: UTF8.self)
      }
    }
  }

  @Test(arguments: [
    "Toàn xã có 1.700 hộ và 28.7 ha rừng",
    "Buổi họp ngày 28.7.2022 tại TP.HCM có 30 người",
    "Công an TP. Vinh và TX. Cửa Lò ra quân",
    "Tổ ở TT.Sông Cầu có 12 người",
    "ThS. Hoa và PGS. TS. Lan cùng dự",
    "Anh Nguyễn Văn A. B. ở tổ 3 kể lại",
    "Các mô hình như camera, tiếng kẻng… được nhân rộng",
    "Gồm 3 tổ; 5 đội; 7 nhóm",
    "Trang Baosongxanh.vn đưa tin",
    "“Bà con ơi!” là tiếng gọi quen",
    "“Ở đâu có dân, ở đó có tổ tự quản.” – ông nói",
    "1. Tuần tra ban đêm",
    "Tiếp tục thực hiện./.",
    "Ảnh: T.P.",
  ])
  func thisIsOneSentence(_ text: String) { #expect(sentences(text) == [text]) }

  @Test(arguments: [
    ["Xã có 5 tổ.", "Tổ nào cũng có camera."],
    ["Hội nghị tổng kết năm 2023.", "05 năm qua, phong trào lan rộng."],
    ["Vì sao vậy?", "Vì dân tin!", "Dân tin nên dân giúp…", "Đó là bài học."],
    ["Ông nói: “Phải dựa vào dân.”", "Mọi người tán thành."],
    ["Các đại biểu dự họp (Ảnh: T.P.).", "Sau đó, đoàn đi thăm thôn."],
    ["Bảo đảm trật tự.", "Trong năm có 3 vụ."],
    ["Phong trào toàn dân bảo vệ ANTQ.", "Nhân dịp này có 2 tập thể được khen."],
    ["Các xã đều có tổ (12 tổ).", "“Tổ xung kích” có 9 người."],
    ["Có tổ, có đội...", "Ở thôn Đông, tổ có 7 người."],
  ])
  func theseAreSeveralSentences(_ expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
    #expect(sentences(expected.joined(separator: "\u{A0} ")) == expected)
  }

  @Test func aStopWithoutSpaceEndsASentenceBetweenASmallLetterAndACapital() {
    #expect(sentences("Giữ vững trật tự.Trong năm có 3 vụ.") == ["Giữ vững trật tự.", "Trong năm có 3 vụ."])
  }

  @Test func everyByteBelongsToASentenceOrToSpaceBetween() {
    let text = String(repeating: "Câu 1. \u{A0}Câu 2!  ", count: 50)
    #expect(sentences(text).count == 100)
  }
}
