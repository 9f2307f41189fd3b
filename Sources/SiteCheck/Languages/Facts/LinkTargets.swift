internal import SiteModel

/// The addresses that a page's links lead to outside the site, as facts: web addresses, mailboxes
/// (`mailto:`) and phone numbers (`tel:`).
enum LinkTargets {
  /// Whether links lead to the same addresses in order: then nothing is gathered.
  static func areEqual(_ english: [WrittenLink], _ norwegian: [WrittenLink]) -> Bool {
    var (i, j) = (0, 0)
    while true {
      while i < english.count, english[i].destination != .outside { i += 1 }
      while j < norwegian.count, norwegian[j].destination != .outside { j += 1 }
      guard i < english.count, j < norwegian.count else {
        return i >= english.count && j >= norwegian.count
      }
      let (first, second) = (english[i].target, norwegian[j].target)
      guard first == second || address(first) == address(second) else { return false }
      i += 1
      j += 1
    }
  }

  /// The targets that are not shown as text as well.
  ///
  /// Where the twin has a dead link, they are not missed there: that is a finding already.
  static func facts(
    of made: MadePage, beyond visible: [Fact], answeredBy twin: MadePage
  ) -> [Fact] {
    let isCertain = deadEnds(of: twin) <= deadEnds(of: made)
    var shown: [Address: Int] = [:]
    for fact in visible {
      guard case .text(let value) = fact.value else { continue }
      shown[Address(kind: fact.kind, value: value), default: 0] += 1
    }
    return made.text.links.enumerated().compactMap { index, link in
      guard link.destination == .outside else { return nil }
      let address = address(link.target)
      if let count = shown[address], count > 0 {
        shown[address] = count - 1
        return nil
      }
      return Fact(
        kind: address.kind, value: .text(address.value), block: block(of: link, in: made),
        range: 0..<0, isCertain: isCertain, link: index)
    }
  }
}

extension LinkTargets {
  /// What a target is compared by.
  private struct Address: Hashable {
    let kind: FactKind
    let value: String
  }

  private static func deadEnds(of made: MadePage) -> Int {
    made.text.links.count { $0.destination == .nothing }
  }

  private static func address(_ target: String) -> Address {
    guard let colon = target.firstIndex(of: ":") else { return Address(kind: .url, value: target) }
    let rest = target[target.index(after: colon)...]
    switch target[..<colon].lowercased() {
    case "mailto":
      return Address(kind: .email, value: rest.prefix { $0 != "?" }.lowercased())
    case "tel":
      let figures = rest.replacing("%20", with: "").filter { $0.isNumber || $0 == "+" }
      return Address(kind: .phone, value: PhoneExtractor.value(ofFigures: figures))
    default:
      return Address(kind: .url, value: URLExtractor.value(of: target))
    }
  }

  /// The last block that begins on the link's line or before it.
  private static func block(of link: WrittenLink, in made: MadePage) -> Int {
    let line = link.place.start?.line ?? 1
    let blocks = made.text.blocks
    let index = blocks.indices.last { blocks[$0].lines.lowerBound <= line } ?? 0
    // Of the cells of a row, the first.
    let first = blocks[index].lines.lowerBound
    return blocks[..<index].lastIndex { $0.lines.lowerBound < first }.map { $0 + 1 } ?? 0
  }
}
