import Testing

@testable import Console

struct FailureTests {
  private struct Cause: Error, CustomStringConvertible { let description = "seeds is not a folder" }

  @Test func anErrorOfAStageTakesTheStagesExitCode() {
    #expect(throws: Failure(.noInput, "seeds is not a folder")) {
      try Failure.mapping(to: .noInput) { throw Cause() }
    }
  }

  @Test func anErrorOfAnAsynchronousStageTakesTheStagesExitCode() async {
    await #expect(throws: Failure(.noInput, "seeds is not a folder")) {
      try await Failure.mapping(to: .noInput) {
        await Task.yield()
        throw Cause()
      }
    }
  }

  @Test func aFailureKeepsItsOwnExitCode() {
    #expect(throws: Failure(.badData, "x")) {
      try Failure.mapping(to: .noInput) { throw Failure(.badData, "x") }
    }
  }

  @Test func aValuePassesThrough() throws {
    #expect(try Failure.mapping(to: .noInput) { 1 } == 1)
  }
}
