extension Frame {
  /// Reads a row of `frames.tsv`.
  ///
  /// - Parameter indicators: the known ids.
  init(_ row: TabSeparatedTable.Row, indicators: Set<String>) throws(VocabularyError) {
    id = row.cells[0]
    var nouns: NameSet<NounType> = []
    for name in row.list(1) {
      guard let noun = NounType(name: name) else {
        throw row.error("noun type", name, allowed: "one of \(Self.names(NounType.self))")
      }
      nouns.insert(noun)
    }
    self.nouns = nouns
    left = try Self.condition(row, 2)
    right = try Self.condition(row, 3)
    inside = try Self.condition(row, 4)
    before = try Self.condition(row, 5)
    lead = try Self.condition(row, 6)
    sentence = try Self.condition(row, 7)
    previous = Set(row.list(8))
    for id in previous where !indicators.contains(id) {
      throw row.error("indicator", id, allowed: "an id of indicators.tsv")
    }
    (forms, excludedForms) = try Self.forms(row)
    indicator = row.cells[10]
    if !indicators.contains(indicator) { throw row.error("indicator", indicator, allowed: "an id of indicators.tsv") }
    var status: FigureStatus?
    var honour: Honour?
    var measure: Measure?
    for word in row.cells[11].split(separator: " ").map(String.init) {
      if let found = FigureStatus(rawValue: word) {
        status = found
      } else if let found = Honour(rawValue: word) {
        honour = found
      } else if let found = Measure(rawValue: word) {
        measure = found
      } else {
        throw row.error("status, honour or measure", word, allowed: "such as context, khac, stock, separated by spaces")
      }
    }
    self.status = status
    self.honour = honour
    self.measure = measure
    example = row.cells[12]
  }

  private static func names<Name: TableName>(_ type: Name.Type) -> String {
    Name.allCases.map(\.name).sorted().joined(separator: ", ")
  }

  private static func condition(_ row: TabSeparatedTable.Row, _ column: Int) throws(VocabularyError) -> Condition {
    var condition = Condition()
    for name in row.list(column) {
      let isExcluded = name.hasPrefix("!")
      guard let features = FeatureSet(name: isExcluded ? String(name.dropFirst()) : name) else {
        throw row.error(
          "noun type, verb class or cue", name,
          allowed: "one of \(names(NounType.self)); \(names(VerbClass.self)); \(names(Cue.self))")
      }
      if isExcluded { condition.none.formUnion(features) } else { condition.any.formUnion(features) }
    }
    return condition
  }

  private static func forms(
    _ row: TabSeparatedTable.Row
  ) throws(VocabularyError) -> (NameSet<Form>, NameSet<Form>) {
    var forms: NameSet<Form> = []
    var excluded: NameSet<Form> = []
    for name in row.list(9) {
      let isExcluded = name.hasPrefix("!")
      guard let form = Form(name: isExcluded ? String(name.dropFirst()) : name) else {
        throw row.error("form", name, allowed: "one of \(names(Form.self))")
      }
      if isExcluded { excluded.insert(form) } else { forms.insert(form) }
    }
    return (forms, excluded)
  }
}
