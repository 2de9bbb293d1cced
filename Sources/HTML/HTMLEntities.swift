import CXML2

/// The named characters of HTML.
package enum HTMLEntities {
  /// The character of a name such as `nbsp`; `nil` for an unknown one.
  package static func value(of name: String) -> UInt32? {
    guard let entity = htmlEntityLookup(name) else { return name == "apos" ? 0x27 : nil }
    return entity.pointee.value
  }
}
