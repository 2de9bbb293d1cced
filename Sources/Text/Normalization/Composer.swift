/// Brings UTF-8 text to Normalization Form C (Unicode Standard Annex 15) in time linear in its length.
///
/// Stretches that are in the form already are copied; between two boundaries, characters are decomposed, put in
/// canonical order and composed. The Vietnamese repertoire is told by its lead bytes, without a table.
package struct Composer {
  private let table = CanonicalTable.shared
  private var output: [UInt8] = []
  private var parts: [Part] = []

  private struct Part {
    var value: UInt32
    var order: UInt8
    var index: Int
  }

  /// The text in Normalization Form C; `nil` where it is in that form already.
  ///
  /// - Parameter bytes: valid UTF-8.
  package static func compose(_ bytes: [UInt8]) -> [UInt8]? {
    var composer = Composer()
    return composer.run(bytes)
  }

  private mutating func run(_ bytes: [UInt8]) -> [UInt8]? {
    var copied = 0
    var boundary = 0
    var index = 0
    var hasChanged = false
    while index < bytes.count {
      if let length = Self.plainLength(bytes, at: index) {
        boundary = index
        index += length
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      if table.isBoundary(scalar) {
        boundary = index
        index += length
        continue
      }
      output.append(contentsOf: bytes[copied..<boundary])
      let end = collect(bytes, from: boundary)
      compose()
      hasChanged = true
      copied = end
      boundary = end
      index = end
    }
    guard hasChanged else { return nil }
    output.append(contentsOf: bytes[copied...])
    return output == bytes ? nil : output
  }

  /// The length of the character at an offset where its first bytes say that it is a boundary.
  private static func plainLength(_ bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case 0..<0x80: 1
    case 0xC2...0xCB: 2
    case 0xE1: (0xB8...0xBB).contains(bytes[index + 1]) ? 3 : nil
    case 0xE2: bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x82 ? 3 : nil
    default: nil
    }
  }

  /// Decomposes the character at an offset and those behind it up to the next boundary, and returns that boundary.
  private mutating func collect(_ bytes: [UInt8], from start: Int) -> Int {
    parts.removeAll(keepingCapacity: true)
    var index = start
    repeat {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      decompose(scalar.value)
      index += length
      guard index < bytes.count else { break }
    } while !table.isBoundary(UTF8Scalar.decode(bytes, at: index).scalar)
    return index
  }

  private mutating func decompose(_ character: UInt32) {
    var trailing: [UInt32] = []
    var value = character
    while let (first, second) = table.decomposition(of: value) {
      if second != 0 { trailing.append(second) }
      value = first
    }
    append(value)
    // Second parts never decompose further (The Unicode Standard, section 3.7), but in a handful of marks they do.
    while let part = trailing.popLast() {
      if table.decomposition(of: part) != nil { decompose(part) } else { append(part) }
    }
  }

  private mutating func append(_ value: UInt32) {
    let order = value < 0x300 ? 0 : Unicode.Scalar(value)?.properties.canonicalCombiningClass.rawValue ?? 0
    parts.append(Part(value: value, order: order, index: parts.count))
  }

  private mutating func compose() {
    orderMarks()
    var starter: Int?
    var previousOrder: UInt8 = 0
    var kept = 0
    for index in parts.indices {
      let part = parts[index]
      let isAdjacent = starter == kept - 1
      if let first = starter, isAdjacent || previousOrder < part.order,
        let composite = table.composite(parts[first].value, part.value)
      {
        parts[first].value = composite
        continue
      }
      if part.order == 0 { starter = kept }
      previousOrder = part.order
      parts[kept] = part
      kept += 1
    }
    for part in parts[..<kept] { UTF8Scalar.append(part.value, to: &output) }
  }

  /// Puts every run of marks in the order of their combining classes, keeping the order within a class.
  private mutating func orderMarks() {
    var start = 0
    while start < parts.count {
      guard parts[start].order > 0 else {
        start += 1
        continue
      }
      var end = start
      var isOrdered = true
      while end < parts.count, parts[end].order > 0 {
        if end > start, parts[end - 1].order > parts[end].order { isOrdered = false }
        end += 1
      }
      if !isOrdered { parts[start..<end].sort { ($0.order, $0.index) < ($1.order, $1.index) } }
      start = end
    }
  }
}
