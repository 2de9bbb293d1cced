import CCmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A node of libcmark's tree; valid as long as its `MarkdownTree`.
///
/// This file is the only one that calls libcmark. Nothing here recurses, so that no nesting overflows the stack.
struct MarkdownNode: Equatable {
  enum Kind {
    case document, quote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image, other

    fileprivate init(_ type: cmark_node_type) {
      self =
        switch type {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_CUSTOM_BLOCK: .customBlock
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_CUSTOM_INLINE: .customInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: .other
        }
    }
  }

  fileprivate let pointer: OpaquePointer

  var kind: Kind { Kind(cmark_node_get_type(pointer)) }
  /// 1-based.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// 1-based, in bytes.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// 1-based.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }

  /// Text, code or HTML; empty for other nodes.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  func setLiteral(_ text: String) { _ = cmark_node_set_literal(pointer, text) }

  /// What stands behind the opening fence of a code block.
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }

  /// Whether the node is the text of a link such as `[^1]`, which stands for a note.
  var isFootnoteMark: Bool { literal.utf8.first == UInt8(ascii: "^") && parent?.kind == .link }

  /// Whether this node is another one or lies in it.
  func isInside(_ other: MarkdownNode?) -> Bool {
    var node: MarkdownNode? = self
    while let current = node {
      if current == other { return true }
      node = current.parent
    }
    return false
  }

  /// A link's or image's destination and title.
  var destination: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var title: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }

  /// Visits this node and those below it, in document order. The visitor must not change the tree.
  func visit(_ visitor: (MarkdownNode, Kind) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER:
        let node = MarkdownNode(pointer: cmark_iter_get_node(iterator))
        visitor(node, node.kind)
      case CMARK_EVENT_EXIT: continue
      default: return
      }
    }
  }

  /// The blocks in this one, in document order; what stands inside paragraphs and headings is left out.
  var blocks: [MarkdownNode] {
    var blocks: [MarkdownNode] = []
    var node = firstChild
    while let block = node {
      blocks.append(block)
      let isLeaf = block.kind == .paragraph || block.kind == .heading
      var next = isLeaf ? nil : block.firstChild
      var current = block
      while next == nil {
        if let sibling = current.next {
          next = sibling
        } else if let parent = current.parent, parent.pointer != pointer {
          current = parent
        } else {
          return blocks
        }
      }
      node = next
    }
    return blocks
  }

  /// Whether a link has a title at all; most have none.
  var hasTitle: Bool { cmark_node_get_title(pointer).map { $0.pointee != 0 } ?? false }

  /// The text without markup, as a reader hears it.
  var plainText: String {
    var text = ""
    visit { node, kind in
      switch kind {
      case .text, .code: text += node.literal
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }

  /// Takes the node out of its tree and frees it.
  func remove() { cmark_node_free(pointer) }

  /// Puts finished HTML in the node's place.
  func replace(withBlock html: [UInt8]) { replace(with: CMARK_NODE_CUSTOM_BLOCK, enter: html) }

  /// Keeps the children and puts other HTML around them.
  func replaceBlock(enter: String, exit: String) {
    replace(with: CMARK_NODE_CUSTOM_BLOCK, enter: Array(enter.utf8), exit: Array(exit.utf8))
  }

  /// Keeps the children and puts other HTML around them.
  func replaceInline(enter: String, exit: String) {
    replace(with: CMARK_NODE_CUSTOM_INLINE, enter: Array(enter.utf8), exit: Array(exit.utf8))
  }

  /// - Parameter exit: What closes the element around the children; `nil` to drop the children.
  private func replace(with type: cmark_node_type, enter: [UInt8], exit: [UInt8]? = nil) {
    guard let node = cmark_node_new(type) else { return }
    (enter + [0]).withUnsafeBytes {
      _ = cmark_node_set_on_enter(node, $0.bindMemory(to: CChar.self).baseAddress)
    }
    if let exit {
      (exit + [0]).withUnsafeBytes {
        _ = cmark_node_set_on_exit(node, $0.bindMemory(to: CChar.self).baseAddress)
      }
      while let child = cmark_node_first_child(pointer), cmark_node_append_child(node, child) == 1 {}
    }
    _ = cmark_node_replace(pointer, node)
    cmark_node_free(pointer)
  }

  /// The node as HTML, in libcmark's safe mode.
  func html() -> [UInt8] {
    guard let rendered = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return [] }
    defer { free(rendered) }
    let count = strlen(rendered)
    return rendered.withMemoryRebound(to: UInt8.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}

/// A parsed document, which frees libcmark's tree.
final class MarkdownTree {
  let root: MarkdownNode

  /// Parses UTF-8; `nil` only where memory is lacking.
  init?(_ source: [UInt8]) {
    let document = source.withUnsafeBytes { bytes in
      cmark_parse_document(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let document else { return nil }
    root = MarkdownNode(pointer: document)
  }

  deinit { cmark_node_free(root.pointer) }
}
