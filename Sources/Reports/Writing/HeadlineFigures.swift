import Dataset

/// The numbers at the head of the home page, each with its bound: what articles state of the whole country, and what the
/// provinces that report amount to.
struct HeadlineFigures {
  /// Numbers of each of the two.
  static let maximum = 3

  let writer: PageWriter

  private var strings: StringCatalogue { writer.strings }

  var contexts: [TemplateContext] {
    (national + sums).map { number, name in
      ["number": .markup(number.markdown), "name": .markup(name.markdown)]
    }
  }

  /// One figure an indicator, the first that is stated; awards stand in tables of their own.
  private var national: [(Inline, Inline)] {
    var told: Set<String> = []
    let results = writer.index.nationalResults.filter { observation in
      observation.indicator != "other"
        && !AwardTable.isAward(observation, group: writer.indicator(observation.indicator)?.group)
        && told.insert(observation.indicator).inserted
    }
    return results.prefix(Self.maximum).compactMap { observation in
      guard let indicator = writer.indicator(observation.indicator) else { return nil }
      let name = strings.inline(
        .headlineNational,
        [
          "indicator": Inline(writer.name(indicator)),
          "period": Inline(writer.periodPhrase(observation.period.value)),
        ])
      return (writer.number(observation), name)
    }
  }

  /// The sums over most provinces, one an indicator.
  private var sums: [(Inline, Inline)] {
    var told: Set<String> = []
    let sums = writer.index.sums(place: "VN").enumerated()
      .filter { $0.element.provinces > 1 }
      .sorted { ($1.element.provinces, $0.offset) < ($0.element.provinces, $1.offset) }
      .map(\.element)
      .filter { told.insert($0.indicator).inserted }
    return sums.prefix(Self.maximum).compactMap { sum in
      guard let indicator = writer.indicator(sum.indicator) else { return nil }
      let name = strings.inline(
        .headlineSum,
        [
          "indicator": Inline(writer.name(indicator)), "count": Inline(writer.format.string(sum.provinces)),
          "period": Inline(writer.periodPhrase(sum.period)),
        ])
      return (writer.number(sum), name)
    }
  }
}
