/// The dataset's description for search engines and catalogues: JSON-LD in the terms of schema.org.
package struct LinkedData {
  let description: DatasetDescription
  let dataset: Dataset
  /// The files that can be downloaded.
  let files: [OutputFile]

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("@context", "https://schema.org/"),
      .init("@type", "Dataset"),
      .init("name", .string(description.titleEn)),
      .init("alternateName", .string(description.titleVi)),
      .init("description", .string(description.descriptionEn)),
      .init("inLanguage", ["vi", "en"]),
      .init("isAccessibleForFree", .bool(true)),
    ]
    if let licence = description.licence {
      members.append(.init("license", .string(licence.address ?? licence.title)))
    }
    if let address = description.baseURL { members.append(.init("url", .string(address))) }
    if let publisher = description.publisher {
      members.append(.init("creator", ["@type": "Organization", "name": .string(publisher)]))
    }
    if let version = dataset.version {
      members += [.init("version", .string(version)), .init("dateModified", .string(version))]
    }
    if let coverage = temporalCoverage { members.append(.init("temporalCoverage", .string(coverage))) }
    members += [
      .init("spatialCoverage", ["@type": "Country", "name": "Viet Nam"]),
      .init("variableMeasured", .array(variables)),
      .init("distribution", .array(files.map(distribution))),
    ]
    return .object(members)
  }

  /// From the first to the last year of any period, as an ISO 8601 interval.
  private var temporalCoverage: String? {
    guard let first = dataset.periods.map(\.from).min(), let last = dataset.periods.map(\.to).max() else { return nil }
    return first == last ? String(first) : "\(first)/\(last)"
  }

  /// The indicators with observations.
  private var variables: [JSONValue] {
    let used = Set(dataset.observations.map(\.indicator))
    return dataset.indicators.filter { used.contains($0.id) }.map { indicator in
      [
        "@type": "PropertyValue", "name": .string(indicator.nameEn), "alternateName": .string(indicator.nameVi),
        "description": .string(indicator.definitionEn), "unitText": .string(indicator.unitEn),
      ]
    }
  }

  private func distribution(_ file: OutputFile) -> JSONValue {
    [
      "@type": "DataDownload",
      "name": .string(file.path.split(separator: "/").last.map(String.init) ?? file.path),
      "contentUrl": .string((description.baseURL ?? "") + relative(file.path)),
      "encodingFormat": .string(Self.mediaType(of: file.path)),
      "contentSize": .string("\(file.bytes.count) B"),
    ]
  }

  /// The path from the description's own folder, or from the site's root where its address is known.
  private func relative(_ path: String) -> String {
    description.baseURL == nil && path.hasPrefix("data/") ? String(path.dropFirst(5)) : path
  }

  /// The media type of a file by its name's extension.
  package static func mediaType(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "csv": "text/csv"
    case "json": "application/json"
    case "md": "text/markdown"
    case "sqlite": "application/vnd.sqlite3"
    case "cff": "application/yaml"
    default: "application/octet-stream"
    }
  }
}
