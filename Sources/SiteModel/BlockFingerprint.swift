/// What a piece of text says, in eight hexadecimal digits: equal for the same words of the same kind.
///
/// White space and line breaks do not count, however many, nor does emphasis: it is taken over the
/// words that a reader sees. Capitals and signs count. Where links lead does not, because
/// `language/link` compares that between the versions at every build.
///
/// 32 bits. That a text is changed and keeps its fingerprint has odds of one in 4.3 thousand million;
/// that two of a page's hundred texts share one, one in 870,000, and then a swap of just these two
/// goes unnoticed.
package struct BlockFingerprint: Hashable, Sendable {
  private let bits: UInt32

  /// Reads the eight digits.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.digits, text.utf8.allSatisfy(Self.isDigit),
      let bits = UInt32(text, radix: 16)
    else { return nil }
    self.bits = bits
  }

  /// That of a text of a named kind, such as `title`.
  package init(_ kind: String, _ words: String) {
    self.init(folding: Array(kind.utf8) + [Self.separator] + Self.normalised(words))
  }

  package init(_ block: TextBlock) { self.init(block.kind.name, block.text) }

  /// One for two texts, such as a block and its twin: it changes when either does.
  package init(_ one: BlockFingerprint, _ other: BlockFingerprint) {
    self.init(folding: Array("\(one) \(other)".utf8))
  }
}

extension BlockFingerprint: CustomStringConvertible {
  package var description: String { StableHash.hexadecimal(bits, digits: Self.digits) }
}

extension BlockFingerprint {
  private static let digits = 8
  /// Stands in no text of a page.
  private static let separator: UInt8 = 0

  /// Both halves of the long hash, folded into one: what the hash's authors advise for fewer bits.
  private init(folding bytes: [UInt8]) {
    let hash = StableHash.value(of: bytes)
    bits = UInt32(truncatingIfNeeded: hash >> 32) ^ UInt32(truncatingIfNeeded: hash)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// The words with one space between them.
  private static func normalised(_ words: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.utf8.count)
    var hasGap = false
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace {
        hasGap = true
        continue
      }
      if hasGap, !bytes.isEmpty { bytes.append(0x20) }
      hasGap = false
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return bytes
  }
}

extension TextBlock.Kind {
  /// A word for the kind; another word would change the fingerprints that stand in content.
  fileprivate var name: String {
    switch self {
    case .heading(let level): "heading \(level)"
    case .paragraph: "paragraph"
    case .item: "item"
    case .cell: "cell"
    case .quote: "quote"
    case .caption: "caption"
    case .note: "note"
    case .footnote: "footnote"
    case .alternative: "alternative"
    }
  }
}
