import CFuzzer
import ReadingProperties
import Vocabulary

/// Made before the first input, so that no input pays for it.
private let check: PropertyCheck? = try? PropertyCheck(vocabulary: Vocabulary.load())

/// The program's entry point by the name that SwiftPM gives it; libFuzzer's own `main` isn't linked.
@_cdecl("Fuzz_main")
func fuzzMain(_ count: Int32, _ values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Int32 {
  var count = count
  var values = values
  return LLVMFuzzerRunDriver(&count, &values) { bytes, length in
    guard let check, let bytes else { return -1 }
    let violations = check.violations(Array(UnsafeBufferPointer(start: bytes, count: length)))
    precondition(violations.isEmpty, violations.joined(separator: "\n"))
    return 0
  }
}
