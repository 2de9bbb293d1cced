// swift-tools-version: 6.0
import Foundation
import PackageDescription

/// `Scripts/fuzz` sets it: the rooms that read are then built for libFuzzer, and the program `Fuzz` with them.
let isFuzzing = ProcessInfo.processInfo.environment["GENERATE_FUZZ"] != nil
let fuzzing: [SwiftSetting] = isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer,address"])] : []

let package = Package(
  name: "generate",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "Text", resources: [.embedInCode("Data")], swiftSettings: fuzzing),
    .systemLibrary(
      name: "CXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "Vocabulary",
      dependencies: ["Text"],
      resources: [.embedInCode("Data")]),
    .target(
      name: "Articles",
      dependencies: [
        "Text", "Vocabulary", "CommonMark", "HTML",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.embedInCode("Data")], swiftSettings: fuzzing),
    .target(name: "Extraction", dependencies: ["Text", "Articles", "Vocabulary"], swiftSettings: fuzzing),
    .target(
      name: "ReadingProperties", dependencies: ["Extraction", "Articles", "Vocabulary", "SeededRandom"],
      swiftSettings: fuzzing),
    .target(name: "SeededRandom"),
    .target(
      name: "Dataset",
      dependencies: [
        "Extraction", "Articles", "Vocabulary", "Text",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "CommonMark", dependencies: ["CCmark"]),
    .target(name: "HTML", dependencies: ["CXML2"]),
    .target(
      name: "Reports",
      dependencies: [
        "Dataset", "Extraction", "Articles", "Vocabulary",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "Site",
      dependencies: [
        "Reports", "Dataset", "CommonMark", "Articles",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "Console", dependencies: ["Dataset", "Extraction", "Articles", "Vocabulary"]),
    .executableTarget(
      name: "generate",
      dependencies: [
        "Vocabulary", "Articles", "Extraction", "Dataset", "Reports", "Site", "Console",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "AllocationCounter"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "AllocationCounter", "SeededRandom", "Site", "Reports", "Dataset", "Extraction", "Articles", "Vocabulary",
      ]),
    .testTarget(name: "TextTests", dependencies: ["Text", "SeededRandom"]),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary", "Text"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles", "Text", "SeededRandom"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Extraction", "ReadingProperties", "Articles", "Vocabulary", "Text"],
      exclude: ["Cases"]),
    .testTarget(
      name: "DatasetTests",
      dependencies: [
        "Dataset", "Extraction", "Articles", "Vocabulary", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "SeededRandom"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Site", "Dataset", "Extraction", "Articles", "Vocabulary"]),
    .testTarget(name: "SiteTests", dependencies: ["Site", "Reports", "Dataset"]),
    .testTarget(name: "ConsoleTests", dependencies: ["Console", "Dataset", "Articles", "Vocabulary"]),
    .testTarget(name: "CommandLineTests", dependencies: ["generate"], exclude: ["Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)

if isFuzzing {
  package.targets += [
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzz", dependencies: ["CFuzzer", "ReadingProperties", "Vocabulary"],
      swiftSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
}
