internal import SiteModel

/// The number by which a register, a committee or a publisher knows a study: `NCT01234567`,
/// `ISRCTN12345678`, `2019-001234-12` (EudraCT), `2022-501234-12-00` (EU CT), `U1111-1234-5678`,
/// `REK 2019/1234`, `REC 123456`, `10.1000/xyz` (DOI), `0000-0002-1825-0097` (ORCID).
struct RegistryNumber {
  /// Without spaces, in lower case.
  let value: String
  let bytes: Range<Int>

  /// The number that begins at a token of digits.
  init?(in text: borrowing FactText, at index: Int) {
    guard let token = text.digits(at: index) else { return nil }
    let found: (String, Range<Int>)? =
      if token.length == 4, let end = Self.endOfGroups(in: text, at: index) {
        Self.grouped(in: text, from: token, to: end)
      } else if token.value == 10, token.length == 2 {
        Self.publication(in: text, from: token)
      } else if (4...8).contains(token.length) {
        Self.spaced(in: text, token) ?? Self.ofCommittee(in: text, token, at: index)
      } else {
        nil
      }
    guard let found else { return nil }
    (value, bytes) = found
  }
}

extension RegistryNumber {
  /// How many figures the groups of a number have that dashes hold together.
  private static let groupings = [
    [4, 6, 2, 2], [4, 6, 2], [4, 4, 4, 4], [4, 4, 4, 3], [4, 4, 4],
  ]

  private static func endOfGroups(in text: borrowing FactText, at index: Int) -> Int? {
    guard text.bytes.dashLength(at: text.tokens[index].end) > 0 else { return nil }
    let grouping = groupings.first { grouping in
      grouping.enumerated().allSatisfy { offset, length in
        guard let token = text.digits(at: index + offset), token.length == length else {
          return false
        }
        return offset == 0
          || text.gap(from: text.tokens[index + offset - 1].end, to: token.start) == "-"
      }
    }
    return grouping.map { text.tokens[index + $0.count - 1].end }
  }

  private static func grouped(
    in text: borrowing FactText, from token: FactToken, to end: Int
  ) -> (String, Range<Int>)? {
    // The check figure of ORCID may be an X.
    let last = text.bytes.byte(at: end).folded == UInt8(ascii: "x") ? end + 1 : end
    var start = token.start
    if text.bytes.byte(at: start - 1).folded == UInt8(ascii: "u") { start -= 1 }
    guard !text.bytes.hasLetter(before: start), !text.bytes.hasLetterOrFigure(at: last) else {
      return nil
    }
    let groups = text.bytes[start..<last].split { !$0.isDigit && !$0.isPlainLetter }
    let value = groups.map { String(decoding: $0, as: UTF8.self).lowercased() }
    return (value.joined(separator: "-"), start..<last)
  }

  /// "NCT 01234567" is "NCT01234567", whichever space it has.
  private static func spaced(in text: borrowing FactText, _ token: FactToken) -> (
    String, Range<Int>
  )? {
    let space = text.bytes.scalarStart(before: token.start)
    guard token.length == 8, text.bytes.spaceLength(at: space) > 0 else { return nil }
    let register = registers.first { text.bytes.hasWord($0, at: space - $0.bytes.count) }
    guard let register else { return nil }
    let start = space - register.bytes.count
    let figures = String(decoding: text.bytes[token.start..<token.end], as: UTF8.self)
    return (String(decoding: register.bytes, as: UTF8.self) + figures, start..<token.end)
  }

  private static let registers: [StaticBytes] = ["nct", "isrctn"]

  private static func publication(
    in text: borrowing FactText, from token: FactToken
  ) -> (String, Range<Int>)? {
    let bytes = text.bytes
    guard bytes.byte(at: token.end) == UInt8(ascii: "."), !bytes.hasLetter(before: token.start)
    else { return nil }
    var slash = token.end + 1
    while bytes.byte(at: slash).isDigit { slash += 1 }
    guard (4...6).contains(slash - token.end - 1), bytes.byte(at: slash) == UInt8(ascii: "/") else {
      return nil
    }
    let end = URLExtractor.end(in: bytes, from: slash + 1)
    guard end > slash + 1 else { return nil }
    return (
      String(decoding: bytes[token.start..<end], as: UTF8.self).lowercased(), token.start..<end
    )
  }
}

extension RegistryNumber {
  /// How far before its number a committee is named: "REK sør-øst, saksnummer".
  private static let reach = 28

  /// The number of an ethics committee (REK, in English REC): `2019/1234`, or five to seven
  /// figures.
  private static func ofCommittee(
    in text: borrowing FactText, _ token: FactToken, at index: Int
  ) -> (String, Range<Int>)? {
    var end = token.end
    if token.length == 4 {
      guard text.bytes.byte(at: end) == UInt8(ascii: "/"),
        let number = text.digits(at: index + 1), number.start == end + 1
      else { return nil }
      end = number.end
    }
    guard token.length <= 7, !text.bytes.hasLetterOrFigure(at: end),
      followsCommittee(token, at: index, in: text)
    else { return nil }
    let figures = String(decoding: text.bytes[token.start..<end], as: UTF8.self)
    return ("rek \(figures)", token.start..<end)
  }

  private static func followsCommittee(
    _ token: FactToken, at index: Int, in text: borrowing FactText
  ) -> Bool {
    let previous = index > 0 ? text.tokens[index - 1].end : 0
    let first = Swift.max(0, previous, token.start - reach)
    guard first < token.start - 3 else { return false }
    return (first..<token.start - 3).contains { start in
      let letter = text.bytes[start + 2]
      guard text.bytes[start] == UInt8(ascii: "R"), text.bytes[start + 1] == UInt8(ascii: "E"),
        letter == UInt8(ascii: "K") || letter == UInt8(ascii: "C")
      else { return false }
      return !text.bytes.hasLetter(before: start) && !text.bytes[start + 3].isWordByte
    }
  }
}
