/// How long a piece of work takes, as the best of several runs on one core.
struct Measurement {
  let name: String
  let byteCount: Int
  let duration: Duration

  /// Runs the work and keeps the shortest time: what disturbs a run only ever makes it longer.
  ///
  /// - Parameters:
  ///   - name: what is measured.
  ///   - byteCount: bytes that one run works through.
  ///   - runs: how often.
  ///   - work: gives a number that depends on all of the work, so that none of it is optimised away.
  init(_ name: String, byteCount: Int, runs: Int, work: () -> Int) {
    let clock = ContinuousClock()
    var best: Duration?
    var sum = 0
    for _ in 0..<runs {
      let duration = clock.measure { sum &+= work() }
      best = min(best ?? duration, duration)
    }
    self.name = name
    self.byteCount = byteCount
    duration = best ?? .zero
    Self.keep(sum)
  }

  var seconds: Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// Megabytes (10⁶ bytes) a second.
  var speed: Double { seconds > 0 ? Double(byteCount) / 1e6 / seconds : 0 }

  @inline(never)
  private static func keep(_ value: Int) { withExtendedLifetime(value) {} }
}
