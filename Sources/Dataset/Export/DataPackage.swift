import Articles

/// The Data Package descriptor (datapackage.org) with a Table Schema for each table.
struct DataPackage {
  let description: DatasetDescription
  let tables: [Table]
  let dataset: Dataset

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("profile", "tabular-data-package"),
      .init("name", .string(description.name)),
      .init("title", .string(description.titleEn)),
      .init("description", .string(description.descriptionEn)),
      .init("languages", ["vi", "en"]),
    ]
    if let version = dataset.version { members.append(.init("version", .string(version))) }
    if let address = description.baseURL { members.append(.init("homepage", .string(address))) }
    // A Data Package wants an identifier or an address.
    if let licence = description.licence, licence.identifier != nil || licence.address != nil {
      members.append(.init("licenses", [self.licence(licence)]))
    }
    if let publisher = description.publisher {
      members.append(.init("contributors", [["title": .string(publisher), "role": "publisher"]]))
    }
    let sources = sources
    if !sources.isEmpty { members.append(.init("sources", .array(sources))) }
    members.append(.init("resources", .array(tables.map(resource))))
    return .object(members)
  }

  private func licence(_ licence: Licence) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let identifier = licence.identifier { members.append(.init("name", .string(identifier))) }
    members.append(.init("title", .string(licence.title)))
    if let address = licence.address { members.append(.init("path", .string(address))) }
    return .object(members)
  }

  /// The outlets, each with the address of its site where one of its articles has a URL.
  private var sources: [JSONValue] {
    var outlets: Set<String> = []
    var addresses: [String: String] = [:]
    for row in dataset.articleRows {
      guard let outlet = row.outlet else { continue }
      outlets.insert(outlet)
      if addresses[outlet] == nil, let url = row.url, let site = Self.site(of: url) { addresses[outlet] = site }
    }
    return outlets.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { outlet in
      var members: [JSONValue.Member] = [.init("title", .string(outlet))]
      if let address = addresses[outlet] { members.append(.init("path", .string(address))) }
      return .object(members)
    }
  }

  /// Scheme and host of a URL.
  private static func site(of url: String) -> String? {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    return parts.count > 1 ? "\(parts[0])//\(parts[1])/" : nil
  }

  private func resource(_ table: Table) -> JSONValue {
    [
      "name": .string(table.name),
      "path": .string("\(table.name).csv"),
      "profile": "tabular-data-resource",
      "title": .string(table.titleEn),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "dialect": ["delimiter": ",", "lineTerminator": "\n", "quoteChar": "\"", "doubleQuote": .bool(true)],
      "schema": schema(table),
    ]
  }

  private func schema(_ table: Table) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("fields", .array(table.columns.map(field))),
      .init("missingValues", [""]),
      .init("primaryKey", .string(table.primaryKey)),
    ]
    if !table.foreignKeys.isEmpty {
      let keys = table.foreignKeys.map { key -> JSONValue in
        [
          "fields": .array(key.columns.map { .string($0) }),
          "reference": [
            "resource": .string(key.table), "fields": .array(key.references.map { .string($0) }),
          ],
        ]
      }
      members.append(.init("foreignKeys", .array(keys)))
    }
    return .object(members)
  }

  private func field(_ column: Column) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)), .init("type", .string(column.kind.rawValue)),
      .init("description", .string(column.meaning)),
    ]
    if column.kind == .boolean {
      members += [.init("trueValues", ["true"]), .init("falseValues", ["false"])]
    }
    var constraints: [JSONValue.Member] = []
    if column.isRequired { constraints.append(.init("required", .bool(true))) }
    if column.isUnique { constraints.append(.init("unique", .bool(true))) }
    if !column.members.isEmpty { constraints.append(.init("enum", .array(column.members.map { .string($0) }))) }
    if let pattern = column.pattern { constraints.append(.init("pattern", .string(pattern))) }
    if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
    return .object(members)
  }
}

extension Dataset {
  /// The newest article's date; the version of data that has no clock of its own.
  public var version: String? { articleRows.compactMap(\.published.value).max()?.description }
}
