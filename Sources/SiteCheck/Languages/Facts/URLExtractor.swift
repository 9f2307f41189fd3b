internal import SiteModel

extension Rule {
  /// Visible web addresses that differ.
  static let urlFact = Rule(
    "language/url",
    what: Wording(
      "a web address in the text differs between the versions",
      nb: "en nettadresse i teksten er ulik i de to versjonene"),
    why: Wording(
      "One group of readers is sent to the wrong place.",
      nb: "Den ene gruppen lesere blir sendt til feil sted."),
    example: "nortrials.no in English, nortrial.no in Norwegian")
}

/// Takes web addresses that a reader sees: `https://www.helsenorge.no/kliniske-studier`,
/// `nortrials.no`.
///
/// Scheme, `www.`, a slash at the end and a part that only names a language (`/en/`, `/no/`) do
/// not count: the two versions may well send their readers to their own language.
struct URLExtractor: FactExtractor {
  var spots: FactSpots { .address }

  func extract(from text: inout FactText) {
    // Where the last run of labels ends that is no host: its other full stops are none either.
    var rejected = 0
    for index in text.tokens.indices where text.tokens[index].kind == .address {
      let mark = text.tokens[index].start
      guard mark >= rejected, text.isFree(index) else { continue }
      guard let range = Self.address(in: text.bytes, at: mark) else {
        if text.bytes[mark] == UInt8(ascii: ".") {
          rejected = Self.host(in: text.bytes, at: mark).upperBound
        }
        continue
      }
      text.take(bytes: range)
      text.add(
        .url, .text(Self.value(of: String(decoding: text.bytes[range], as: UTF8.self))), range)
    }
  }
}

extension URLExtractor {
  /// Endings of hosts that are believed without a scheme or `www.`.
  private static let topDomains: Set<String> = [
    "no", "com", "org", "net", "eu", "int", "gov", "edu", "info", "io", "uk", "dk", "se", "fi",
    "de", "nl", "health",
  ]
  private static let languages: Set<Substring> = ["en", "no", "nb", "nn", "english", "norsk"]

  /// The run of labels and full stops round a full stop.
  private static func host(in bytes: [UInt8], at mark: Int) -> Range<Int> {
    var (start, end) = (mark, mark)
    while start > 0, isHostByte(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isHostByte(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func address(in bytes: [UInt8], at mark: Int) -> Range<Int>? {
    guard bytes[mark] != UInt8(ascii: "@") else { return nil }
    if bytes[mark] == UInt8(ascii: ":") {
      var start = mark
      while start > 0, bytes[start - 1].isPlainLetter { start -= 1 }
      let end = end(in: bytes, from: mark + 3)
      return end > mark + 3 && start < mark ? start..<end : nil
    }
    let host = host(in: bytes, at: mark)
    let start = host.lowerBound
    var hostEnd = host.upperBound
    // A part of an e-mail address is the next extractor's.
    guard bytes.byte(at: start - 1) != UInt8(ascii: "@"),
      bytes.byte(at: hostEnd) != UInt8(ascii: "@")
    else { return nil }
    while hostEnd > mark, bytes[hostEnd - 1] == UInt8(ascii: ".") { hostEnd -= 1 }
    guard isHost(bytes[start..<hostEnd]) else { return nil }
    let hasPath = bytes.byte(at: hostEnd) == UInt8(ascii: "/")
    return start..<(hasPath ? end(in: bytes, from: hostEnd) : hostEnd)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte.isPlainLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let host = String(decoding: bytes, as: UTF8.self).lowercased()
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, !labels.contains(""), let last = labels.last else { return false }
    return host.hasPrefix("www.") || topDomains.contains(String(last))
  }

  /// Where an address ends: at a space, a bracket or a quotation mark, full stops left out.
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, !isOutside(bytes, at: end) { end += 1 }
    let trailing = Set(".,;:!?)'*".utf8)
    while end > start, trailing.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isOutside(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    // Spaces, dashes and quotation marks of Unicode.
    case 0xC2, 0xE2: true
    default: false
    }
  }

  /// The address without what two versions may well write differently.
  static func value(of written: String) -> String {
    var text = Substring(written)
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    if text.lowercased().hasPrefix("www.") { text = text.dropFirst(4) }
    let parts = text.split(separator: "/")
    guard let host = parts.first else { return String(text) }
    let path = parts.dropFirst().filter { !languages.contains($0) }
    return ([Substring(host.lowercased())] + path).joined(separator: "/")
  }
}
