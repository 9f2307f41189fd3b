internal import SiteModel

extension Rule {
  /// Phone numbers that differ.
  static let phoneFact = Rule(
    "language/phone",
    what: Wording(
      "a phone number in the text differs between the versions",
      nb: "et telefonnummer i teksten er ulikt i de to versjonene"),
    why: Wording(
      "Calls from one group of readers would reach a stranger.",
      nb: "Den ene gruppen lesere ville ringt til en fremmed."),
    example: "+47 22 11 80 80 in English, 22 11 80 81 in Norwegian")
}

/// Takes phone numbers: `22 11 80 80`, `22118080`, `902 12 345`, `+47 22 11 80 80`,
/// `0047 22118080`, `+44 20 7946 0958`, `2211 8080`.
///
/// The value is `+4722118080`: a number of eight figures is Norwegian. Eight figures in a row that
/// begin with 19 or 20 may be a day, and no Norwegian number begins so.
struct PhoneExtractor: FactExtractor {
  var spots: FactSpots { .digits }

  func extract(from text: inout FactText) {
    for phone in phones(in: text) {
      text.take(bytes: phone.bytes)
      text.add(.phone, .text(phone.value), phone.bytes)
    }
  }
}

extension PhoneExtractor {
  /// The value of a number without spaces: eight figures are Norwegian.
  static func value(ofFigures figures: String) -> String {
    if figures.hasPrefix("+") { return figures }
    if figures.hasPrefix("00") { return "+" + figures.dropFirst(2) }
    return (figures.count == 8 ? "+47" : "") + figures
  }

  /// A phone number with its country's code in front.
  private struct Phone {
    let value: String
    let bytes: Range<Int>
  }

  private func phones(in text: borrowing FactText) -> [Phone] {
    var found: [Phone] = []
    for index in text.tokens.indices {
      guard let token = text.digits(at: index), mayBegin(token, in: text, at: index),
        token.start >= found.last?.bytes.upperBound ?? 0,
        let phone = international(token, in: text, at: index)
          ?? norwegian(in: text, at: index, from: token.start)
      else { continue }
      found.append(phone)
    }
    return found
  }

  /// Most figures are told by their length and neighbours to begin no phone number.
  private func mayBegin(_ token: FactToken, in text: borrowing FactText, at index: Int) -> Bool {
    if token.length == 8 || text.bytes.byte(at: token.start - 1) == UInt8(ascii: "+") {
      return true
    }
    if token.length >= 4 {
      return text.bytes[token.start] == UInt8(ascii: "0")
        || (token.length == 4 && text.digits(at: index + 1)?.length == 4
          && !Self.boxWords.contains(text.word(before: token.start)))
    }
    guard token.length >= 2, let next = text.digits(at: index + 1) else { return false }
    return next.length == 2 && next.start - token.end <= 3
  }

  private func international(_ token: FactToken, in text: borrowing FactText, at index: Int)
    -> Phone?
  {
    let hasPlus = text.bytes.byte(at: token.start - 1) == UInt8(ascii: "+")
    let hasZeros = !hasPlus && text.bytes.hasWord("0047", at: token.start)
    guard hasPlus || hasZeros else { return nil }
    let isNorwegian = hasZeros || text.bytes.hasWord("47", at: token.start)
    let start = hasPlus ? token.start - 1 : token.start
    let zeros = hasZeros ? 2 : 0
    var figures: [UInt8] = []
    var end = token.start
    var next = index
    while let group = text.digits(at: next), figures.count < (isNorwegian ? 10 + zeros : 15),
      next == index || Self.gaps.contains(text.gap(from: end, to: group.start) ?? "x")
    {
      // The zero of "+44 (0)20" is for callers from within the country.
      let isInner = group.value == 0 && text.bytes[group.start - 1] == UInt8(ascii: "(")
      if !isInner { figures += text.bytes[group.start..<group.end] }
      end = group.end
      next += 1
    }
    let written = figures.dropFirst(zeros)
    guard isNorwegian ? written.count == 10 : (8...15).contains(written.count) else { return nil }
    return Phone(value: "+" + String(decoding: written, as: UTF8.self), bytes: start..<end)
  }

  private static let gaps: Set<PackedWord> = [" ", "-", ") ", ")", " (", "("]
  private static let groupings = [[8], [2, 2, 2, 2], [3, 2, 3], [4, 4]]
  /// Words after which two fours of figures are a box and the code of a place.
  private static let boxWords: Set<PackedWord> = ["box", "boks", "postboks", "postbox", "pb"]

  private func norwegian(in text: borrowing FactText, at index: Int, from start: Int) -> Phone? {
    guard let grouping = Self.groupings.first(where: { isGrouped($0, in: text, at: index) }) else {
      return nil
    }
    let last = text.tokens[index + grouping.count - 1]
    guard isAlone(start..<last.end, in: text) else { return nil }
    let figures = text.bytes[start..<last.end].filter(\.isDigit)
    return Phone(
      value: "+47" + String(decoding: figures, as: UTF8.self), bytes: start..<last.end)
  }

  private func isGrouped(_ grouping: [Int], in text: borrowing FactText, at index: Int) -> Bool {
    for (offset, length) in grouping.enumerated() {
      guard let token = text.digits(at: index + offset), token.length == length else {
        return false
      }
      let isApart =
        offset > 0
        && text.gap(from: text.tokens[index + offset - 1].end, to: token.start) != " "
      if isApart { return false }
    }
    return true
  }

  /// Whether figures begin as phone numbers do, and belong to nothing longer.
  private func isAlone(_ range: Range<Int>, in text: borrowing FactText) -> Bool {
    let bytes = text.bytes
    let first = bytes[range.lowerBound]
    let mayBeDay = bytes.hasWord("20", at: range.lowerBound)
    guard first >= UInt8(ascii: "2"), !mayBeDay, !bytes.hasLetter(before: range.lowerBound),
      !bytes.byte(at: range.upperBound).isWordByte, !text.isFollowedByUnit(range.upperBound),
      !Self.registries.contains(text.word(before: range.lowerBound))
    else { return false }
    return !touchesFigure(bytes, at: range.lowerBound - 1, beyond: range.lowerBound - 2)
      && !touchesFigure(bytes, at: range.upperBound, beyond: range.upperBound + 1)
  }

  /// Words after which eight figures are the number of a study.
  private static let registries: Set<PackedWord> = ["nct", "isrctn", "rek", "rec"]

  /// Whether a sign and a further figure stand at one end: "2024-22118080", "22 11 80 80 12".
  private func touchesFigure(_ bytes: [UInt8], at sign: Int, beyond: Int) -> Bool {
    let joins: Set<UInt8> = Set(" .,/-:_".utf8)
    return joins.contains(bytes.byte(at: sign)) && bytes.byte(at: beyond).isDigit
  }
}
