/// A column of an exported table: its type, what it may hold, and what it means.
public struct Column: Sendable, Hashable {
  /// A Table Schema type.
  public enum Kind: String, Sendable { case string, integer, number, boolean, year }

  public let name: String
  public let kind: Kind
  /// What the column means, in English.
  public let meaning: String
  /// The SDMX concept that it corresponds to, where there is one.
  public let sdmx: String?
  public var isRequired = false
  public var isUnique = false
  /// The values that it may hold; empty where any.
  public var members: [String] = []
  /// A regular expression that every value matches in full.
  public var pattern: String?

  init(_ name: String, _ kind: Kind, _ meaning: String, sdmx: String? = nil) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.sdmx = sdmx
  }

  /// The column with values in every row.
  var required: Column { with { $0.isRequired = true } }

  /// The column as a key of its table.
  var key: Column {
    with {
      $0.isRequired = true
      $0.isUnique = true
    }
  }

  func oneOf<Member: CaseIterable & RawRepresentable>(_ type: Member.Type) -> Column
  where Member.RawValue == String {
    with { $0.members = Member.allCases.map(\.rawValue) }
  }

  func matching(_ pattern: String) -> Column { with { $0.pattern = pattern } }

  /// A date of reduced precision: `2023`, `2023-08` or `2023-08-22`.
  static func partialDate(_ name: String, _ meaning: String, sdmx: String? = nil) -> Column {
    Column(name, .string, meaning, sdmx: sdmx).matching("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
  }

  private func with(_ change: (inout Column) -> Void) -> Column {
    var column = self
    change(&column)
    return column
  }
}
