import Dataset

// A figure has many texts. To copy it, if only for a closure, costs more than to look at one of them in its place.
extension Array where Element == Dataset.Observation {
  /// The figures at the positions that fulfil a condition; where all do, the array itself.
  func kept(where isKept: (_ position: Int) -> Bool) -> [Dataset.Observation] {
    let positions = indices.filter(isKept)
    return positions.count == count ? self : positions.map { self[$0] }
  }

  /// The figures in stretches of one indicator each; figures that come in the indicators' order make one an indicator.
  var byIndicator: [(indicator: String, figures: [Dataset.Observation])] {
    var runs: [(indicator: String, figures: [Dataset.Observation])] = []
    var start = 0
    while start < count {
      let indicator = self[start].indicator
      var end = start + 1
      while end < count, self[end].indicator == indicator { end += 1 }
      runs.append((indicator, start == 0 && end == count ? self : Array(self[start..<end])))
      start = end
    }
    return runs
  }
}
