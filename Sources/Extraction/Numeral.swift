/// The numeral words of Vietnamese.
enum Numeral {
  /// Digits are 0 to 9; the multipliers and joints follow.
  static let ten: Int8 = 10
  /// mươi, chục: ten times the digit before.
  static let tens: Int8 = 11
  static let hundred: Int8 = 12
  static let thousand: Int8 = 13
  static let tenThousand: Int8 = 14
  static let million: Int8 = 15
  static let billion: Int8 = 16
  /// linh, lẻ: the tens are nought.
  static let joint: Int8 = 17
  /// rưỡi: and a half of the unit before.
  static let half: Int8 = 18
  /// phẩy, chấm: the decimal mark, between two numbers.
  static let point: Int8 = 19

  static let words: [(String, Int8)] = [
    ("không", 0), ("một", 1), ("mốt", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4), ("năm", 5), ("lăm", 5),
    ("nhăm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9), ("mười", ten), ("mươi", tens),
    ("chục", tens), ("trăm", hundred), ("nghìn", thousand), ("ngàn", thousand), ("vạn", tenThousand),
    ("triệu", million), ("tỷ", billion), ("linh", joint), ("lẻ", joint), ("rưỡi", half), ("rưởi", half),
    ("phẩy", point), ("chấm", point),
  ]

  /// The power of ten of a multiplier; `nil` for digits and joints.
  static func exponent(_ value: Int8) -> Int? {
    switch value {
    case hundred: 2
    case thousand: 3
    case tenThousand: 4
    case million: 6
    case billion: 9
    default: nil
    }
  }
}
