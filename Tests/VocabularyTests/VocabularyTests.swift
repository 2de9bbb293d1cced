import Foundation
import Testing
import Text

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

  /// A row of a table, and what the lexicon then says of its phrase.
  private static let additions: [(String, String, String, @Sendable (LexiconEntry) -> Bool)] = [
    ("nouns.tsv", "khóm lúa", "site", { $0.noun == .site }),
    ("verbs.tsv", "gieo sạ", "build", { $0.verbs == [.build] }),
    ("cues.tsv", "ruộng mẫu", "production", { $0.cues == [.production] }),
    ("grammar.tsv", "gom cả", "total", { $0.roles == [.total] }),
    ("bodies.tsv", "phường thợ rèn", "company", { $0.body == .company }),
    ("levels.tsv", "buôn sóc", "hamlet", { $0.level == .hamlet }),
    ("bounds.tsv", "non nửa", "before nearly", { $0.bound == .nearly }),
    ("honours.tsv", "thẻ vàng", "khac", { $0.honour == .khac }),
    ("times.tsv", "con trăng", "unit month", { $0.time == .month }),
    ("documents.tsv", "sớ tâu", "Sớ", { $0.document == "Sớ" }),
  ]

  @Test(arguments: additions.indices) func anOverlayAddsAPhraseToEachTable(index: Int) throws {
    let (table, phrase, meaning, holds) = Self.additions[index]
    let folder = try OverlayFolder([table: "phrase\tmeaning\n\(phrase)\t\(meaning)\n"])
    let plain = try Vocabulary.load().lexicon
    let lexicon = try Vocabulary.load(overlay: folder.path).lexicon
    #expect(lexicon.spellings.count == plain.spellings.count + 1)
    #expect(known(phrase, in: plain) == nil)
    #expect(holds(try #require(known(phrase, in: lexicon))))
  }

  @Test func anOverlaysRowsForAPhraseTakeThePlaceOfTheTablesOwn() throws {
    let folder = try OverlayFolder([
      "nouns.tsv": "phrase\tmeaning\nMô hình\tsite\n", "numerals.tsv": "phrase\tmeaning\nnăm\t5\nđôi\t2\n",
      "currencies.tsv": "phrase\tmeaning\nđồng\tXXX\n",
    ])
    let lexicon = try Vocabulary.load(overlay: folder.path).lexicon
    #expect(try #require(known("mô hình", in: lexicon)).noun == .site)
    #expect(lexicon.numeral(lexicon.words.identity(of: "đôi".utf8)) == .digit(2, follows: false))
    #expect(lexicon.currencies["đồng"] == "XXX")
  }

  @Test func anOverlayFrameTakesThePlaceOfTheOneOfItsName() throws {
    let row = "schemes\tscheme\t\t\t\t\t\t\t\t\tother\t\tXã có {7 mô hình} cũ."
    let header = Frame.columns.joined(separator: "\t")
    let folder = try OverlayFolder(["frames.tsv": "\(header)\n\(row)\n\(row.replacing("schemes", with: "mine"))\n"])
    let plain = try Vocabulary.load().lexicon.frames
    let frames = try Vocabulary.load(overlay: folder.path).lexicon.frames
    #expect(frames.count == plain.count + 1)
    #expect(frames.first { $0.id == "schemes" }?.indicator == "other")
  }

  private func known(_ phrase: String, in lexicon: Lexicon) -> LexiconEntry? {
    lexicon.phrases.entry(of: Tokenizer(words: lexicon.words).tokens(phrase).map(\.word)).map { lexicon.entries[$0] }
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
    (
      "nouns.tsv", "phrase\tmeaning\ngốc cây\ttree\n", "{}/nouns.tsv:2: “tree” is no meaning in nouns.tsv; write one of"
    ),
    ("verbs.tsv", "phrase\tmeaning\n\ntrồng\tplant\n", "{}/verbs.tsv:3: “plant” is no meaning in verbs.tsv; write"),
    ("cues.tsv", "phrase\tmeaning\nlúa\trice\n", "{}/cues.tsv:2: “rice” is no meaning in cues.tsv; write"),
    ("grammar.tsv", "phrase\tmeaning\nrồi\tthen\n", "{}/grammar.tsv:2: “then” is no meaning in grammar.tsv; write"),
    ("bodies.tsv", "phrase\tmeaning\nhợp tác\tcoop\n", "{}/bodies.tsv:2: “coop” is no meaning in bodies.tsv; write"),
    ("levels.tsv", "phrase\tmeaning\ncõi\tworld\n", "{}/levels.tsv:2: “world” is no meaning in levels.tsv; write"),
    ("bounds.tsv", "phrase\tmeaning\nmột cách\tover\n", "{}/bounds.tsv:2: “over” is no meaning in bounds.tsv; write"),
    ("bounds.tsv", "phrase\tmeaning\nhơn\tbefore more\n", "{}/bounds.tsv:2: “before more” is no meaning in"),
    ("honours.tsv", "phrase\tmeaning\ncúp\tcup\n", "{}/honours.tsv:2: “cup” is no meaning in honours.tsv; write"),
    ("times.tsv", "phrase\tmeaning\nthứ tám\tweekday 8\n", "{}/times.tsv:2: “weekday 8” is no meaning in times.tsv"),
    ("times.tsv", "phrase\tmeaning\nthứ tám\tunit week\n", "{}/times.tsv:2: “unit week” is no meaning in times.tsv"),
    ("documents.tsv", "phrase\tmeaning\nsớ\t\n", "{}/documents.tsv:2: “” is no meaning in documents.tsv; write"),
    ("numerals.tsv", "phrase\tmeaning\nđôi\ttwo\n", "{}/numerals.tsv:2: “two” is no numeral; write"),
    ("nouns.tsv", "phrase\tmeaning\n\tsite\n", "{}/nouns.tsv:2: “” is no phrase; write at least one word"),
    ("lexicon.tsv", "class\tphrases\tvalue\n", "{}/lexicon.tsv: no vocabulary file has this name"),
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
