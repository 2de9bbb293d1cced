import Foundation
import Testing

struct SeedDatasetTests {
  /// The tables that the articles alone decide; those of the vocabulary have tests of their own.
  private static let tables = [
    "articles", "observations", "periods", "models", "documents", "checks", "aggregates",
  ]

  @Test func theSeedsGiveTheRecordedDataset() async throws {
    let folder = try TemporaryFolder()
    #expect(try await Program.run(["--quiet", "--output", folder.path]).status == 0)
    for table in Self.tables {
      try Snapshot.expect(try folder.text(of: "data/\(table).csv"), named: "seeds/\(table).csv")
    }
  }
}
