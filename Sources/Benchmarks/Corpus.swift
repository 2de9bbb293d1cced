import Foundation
import SeededRandom

/// Articles to measure with: those of a folder, repeated with other numbers until they fill a size.
struct Corpus {
  let articles: [[UInt8]]

  /// Bytes of all articles.
  var byteCount: Int { articles.reduce(0) { $0 + $1.count } }

  /// Reads the folder's `.txt` files, in the order of their names, and repeats them.
  ///
  /// - Parameters:
  ///   - folder: path of the folder.
  ///   - byteCount: bytes that the articles shall have together, at least.
  init(folder: String, byteCount: Int) throws {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasSuffix(".txt") }.sorted()
    guard !names.isEmpty else { throw CorpusError.empty(folder: folder) }
    let originals = try names.map { try [UInt8](Data(contentsOf: URL(filePath: folder).appending(path: $0))) }
    var generator = SeededGenerator(seed: 1)
    var articles: [[UInt8]] = []
    var size = 0
    while size < byteCount {
      for original in originals {
        articles.append(Self.varied(original, by: &generator))
        size += original.count
      }
    }
    self.articles = articles
  }

  /// Other digits in the place of most, so that no cache or branch predictor learns the text by heart.
  private static func varied(_ text: [UInt8], by generator: inout SeededGenerator) -> [UInt8] {
    text.map { byte in
      // Digits 1 to 9 only: a leading zero would make another kind of number of it.
      guard (0x31...0x39).contains(byte), generator.next() & 3 != 0 else { return byte }
      return 0x31 + UInt8(generator.next() % 9)
    }
  }
}

/// Why there is nothing to measure with.
enum CorpusError: Error, CustomStringConvertible {
  case empty(folder: String)

  var description: String {
    switch self {
    case .empty(let folder): "\(folder): no .txt files here; name a folder that has some"
    }
  }
}
