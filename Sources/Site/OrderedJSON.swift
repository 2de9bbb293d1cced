#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Any JSON, to be written with its members in the order of their names.
enum OrderedJSON: Codable {
  case object([String: OrderedJSON])
  case array([OrderedJSON])
  case string(String)
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case null

  /// The same JSON in an order that depends on nothing but what it says; bytes that are no JSON come back as they are.
  static func ordered(_ bytes: [UInt8]) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let value = try? JSONDecoder().decode(OrderedJSON.self, from: Data(bytes)),
      let text = try? encoder.encode(value)
    else { return bytes }
    return Array(text)
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([OrderedJSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: OrderedJSON].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .null: try container.encodeNil()
    }
  }
}
