import Articles
import Extraction

/// Numbers in the messages' two languages.
enum NumberText {
  static func vietnamese(_ quantity: Quantity) -> String { grouped(quantity, separator: ".", point: ",") }

  static func english(_ quantity: Quantity) -> String { grouped(quantity, separator: ",", point: ".") }

  /// An interval in mathematical signs: `300`, `≥ 300`, `≤ 50`, `5–7`.
  static func interval(_ interval: Interval, _ write: (Quantity) -> String) -> String {
    let sign = interval.isApproximate ? "≈ " : ""
    switch (interval.lower, interval.upper) {
    case (let lower?, let upper?): return sign + (lower == upper ? write(lower) : "\(write(lower))–\(write(upper))")
    case (let lower?, nil): return "\(sign)≥ \(write(lower))"
    case (nil, let upper?): return "\(sign)≤ \(write(upper))"
    case (nil, nil): return "?"
    }
  }

  private static func grouped(_ quantity: Quantity, separator: String, point: String) -> String {
    let parts = quantity.description.split(separator: ".")
    var digits = String(parts[0])
    var groups: [String] = []
    let sign = digits.hasPrefix("-") ? String(digits.removeFirst()) : ""
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return sign + groups.joined(separator: separator) + (parts.count > 1 ? point + parts[1] : "")
  }
}
