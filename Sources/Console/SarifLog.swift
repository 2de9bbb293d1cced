import Articles
import Dataset
import Vocabulary

/// Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0), which sites that host code show beside the
/// lines of a change.
public struct SarifLog: Sendable {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let catalog: CheckCatalog
  private let folder: String

  /// - Parameters:
  ///   - catalog: explains the codes.
  ///   - folder: the input folder as the user named it; files are named relative to where the user stands.
  public init(catalog: CheckCatalog, folder: String) {
    self.catalog = catalog
    self.folder = folder
  }

  /// The log of one run. Its rules are all codes of the catalogue, then those that only occur.
  public func json(_ findings: [Finding]) -> JSONValue {
    var codes = catalog.entries.map(\.code)
    for finding in findings where !codes.contains(finding.code) { codes.append(finding.code) }
    let indices = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let driver: JSONValue = [
      "name": "generate", "language": "en", "rules": .array(codes.map(rule)),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver],
      // Columns count Unicode scalars.
      "columnKind": "unicodeCodePoints",
      "results": .array(findings.map { result($0, index: indices[$0.code] ?? 0) }),
    ]
    return ["$schema": .string(Self.schema), "version": "2.1.0", "runs": .array([run])]
  }

  private func rule(_ code: String) -> JSONValue {
    guard let entry = catalog[code] else { return ["id": .string(code)] }
    return [
      "id": .string(code),
      "name": .string(code.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()),
      "shortDescription": ["text": .string(entry.titleEn)],
      "fullDescription": ["text": .string(entry.explanationEn)],
      "help": ["text": .string(entry.actionEn)],
    ]
  }

  private func result(_ finding: Finding, index: Int) -> JSONValue {
    var text = finding.message.english
    if let hint = finding.hint { text += " (\(hint.english))" }
    return [
      "ruleId": .string(finding.code), "ruleIndex": .integer(index), "level": .string(level(finding.severity)),
      "message": ["text": .string(text)], "locations": .array([location(of: finding)]),
      "partialFingerprints": ["finding/v1": .string(fingerprint(of: finding))],
    ]
  }

  private func level(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private func location(of finding: Finding) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("artifactLocation", ["uri": .string(Self.uri(of: InputPath.join(folder, finding.file)))])
    ]
    if let line = finding.line {
      var region: [JSONValue.Member] = [.init("startLine", .integer(line))]
      if let column = finding.column { region.append(.init("startColumn", .integer(column))) }
      members.append(.init("region", .object(region)))
    }
    return ["physicalLocation": .object(members)]
  }

  /// What makes a finding the same after lines have moved.
  private func fingerprint(of finding: Finding) -> String {
    let parts = [finding.file, finding.code, finding.message.english]
    // FNV-1a, 64 bits: any stable hash will do.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\u{0}").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// A path as a URI reference.
  static func uri(of path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}
