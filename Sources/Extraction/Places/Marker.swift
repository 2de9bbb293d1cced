import Text
import Vocabulary

/// A place, an administrative level or a body in a sentence: what tells whom a figure is about and who grants.
struct Marker {
  /// Chunks, names included.
  var chunks: Range<Int>
  var level: Level?
  var body: Body?
  /// Index into the gazetteer of the province named.
  var place: Int?
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
  /// After `theo`: tells what follows.
  var isSource = false

  /// `công an xã` without a name: perhaps all of them.
  var isKind: Bool { isBody && !isNamed && level == .commune }
  var isBody: Bool { body != nil }
}
