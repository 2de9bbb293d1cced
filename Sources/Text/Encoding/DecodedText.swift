/// A file's text, and how it was spelt in bytes.
package struct DecodedText: Sendable, Equatable {
  /// UTF-8 in Normalization Form C with `\n` line ends, without a byte order mark.
  package var text: [UInt8]
  package var encoding: TextEncoding
  /// How many U+FFFD it has, for bytes and characters that stand for nothing.
  package var replacements: Int
}

/// What a file holds where it holds no text.
package enum UnreadableContent: Error, Equatable {
  case empty
  /// Something else than text; the name of its format where its first bytes tell it.
  case binary(format: String?)
}
