import HTML

/// Finds the story in a page: the element that holds most of its running text, from the headline on.
struct Story {
  let lines: [HTMLForm.Line]
  /// The text of the headline's element, where there is one.
  let headline: String?

  /// The part of the running text that an element must hold to be the story's.
  private static let share = 0.75

  init(of root: HTMLElement) {
    let whole = root.elements.first { $0.name == "body" } ?? root
    let body = PagePruner(of: whole).pruned(whole)
    let main = Self.main(in: body)
    if let title = main.first(where: Self.isHeadline) {
      headline = InlineText.plain(title.text)
      lines = StoryWriter.lines(of: main, from: .element(title.order))
    } else if let title = whole.first(where: Self.isHeadline) {
      headline = InlineText.plain(title.text)
      lines =
        StoryWriter.lines(of: title) + StoryWriter.lines(of: body, from: .behind(title.order), upTo: main.order)
        + StoryWriter.lines(of: main)
    } else {
      headline = nil
      lines = StoryWriter.lines(of: main)
    }
  }

  /// Goes down from the body while one child holds most of the running text.
  private static func main(in body: HTMLElement) -> HTMLElement {
    var main = Weighed(body)
    let total = main.weight
    func marked(_ part: Weighed) -> Weighed? {
      if part.element["itemprop"] == "articleBody", part.weight * 2 > total { return part }
      for child in part.children where child.weight * 2 > total {
        if let found = marked(child) { return found }
      }
      return nil
    }
    if let marked = marked(main) { return marked.element }
    while let heaviest = main.children.max(by: { $0.weight < $1.weight }),
      Double(heaviest.weight) >= share * Double(main.weight), heaviest.weight > 0, heaviest.isContainer
    {
      main = heaviest
    }
    return main.element
  }

  private static func isHeadline(_ element: HTMLElement) -> Bool {
    element.name == "h1" && element.text.contains { $0.isLetter }
  }
}

/// An element with the letters of its running text: what stands in no link.
private struct Weighed {
  let element: HTMLElement
  let weight: Int
  let children: [Weighed]

  private static let containers: Set<String> = [
    "html", "body", "div", "main", "article", "section", "center", "table", "tbody", "tr", "td", "font", "span",
  ]

  init(_ element: HTMLElement) {
    self.element = element
    guard element.name != "a" else {
      (weight, children) = (0, [])
      return
    }
    children = element.elements.map(Weighed.init)
    let own = element.children.reduce(0) { sum, node in
      if case .text(let text) = node { sum + text.utf8.count { $0 > 0x20 } } else { sum }
    }
    weight = own + children.reduce(0) { $0 + $1.weight }
  }

  /// Whether a story can be all that it holds; a table's cell is none where the row goes on.
  var isContainer: Bool { Self.containers.contains(element.name) }
}

/// Takes out of a page what is no part of its story.
struct PagePruner {
  private let parts = PageParts.shared
  private let total: Int

  init(of body: HTMLElement) { total = Self.letters(of: body) }

  func pruned(_ element: HTMLElement) -> HTMLElement {
    element.holding(
      element.children.compactMap { node in
        guard case .element(let child) = node else { return node }
        if parts.isSilent(child) { return nil }
        // `has-sidebar` on what holds the whole page says nothing of it.
        if parts.names(child, are: "silent"), Self.letters(of: child) * 2 < total { return nil }
        return .element(pruned(child))
      })
  }

  private static func letters(of element: HTMLElement) -> Int {
    if element.name == "script" || element.name == "style" || element.name == "a" { return 0 }
    return element.children.reduce(0) { sum, node in
      switch node {
      case .element(let child): sum + letters(of: child)
      case .text(let text): sum + text.utf8.count { $0 > 0x20 }
      }
    }
  }
}

/// Text inside an element.
enum InlineText {
  /// With single spaces.
  static func plain(_ text: String) -> String {
    String(decoding: InlineSpaces.collapsed(Array(text.utf8)), as: UTF8.self)
  }
}
