import Articles
import Extraction

/// Writes numbers, dates and periods as a language does, independent of the machine's locale.
struct NumberFormat: Sendable {
  let language: Language

  /// A number with groups of three digits: `7.296` and `1,5` in Vietnamese, `7,296` and `1.5` in English.
  func string(_ quantity: Quantity) -> String {
    let plain = Array(quantity.description.utf8)
    let isNegative = plain.first == UInt8(ascii: "-")
    let whole = plain.prefix { $0 != UInt8(ascii: ".") }.dropFirst(isNegative ? 1 : 0)
    let isVietnamese = language == .vietnamese
    var text: [UInt8] = []
    text.reserveCapacity(plain.count + plain.count / 3 + 1)
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0 { text.append(UInt8(ascii: isVietnamese ? "." : ",")) }
      text.append(digit)
    }
    if whole.endIndex < plain.endIndex {
      text.append(UInt8(ascii: isVietnamese ? "," : "."))
      text += plain[(whole.endIndex + 1)...]
    }
    return (isNegative ? "−" : "") + String(decoding: text, as: UTF8.self)
  }

  func string(_ number: Int) -> String { string(Quantity(Int64(number))) }

  /// `22/8/2023`, `8/2023` or `2023` in Vietnamese; `22 August 2023` and the like in English.
  func string(_ date: PartialDate) -> String {
    let parts = [date.day, date.month].compactMap(\.self)
    guard language == .english, let month = date.month else {
      return (parts + [date.year]).map(String.init).joined(separator: "/")
    }
    let words = [date.day.map(String.init), Self.months[month - 1], String(date.year)]
    return words.compactMap(\.self).joined(separator: " ")
  }

  /// `2018–2023`, or `2024`.
  func string(_ period: YearRange) -> String {
    period.from == period.to ? String(period.from) : "\(period.from)–\(period.to)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
