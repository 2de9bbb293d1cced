/// A part of a template that is ready to be rendered.
indirect enum TemplatePart: Sendable {
  /// Bytes of the template itself.
  case literal([UInt8])
  /// A value that is escaped.
  case text(TemplateName)
  /// A value that is finished markup.
  case markup(TemplateName)
  case section(TemplateName, [TemplatePart])
  case inverted(TemplateName, [TemplatePart])
}
