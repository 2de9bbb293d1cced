/// A closed set of names that the tables may use: what is unknown is an error with file and line.
package protocol TableName: CaseIterable, Sendable, RawRepresentable, Hashable where RawValue == UInt8 {
  /// All members by their names, made once.
  static var byName: [String: Self] { get }
}

extension TableName {
  /// The name as the tables write it: `policeProvince` is `police-province`.
  package var name: String {
    "\(self)".reduce(into: "") { name, letter in name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  package init?(name: String) {
    guard let member = Self.byName[name] else { return nil }
    self = member
  }

  /// What `byName` holds.
  package static func members() -> [String: Self] { Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) }) }
}

/// A set of such names.
package struct NameSet<Member: TableName>: Sendable, Hashable, ExpressibleByArrayLiteral {
  package private(set) var bits: UInt128 = 0

  package init() {}
  package init(arrayLiteral elements: Member...) { for element in elements { insert(element) } }
  package init(_ members: some Sequence<Member>) { for member in members { insert(member) } }

  package var isEmpty: Bool { bits == 0 }
  package func contains(_ member: Member) -> Bool { bits & 1 << UInt128(member.rawValue) != 0 }
  package mutating func insert(_ member: Member) { bits |= 1 << UInt128(member.rawValue) }
  package mutating func formUnion(_ other: NameSet) { bits |= other.bits }
  package func union(_ other: NameSet) -> NameSet {
    var result = self
    result.formUnion(other)
    return result
  }
  package func subtracting(_ other: NameSet) -> NameSet {
    var result = self
    result.bits &= ~other.bits
    return result
  }
  package func isDisjoint(with other: NameSet) -> Bool { bits & other.bits == 0 }
  package func isSubset(of other: NameSet) -> Bool { bits & ~other.bits == 0 }
  package var members: [Member] { Member.allCases.filter(contains) }
}
