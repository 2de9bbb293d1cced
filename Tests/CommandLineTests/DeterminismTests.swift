import Foundation
import Testing

struct DeterminismTests {
  @Test func theSiteDependsOnItsInputsAlone() async throws {
    let folder = try TemporaryFolder()
    let first = try await Program.run(
      ["--quiet", "--jobs", "1", "--output", folder.path + "/first"],
      environment: ["TZ": "UTC", "LC_ALL": "C", "LANG": "C"])
    let second = try await Program.run(
      [
        "--quiet", "--jobs", "8", "--output", "second", "--input", Program.checkout.appending(path: "seeds").path + "/",
      ] + Program.templates, in: folder.url,
      environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8", "LANG": "tr_TR.UTF-8"])
    #expect(first.status == 0)
    #expect(second.status == 0)
    let files = try folder.files(below: "first")
    #expect(files.count > 10)
    #expect(files == (try folder.files(below: "second")))
  }
}
