import Text
import Vocabulary

/// The groups of digits between points and commas, without storing them.
struct DigitGroups {
  private var marks = 0
  private var lastMark: UInt8 = 0
  private var firstLength = 0
  private var length = 0
  private var isMixed = false
  /// Whether the groups between the first and the last are of three digits.
  private var areMiddlesThree = true

  mutating func take(_ byte: UInt8) {
    guard byte == 0x2E || byte == 0x2C else {
      length += 1
      return
    }
    if marks == 0 {
      firstLength = length
    } else {
      areMiddlesThree = areMiddlesThree && length == 3
      // The last mark may differ from those before it: 1.234,5.
      isMixed = isMixed || lastMark != byte
    }
    marks += 1
    lastMark = byte
    length = 0
  }

  /// Index of the first group after the decimal mark, the number of groups where there is none; nil for no number.
  func fractionFrom(isMeasure: Bool, leadsWithZero: Bool) -> Int? {
    guard marks > 0 else { return 1 }
    if isMixed { return areMiddlesThree ? marks : nil }
    let areGroups = areMiddlesThree && length == 3
    let isZero = leadsWithZero && firstLength == 1
    if areGroups, firstLength <= 3, !isZero, !(isMeasure && marks == 1 && lastMark == 0x2C) { return marks + 1 }
    return marks == 1 && length <= 9 ? 1 : nil
  }
}
