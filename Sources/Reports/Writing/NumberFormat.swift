import Articles
import Extraction

/// Writes numbers, dates and periods as a language does, independent of the machine's locale.
struct NumberFormat: Sendable {
  let language: Language

  /// A number with groups of three digits: `7.296` and `1,5` in Vietnamese, `7,296` and `1.5` in English.
  func string(_ quantity: Quantity) -> String {
    let isVietnamese = language == .vietnamese
    let groupMark = UInt8(ascii: isVietnamese ? "." : ",")
    let point = UInt8(ascii: isVietnamese ? "," : ".")
    let scale = Int(quantity.scale)
    var rest = quantity.significand.magnitude
    let count = max(scale + 1, String(rest).utf8.count)
    let whole = count - scale
    let length = count + (whole - 1) / 3 + (scale > 0 ? 1 : 0)
    let digits = String(unsafeUninitializedCapacity: length) { text in
      var end = length
      func put(_ byte: UInt8) {
        end -= 1
        text[end] = byte
      }
      for position in 0..<count {
        if position == scale, scale > 0 {
          put(point)
        } else if position > scale, (position - scale) % 3 == 0 {
          put(groupMark)
        }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
      return length
    }
    return quantity.significand < 0 ? "−" + digits : digits
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
  func string(_ period: YearRange) -> String { TimeText.period(period) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
