/// A place, an administrative level or a body in a sentence: what tells whom a figure is about and who grants.
struct Marker {
  /// Chunks, names included.
  var chunks: Range<Int>
  var level: Term.Level
  var body: Term.Body = .none
  /// Index into the gazetteer plus one of the province named; 0 for none.
  var place: UInt16 = 0
  /// A proper name follows the level.
  var isNamed = false
  /// After `tại`, `ở`.
  var isVenue = false
  /// After `các`, `mỗi`, `những`.
  var isPlural = false
  /// After `của`, `thuộc`.
  var isGenitive = false
  /// After `với`, `cho`, `đến`: a partner or recipient, no subject.
  var isPartner = false
  /// After `phối hợp với`: works along with the subject.
  var isCompanion = false
  /// `toàn tỉnh`, `trong xã`, `trên địa bàn huyện`: the whole of a unit.
  var isWhole = false
  /// After `là`: tells what the sentence's subject is (`Tam Nông là huyện …`).
  var isDefinition = false
  /// Names what contains the marker before it (`xã Nhân Đạo, huyện Sông Lô`).
  var isContainer = false

  /// `công an xã` without a name: perhaps all of them.
  var isKind: Bool { isBody && !isNamed && level == .commune }

  var isBody: Bool { body != .none }
}
