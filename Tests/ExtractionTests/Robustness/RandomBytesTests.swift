import Foundation
import ReadingProperties
import Testing
import Vocabulary

@Suite struct RandomBytesTests {
  /// Seconds to run for; `FUZZ_SECONDS` sets another time, as for a run under a sanitizer.
  private static var seconds: Int { ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap(Int.init) ?? 20 }

  @Test func everyRangeLiesInTheTextWhateverTheBytesAre() throws {
    let check = PropertyCheck(vocabulary: try Vocabulary.load())
    let samples = try FuzzSamples.load()
    #expect(samples.count > 8)
    for sample in samples { #expect(check.violations(sample) == []) }
    let seed = ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1
    var generator = ByteGenerator(seed: seed, samples: samples)
    let end = ContinuousClock.now + .seconds(Self.seconds)
    var count = 0
    while ContinuousClock.now < end {
      let bytes = generator.next()
      let violations = check.violations(bytes)
      count += 1
      guard violations.isEmpty else {
        Issue.record("input \(count) of seed \(seed): \(violations.prefix(5)) in \(Data(bytes).base64EncodedString())")
        return
      }
    }
    #expect(count > 20)
  }
}
