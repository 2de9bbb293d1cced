import Vocabulary

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Loads editors' texts: `notes/soc-trang.md` appears on that province's report, `notes/en/soc-trang.md` on the English one.
enum NoteLoader {
  /// The notes by slug of their place; none where there is no such folder.
  static func notes(in folder: String, gazetteer: Gazetteer) throws(ReportError) -> [String: String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [:] }
    let slugs = Set(gazetteer.places.filter { $0.kind != .nation }.map(\.slug))
    var notes: [String: String] = [:]
    for name in names.sorted() where name.hasSuffix(".md") && !name.hasPrefix(".") {
      let file = "\(folder)/\(name)"
      let slug = String(name.dropLast(3))
      guard slugs.contains(slug) else { throw .unknownNote(file: file) }
      guard let data = FileManager.default.contents(atPath: file) else {
        throw .unreadable(path: file, reason: "no right to read it")
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw .unreadable(path: file, reason: "it is not UTF-8")
      }
      notes[slug] = text
    }
    return notes
  }
}
