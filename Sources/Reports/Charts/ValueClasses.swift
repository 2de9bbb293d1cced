/// Puts values into at most five classes of about equally many distinct values, for a map's shades.
struct ValueClasses {
  static let maximum = 5

  private let distinct: [Double]

  init(_ values: [Double]) { distinct = Set(values).sorted() }

  private var count: Int { min(Self.maximum, distinct.count) }

  /// From 1 to 5; few classes are spread over the shades so that they stay apart.
  func shade(of value: Double) -> Int {
    guard let rank = distinct.firstIndex(of: value) else { return 0 }
    return shade(ofClass: rank * count / distinct.count)
  }

  private func shade(ofClass index: Int) -> Int {
    count < 2 ? 3 : 1 + index * (Self.maximum - 1) / (count - 1)
  }

  /// The shades in use with the least and greatest value of each, the lightest first.
  var ranges: [(shade: Int, lowest: Double, highest: Double)] {
    (0..<count).compactMap { index in
      let members = distinct.enumerated().filter { $0.offset * count / distinct.count == index }.map(\.element)
      guard let first = members.first, let last = members.last else { return nil }
      return (shade(ofClass: index), first, last)
    }
  }
}
