import Dataset

/// What the checks say of the figures that a page shows.
extension PageWriter {
  /// A table of it, the gravest first; `nil` where they say nothing.
  func checks(of rows: [ReportRows], title: String) -> String? {
    let checks = rows.flatMap { rows -> [Dataset.Check] in
      guard case .figures(let observations) = rows else { return [] }
      return observations.flatMap { index.checks(observation: $0.id) }
    }
    let gravest = checks.enumerated().sorted { left, right in
      left.element.severity == right.element.severity
        ? left.offset < right.offset : left.element.severity > right.element.severity
    }
    return RegisterTables(writer: self).checks(
      caption: strings.inline(.captionChecks, ["title": Inline(title)]), gravest.map(\.element), showsArticle: true,
      anchor: FigureSections.checksAnchor)
  }
}
