internal import SiteModel

extension Rule {
  /// Visible e-mail addresses that differ.
  static let emailFact = Rule(
    "language/email",
    what: Wording(
      "an e-mail address in the text differs between the versions",
      nb: "en e-postadresse i teksten er ulik i de to versjonene"),
    why: Wording(
      "Mail from one group of readers gets lost.",
      nb: "E-post fra den ene gruppen lesere kommer ikke fram."),
    example: "post@nortrials.no in English, post@nortrial.no in Norwegian")
}

/// Takes e-mail addresses: `post@nortrials.no`; upper and lower case do not count.
struct EmailExtractor: FactExtractor {
  var spots: FactSpots { .address }

  func extract(from text: inout FactText) {
    for index in text.tokens.indices where text.tokens[index].kind == .address {
      guard text.isFree(index), let range = address(in: text.bytes, at: text.tokens[index].start)
      else { continue }
      text.take(bytes: range)
      let written = String(decoding: text.bytes[range], as: UTF8.self)
      text.add(.email, .text(written.lowercased()), range)
    }
  }
}

extension EmailExtractor {
  private func address(in bytes: [UInt8], at mark: Int) -> Range<Int>? {
    guard bytes[mark] == UInt8(ascii: "@") else { return nil }
    var start = mark
    // Letter by letter: the last byte of a quotation mark is no letter, but looks like part of one.
    while start > 0 {
      let previous = bytes.scalarStart(before: start)
      guard Self.isLocal(bytes[previous]) else { break }
      start = previous
    }
    var end = mark + 1
    while end < bytes.count, Self.isHost(bytes[end]) { end += 1 }
    while end > mark, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") {
      end -= 1
    }
    guard start < mark, bytes[mark..<end].contains(UInt8(ascii: ".")) else { return nil }
    return start..<end
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isWordByte || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isHost(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "%")
  }
}
