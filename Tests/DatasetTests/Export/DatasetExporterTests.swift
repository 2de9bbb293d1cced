import Articles
import Extraction
import Foundation
import Testing
import Vocabulary

@testable import Dataset

@Suite struct DatasetExporterTests {
  /// A dataset in which every table has rows and every kind of cell occurs.
  static let dataset: Dataset = {
    var first = Sample("a", "Sóc Trăng có 68 mô hình, trong đó 20 mô hình điểm, “hay, tốt”.\nTặng 5 cá nhân.")
      .figure("68 mô hình", "models", bound: .over).figure("20 mô hình điểm", "models")
      .figure(
        "5 cá nhân", "awards-individuals", honour: .bangKhen,
        grantors: [GrantorSet(.policeProvince), GrantorSet(.other)])
    first.metadata.url = ArticleMetadata.Statement("https://example.org/a", reason: nil, file: "a.yml", line: 1)
    first.reading.outlet = "Báo Làng"
    first.reading.figures[0].decisions = [Decision(.indicator, "run-schemes")]
    first.reading.schemes = [Reading.SchemeMention(name: first.range(of: "hay, tốt"), sentence: 0..<20)]
    first.reading.documents = [
      Reading.DocumentMention(
        kind: "Chỉ thị", number: "07/CT", date: PartialDate(year: 2014, month: 8), range: first.range(of: "điểm"))
    ]
    let second = Sample("b", "Không rõ nơi nào: khoảng 7,5 tỷ đồng, 3 thứ.", place: nil, published: nil, period: nil)
      .figure("7,5 tỷ đồng", "funds", value: "7500000000", bound: .about, hasPeriod: false).figure("3 thứ", "other")
    let third = Sample("c", "Không rõ nơi nào: khoảng 7,5 tỷ đồng, 3 thứ.", place: nil, published: nil, period: nil)
    return Sample.dataset([first, second, third])
  }()

  private let files: [OutputFile]

  init() throws { files = try DatasetExporter().files(Self.dataset) }

  private func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test(arguments: [
    (
      "articles",
      "id,file,sha256,title,outlet,url,published,published_basis,place,place_basis,period_from,period_to,"
        + "period_basis,words,duplicate_of"
    ),
    ("places", "code,gso_code,name_vi,name_en,kind,region,valid_to,successor,successor_name"),
    ("periods", "id,from,to"),
    ("indicators", "id,group,name_vi,name_en,unit_vi,unit_en,definition_vi,definition_en,aggregation"),
    (
      "observations",
      "id,article,indicator,value,of,bound,lower,upper,unit,status,scope,place,place_basis,period_from,period_to,"
        + "period_basis,honour,grantor,start,end,quote,mentions"
    ),
    ("models", "id,name,article,place,start,end,quote"),
    ("documents", "id,kind,number,issuer,date,article,start,end"),
    ("checks", "id,article,observation,severity,code,message_vi,message_en"),
    ("aggregates", "place,period_from,period_to,indicator,lower,upper,approximate,articles,observations"),
  ])
  func theContractsColumnsComeFirst(table: String, columns: String) {
    let header = text("data/\(table).csv").prefix { $0 != "\n" }
    #expect(header == columns || header.hasPrefix(columns + ","), "\(header)")
  }

  @Test func everyFileHasAKnownName() {
    #expect(Set(files.map(\.path)).union(["data/changes.csv"]) == Set(DatasetExporter.fileNames.map { "data/" + $0 }))
  }

  @Test func everyRowHasACellForEachColumn() {
    for table in DatasetExporter.tables(of: Self.dataset) {
      #expect(!table.rows.isEmpty, "\(table.name)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
    }
  }

  @Test func theGuideExplainsEveryTableAndColumn() {
    let guide = text("data/README.md")
    for table in DatasetExporter.tables(of: Self.dataset) {
      #expect(guide.contains("## `\(table.name).csv`"))
      for column in table.columns { #expect(guide.contains("| `\(column.name)` |")) }
    }
  }

  @Test func aNationalFigureIsOneRowOfItsOwn() {
    #expect(text("data/places.csv").hasPrefix("code,gso_code,"))
    #expect(text("data/places.csv").split(separator: "\n").count == 99)
    #expect(text("data/observations.csv").contains("police-province+other"))
  }

  @Test(.enabled(if: Frictionless.isInstalled)) func theFrictionlessValidatorFindsNoFault() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "package-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    let report = try Frictionless.validate(folder.appending(path: "data/datapackage.json").path)
    #expect(report.isValid, "\(report.output)")
  }
}

/// The validator of the Data Package project, where it is installed.
private enum Frictionless {
  static var isInstalled: Bool { (try? run(["frictionless", "--version"]))?.isValid == true }

  static func validate(_ path: String) throws -> (isValid: Bool, output: String) {
    try run(["frictionless", "validate", path])
  }

  private static func run(_ arguments: [String]) throws -> (isValid: Bool, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus == 0, String(decoding: output, as: UTF8.self))
  }
}
