import Dataset

// A figure has many texts; copying sixty of them costs more than looking at them.
extension Array where Element == Dataset.Observation {
  /// The figures that fulfil a condition; where all do, the array itself.
  func kept(where isKept: (Dataset.Observation) -> Bool) -> [Dataset.Observation] {
    indices.allSatisfy { isKept(self[$0]) } ? self : filter(isKept)
  }

  /// The figures in stretches of one indicator each; figures that come in the indicators' order make one an indicator.
  var byIndicator: [(indicator: String, figures: [Dataset.Observation])] {
    var runs: [(indicator: String, figures: [Dataset.Observation])] = []
    var start = 0
    while start < count {
      let indicator = self[start].indicator
      let end = self[start...].firstIndex { $0.indicator != indicator } ?? count
      runs.append((indicator, start == 0 && end == count ? self : Array(self[start..<end])))
      start = end
    }
    return runs
  }
}
