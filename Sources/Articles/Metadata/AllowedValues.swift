/// What the entries of front matter and sidecars take, in words for a message.
extension Finding.Message {
  static let someText = Self(vietnamese: "một đoạn chữ", english: "some text")
  static let aSentence = Self(vietnamese: "một câu", english: "a sentence")
  static let anAddress = Self(vietnamese: "địa chỉ như https://…", english: "an address such as https://…")
  static let aDate = Self(
    vietnamese: "ngày như 2023-08-22, 2023-08 hoặc 2023", english: "a date such as 2023-08-22, 2023-08 or 2023")
  static let years = Self(vietnamese: "năm như 2018-2023 hoặc 2024", english: "years such as 2018-2023 or 2024")
  static let trueOrFalse = Self(vietnamese: "true hoặc false", english: "true or false")
  static let localContext = Self(
    vietnamese: "local-context, tên hiện nay của chỉ tiêu này",
    english: "local-context, as this indicator is called now")
  static let aNumber = Self(vietnamese: "số như 281 hoặc 1.5", english: "a number such as 281 or 1.5")
  static let aListOfCorrections = Self(vietnamese: "danh sách hiệu chỉnh", english: "a list of corrections")
  static let aCorrection = Self(
    vietnamese: "action, quote, reason và các cột", english: "action, quote, reason and columns")
  static let anAction = Self(vietnamese: "correct, add hoặc suppress", english: "correct, add or suppress")
  static let aQuote = Self(
    vietnamese: "lời trong bài có số liệu đó", english: "words of the article in which the figure stands")
  static let aColumn = Self(
    vietnamese: "ít nhất một cột cần sửa, ví dụ bound: exact",
    english: "at least one column to correct, such as bound: exact")
  static let aFigure = Self(vietnamese: "giá trị và chỉ tiêu cần thêm", english: "a value and an indicator to add")

  static func oneOf(_ values: [String]) -> Self {
    let list = values.joined(separator: ", ")
    return Self(vietnamese: "một trong: \(list)", english: "one of \(list)")
  }

  static func severalOf(_ values: [String]) -> Self {
    let list = values.joined(separator: ", ")
    return Self(
      vietnamese: "một trong: \(list); nhiều giá trị nối bằng +", english: "one of \(list), several joined by +")
  }
}
