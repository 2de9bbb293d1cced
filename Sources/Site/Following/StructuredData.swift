import Dataset
import Reports

/// A page's description for search engines: JSON-LD in the terms of schema.org. It is data, which a content security
/// policy does not take for a script.
struct StructuredData {
  let report: Report
  let frame: PageFrame

  var json: String {
    var members: [JSONValue.Member] = [
      .init("@context", "https://schema.org"), .init("@type", types), .init("name", .string(report.title)),
      .init("description", .string(report.summary)), .init("inLanguage", .string(report.language.rawValue)),
      .init("isAccessibleForFree", .bool(true)),
    ]
    if let date = report.updated { members.append(.init("dateModified", .string("\(date)"))) }
    if let licence = frame.settings.licenceURL { members.append(.init("license", .string(licence))) }
    if let base = frame.settings.baseURL {
      members.append(.init("url", .string(base + report.address)))
      if report.kind == "data" { members += dataset(base) }
      if !report.breadcrumbs.isEmpty { members.append(.init("breadcrumb", breadcrumbs(base))) }
    }
    members.append(
      .init("isPartOf", ["@type": "WebSite", "name": .string(frame.title(report.language))]))
    return JSONValue.object(members).text
  }

  /// Only a page has breadcrumbs, so a report and the dataset are pages too.
  private var types: JSONValue {
    switch report.kind {
    case "home": "WebSite"
    case "data": ["WebPage", "Dataset"]
    case "province", "province-period", "period", "region", "unit", "indicator": ["WebPage", "Report"]
    case "provinces", "periods", "indicators", "articles", "units", "register": "CollectionPage"
    default: "WebPage"
    }
  }

  /// What catalogues of datasets ask for besides.
  private func dataset(_ base: String) -> [JSONValue.Member] {
    [
      .init("creator", ["@type": "Organization", "name": .string(frame.title(report.language))]),
      .init("spatialCoverage", ["@type": "Country", "name": "Viet Nam"]),
      .init(
        "distribution",
        .array(
          frame.downloads.map { path in
            [
              "@type": "DataDownload", "contentUrl": .string(base + path),
              "encodingFormat": .string(LinkedData.mediaType(of: path)),
            ]
          })),
    ]
  }

  private func breadcrumbs(_ base: String) -> JSONValue {
    let trail = report.breadcrumbs.map { ($0.title, $0.path) } + [(report.title, report.address)]
    return [
      "@type": "BreadcrumbList",
      "itemListElement": .array(
        trail.enumerated().map { index, step in
          [
            "@type": "ListItem", "position": .number("\(index + 1)"), "name": .string(step.0),
            "item": .string(base + step.1),
          ]
        }),
    ]
  }
}
