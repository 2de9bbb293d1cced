import CXML2

/// A page as libxml2's parser for HTML reads it.
///
/// Made for pages of strangers: nothing is loaded from the network, no entity but those of HTML is resolved, the depth and
/// the size are bounded.
package struct HTMLPage: Sendable {
  /// Pages beyond this size, in bytes, are not parsed.
  package static let maximumBytes = 8 << 20
  /// Elements deeper than this are left out with what they hold; libxml2 itself stops at 256.
  private static let maximumDepth = 300

  /// The element `html`.
  package let root: HTMLElement
  /// The comments before it; browsers write the page's address there when they save it.
  package let comments: [String]
  /// Whether the parser gave up before the end, as it does where elements nest too deep.
  package let isCutShort: Bool

  /// Parses a page or a piece of one; `nil` where it is too long, has a tag of thousands of attributes, or holds nothing.
  ///
  /// - Parameter source: UTF-8; what the page says about its encoding counts for nothing.
  package init?(_ source: [UInt8]) {
    guard !source.isEmpty, source.count <= Self.maximumBytes, !TagLimit.isExceeded(in: source) else { return nil }
    _ = Self.isReady
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    guard let context = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(context) }
    let document = source.withUnsafeBytes { bytes in
      htmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8", Int32(options))
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    var count = 0
    self.root = Self.element(root, depth: 0, &count)
    comments = Self.comments(before: root)
    isCutShort = context.pointee.disableSAX != 0
  }

  /// libxml2 wants its tables made before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static func comments(before root: xmlNodePtr) -> [String] {
    var comments: [String] = []
    var node = root.pointee.prev
    while let current = node {
      if current.pointee.type == XML_COMMENT_NODE { comments.insert(string(current.pointee.content), at: 0) }
      node = current.pointee.prev
    }
    return comments
  }

  private static func element(_ node: xmlNodePtr, depth: Int, _ count: inout Int) -> HTMLElement {
    let order = count
    count += 1
    var children: [HTMLNode] = []
    var child = depth < maximumDepth ? node.pointee.children : nil
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE: children.append(.element(element(current, depth: depth + 1, &count)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: children.append(.text(string(current.pointee.content)))
      default: break
      }
      child = current.pointee.next
    }
    return HTMLElement(
      name: string(node.pointee.name).lowercased(), attributes: attributes(of: node), children: children,
      line: max(0, Int(xmlGetLineNo(node))), order: order)
  }

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      let name = string(current.pointee.name).lowercased()
      var value = ""
      var part = current.pointee.children
      while let text = part {
        value += string(text.pointee.content)
        part = text.pointee.next
      }
      if attributes[name] == nil { attributes[name] = value }
      attribute = current.pointee.next
    }
    return attributes
  }

  private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
