import Articles
import Vocabulary

/// A figure as its sentence states it, before the article's place, period and scope are known.
struct FigureDraft {
  var site: FigureSite
  var clause: FigureClause
  var indicator = FigureDraft.other
  var status = FigureStatus.result
  var measure: Measure?
  /// An amount for each of many (`mỗi suất 500.000 đồng`), or a difference (`giảm 45 vụ`).
  var forms: NameSet<Frame.Form> = []
  /// Exists at the time of telling (`hiện có`), so that the article's period need not cover it.
  var isStock = false
  var honour: Honour?
  /// More than one honour in one statement: a sum of others where those stand alone too.
  var hasSeveralHonours = false
  /// Under the two readings of a city's bodies: a municipality's or a provincial city's.
  var municipalGrantors: GrantorSet = []
  var provincialGrantors: GrantorSet = []
  /// Whom it is about.
  var subject: Subject?
  var period: PeriodEvidence.Kind?
  /// The date that a stock is stated for.
  var limit: PartialDate?
  var frame: String?
  /// The frame that came nearest where none holds.
  var nearest: String?
  var decisions: [Decision] = []
  var sentenceIndex = 0
  var isHeadline = false
  var sentence: Range<Int>
  var mention: Range<Int>
  var number: Range<Int>
  var unit: Range<Int>

  static let other = "other"
  static let context = "local-context"

  /// Communes are counted, so that the figure is no commune's own.
  var countsCommunes = false
  /// Its sentence speaks of what is to come.
  var speaksOfFuture = false

  var isAward: Bool { indicator.hasPrefix("awards-") }
  var isContext: Bool { status == .context }

  /// Records which rule decided a field.
  mutating func note(_ field: Decision.Field, _ rule: String) {
    decisions.removeAll { $0.field == field }
    decisions.append(Decision(field, rule))
  }
}

/// Whom a figure is about: a place, a body or an establishment.
struct Subject: Hashable {
  var level: Level?
  /// Index into the gazetteer.
  var place: Int?
  /// A kind of body (`công an xã`), which may stand for all of them.
  var isKind = false
  /// A company, school or the like.
  var isEstablishment = false
}
