import Articles
import Text
import Vocabulary

/// What the sentences of one article say about its place, scope, period and date, gathered in one pass.
struct ArticleEvidence {
  /// Score of each province by its index in the gazetteer.
  var placeScores: [Int: Double] = [:]
  /// The first province named, to break ties.
  var placeOrder: [Int] = []
  /// Score of each level of the event's organiser and subject.
  var scopeScores: [Level: Double] = [:]
  /// How often a whole unit of a level is told of.
  private var wholes: [Level: Int] = [:]
  var nationalOrganiser = 0.0
  /// Score of a company, school or the like as the article's subject.
  var unitScore = 0.0
  /// A company, school or the like is named.
  var namesInstitution = false
  var mentionsNation = false
  /// A commune or a part of one is named.
  var namesCommune = false
  typealias Period = (evidence: PeriodEvidence, sentence: Int, isLead: Bool, isReport: Bool)
  var periods: [Period] = []
  /// With whether their sentence tells of something held (`hội nghị tổng kết hôm 12/1`).
  var dates: [(evidence: DateEvidence, sentence: Int, isHeld: Bool)] = []
  /// From the page's own date line.
  var header: PartialDate?
  var outletName: String?
  var outletPlace: Int?
  var isOutletProvincial = false
  var sentenceCount = 0
  var headlineCount = 0

  /// Counts a mention of a whole unit; many of them weigh no more than an organiser.
  mutating func addWhole(_ level: Level) {
    let told = wholes[level, default: 0]
    wholes[level] = told + 1
    if told < 4 { scopeScores[level == .hamlet ? .commune : level, default: 0] += 0.75 }
  }

  mutating func addPlace(_ place: Int, _ score: Double) {
    if placeScores[place] == nil { placeOrder.append(place) }
    placeScores[place, default: 0] += score
  }
}
