import Foundation
import Testing

@testable import Vocabulary

@Suite struct VocabularyTests {
  @Test func theEmbeddedVocabularyLoads() throws {
    let vocabulary = try Vocabulary.load()
    #expect(vocabulary.gazetteer.places.count == 98)
    #expect(vocabulary.gazetteer.provinces.count == 63)
    #expect(vocabulary.gazetteer.units2025.count == 34)
    #expect(vocabulary.indicators.indicators.count >= 32)
    #expect(vocabulary.outlets.outlets.count >= 100)
  }

  @Test func anOverlayRowWithAKnownKeyReplacesAndANewOneIsAdded() throws {
    let folder = try OverlayFolder([
      "indicators.tsv": """
      id\tgroup\tname_vi\tname_en\tunit_vi\tunit_en\taggregation\tdefinition_vi\tdefinition_en
      cameras\tresources\tMắt camera\tCamera eyes\tmắt\teyes\tmax\tSố mắt camera.\tNumber of camera eyes.
      loudspeakers\tresources\tCụm loa\tLoudspeakers\tcụm\tclusters\tmax\tSố cụm loa.\tNumber of loudspeakers.
      """
    ])
    let plain = try Vocabulary.load().indicators
    let indicators = try Vocabulary.load(overlay: folder.path).indicators
    #expect(indicators.indicators.count == plain.indicators.count + 1)
    #expect(indicators["cameras"]?.nameVi == "Mắt camera")
    #expect(indicators.order(of: "cameras") == plain.order(of: "cameras"))
    #expect(indicators.indicators.last?.id == "loudspeakers")
  }

  @Test func anOverlayLexiconTakesItsPhrases() throws {
    let base = Lexicon(entries: [
      Lexicon.Entry(category: "noun", phrases: ["buổi", "cuộc"], value: "sessions", line: 1, file: "lexicon.tsv"),
      Lexicon.Entry(category: "verb", phrases: ["cuộc"], value: "x", line: 2, file: "lexicon.tsv"),
    ])
    let overlay = Lexicon(entries: [
      Lexicon.Entry(category: "noun", phrases: ["Cuộc"], value: "cases", line: 1, file: "more/lexicon.tsv")
    ])
    let merged = base.overlaid(with: overlay)
    #expect(merged.entries.map(\.phrases) == [["buổi"], ["cuộc"], ["Cuộc"]])
    #expect(merged.conflicts().isEmpty)
  }

  @Test(arguments: [
    ("places.csv", "x", "{}/places.csv: no vocabulary file has this name; rename or remove it"),
    ("units.tsv", "a\tb\n", "{}/units.tsv:1: the header row must name the columns kind, exponent, phrases"),
    ("units.tsv", "# note\nkind\texponent\tphrases\n\nbao\t0\n", "{}/units.tsv:4: expected 3 columns"),
    ("units.tsv", "kind\texponent\tphrases\nbao\tnhiều\tbao\n", "{}/units.tsv:2: “nhiều” is no exponent; write"),
    (
      "units.tsv", "kind\texponent\tphrases\nbao\t0\tbao\ntúi\t0\ttúi|Bao\n",
      "{}/units.tsv:3: “bao” already stands in line 2"
    ),
    (
      "outlets.tsv", "name\tleads\tdomains\tplace\treach\tnote\nBáo Làng\t\t\tVN-99\tprovincial\t\n",
      "{}/outlets.tsv:2: “VN-99” is no place; write a code of places.tsv"
    ),
    (
      "outlets.tsv", "name\tleads\tdomains\tplace\treach\tnote\nBáo Làng\t\t\tVN-52\tlocal\t\n",
      "{}/outlets.tsv:2: “local” is no reach; write one of provincial, regional, national"
    ),
    (
      "regions.tsv", "code\tsince\tname_vi\tname_en\nR\t2025\tA\tA\nR\t2025\tB\tB\n",
      "{}/regions.tsv:3: “R” already stands in line 2; remove one of the two"
    ),
  ])
  func anOverlayErrorNamesFileAndLine(name: String, contents: String, message: String) throws {
    let folder = try OverlayFolder([name: contents])
    let expected = message.replacing("{}", with: folder.path)
    let error = #expect(throws: VocabularyError.self) { try Vocabulary.load(overlay: folder.path) }
    #expect(error?.description.hasPrefix(expected) == true, "\(error?.description ?? "no error")")
  }

  @Test func aMissingOverlayFolderIsAnError() {
    #expect(throws: VocabularyError.unreadable(file: "/nonexistent/overlay")) {
      try Vocabulary.load(overlay: "/nonexistent/overlay")
    }
  }
}

/// A folder that goes when the test ends.
private final class OverlayFolder {
  let path: String

  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "overlay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    for (name, contents) in files { try Data(contents.utf8).write(to: url.appending(path: name)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
