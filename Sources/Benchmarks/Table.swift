/// Measurements in columns: megabytes a second, and each one's share of a whole where it is a stage of it.
struct Table {
  var measurements: [Measurement]
  /// What the shares are of.
  var whole: Measurement?

  func print() {
    let width = measurements.map(\.name.count).max() ?? 0
    for measurement in measurements {
      let speed = Self.decimal(measurement.speed)
      var line = measurement.name + String(repeating: " ", count: width - measurement.name.count)
      line += String(repeating: " ", count: max(0, 10 - speed.count)) + speed + " MB/s"
      if let whole, whole.seconds > 0 {
        let share = Self.decimal(100 * measurement.seconds / whole.seconds)
        line += String(repeating: " ", count: max(0, 8 - share.count)) + share + " %"
      }
      Swift.print(line)
    }
  }

  /// A number with one decimal.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
