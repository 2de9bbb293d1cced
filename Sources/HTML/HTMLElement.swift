/// An element of a page, with what it holds.
package struct HTMLElement: Sendable, Hashable {
  /// In lower case.
  package let name: String
  /// By their names in lower case; entities are resolved.
  package let attributes: [String: String]
  package let children: [HTMLNode]
  /// 1-based line of the source on which the element starts; 0 where it isn't known.
  package let line: Int
  /// How many elements start before it in the source.
  package let order: Int

  package init(
    name: String, attributes: [String: String] = [:], children: [HTMLNode], line: Int = 0, order: Int = 0
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
    self.order = order
  }

  /// The same element with other children.
  package func holding(_ children: [HTMLNode]) -> HTMLElement {
    HTMLElement(name: name, attributes: attributes, children: children, line: line, order: order)
  }

  /// An attribute without white space around it; `nil` where it is missing or blank.
  package subscript(attribute: String) -> String? {
    guard let value = attributes[attribute] else { return nil }
    let trimmed = value.drop { $0.isWhitespace }
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(trimmed[...last])
  }

  /// The child elements.
  package var elements: [HTMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All text inside, scripts' and styles' too.
  package var text: String {
    children.map { node in
      switch node {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// Calls `body` for this element and those inside it, in the order of the source.
  package func visit(_ body: (HTMLElement) -> Void) {
    body(self)
    for element in elements { element.visit(body) }
  }

  /// The first element inside, or this one, for which a condition holds.
  package func first(where condition: (HTMLElement) -> Bool) -> HTMLElement? {
    if condition(self) { return self }
    for element in elements {
      if let found = element.first(where: condition) { return found }
    }
    return nil
  }
}

/// What an element holds.
package enum HTMLNode: Sendable, Hashable {
  case element(HTMLElement)
  /// With entities resolved.
  case text(String)
}
