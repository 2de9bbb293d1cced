/// A fixed integer hash (the finaliser of SplitMix64), the same in every run, for comparing sets; not for identifiers.
enum Mixing {
  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  static func combine(_ left: UInt64, _ right: UInt64) -> UInt64 { mix(left ^ mix(right)) }
}
