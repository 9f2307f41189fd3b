/// Finds the spots of a text that may belong to a fact, word by word and mark by mark.
///
/// A block without such a spot is done with it: no extractor looks at its text.
struct FactScanner {
  let words: FactWords

  /// All spots between two places.
  func scan(_ bytes: [UInt8], from start: Int, to end: Int, into tokens: inout [FactToken]) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte.isWordByte {
        let start = index
        repeat { index &+= 1 } while index < end && bytes[index].isWordByte
        readWord(in: bytes, at: start..<index, into: &tokens)
      } else if byte.isDigit {
        index = readDigits(in: bytes, at: index, into: &tokens)
      } else {
        readMark(in: bytes, at: index, into: &tokens)
        index += byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1
      }
    }
  }

  func readWord(in bytes: [UInt8], at range: Range<Int>, into tokens: inout [FactToken]) {
    // Most words are told by their length and letters to mean nothing.
    guard words.mayMatter(bytes, from: range.lowerBound, to: range.upperBound),
      let token = token(of: range, in: bytes)
    else { return }
    tokens.append(token)
  }

  /// Gives the index after the digits.
  func readDigits(in bytes: [UInt8], at start: Int, into tokens: inout [FactToken]) -> Int {
    var end = start
    var value = 0
    while end < bytes.count, bytes[end].isDigit {
      value = end - start < 18 ? value * 10 + Int(bytes[end] & 0x0F) : -1
      end += 1
    }
    if end - start > 18 { value = -1 }
    tokens.append(FactToken(kind: .digits, value: value, start: start, end: end))
    return end
  }

  /// A byte that is neither of a word nor a digit: it may begin the sign of a currency, or stand in
  /// an address.
  func readMark(in bytes: [UInt8], at index: Int, into tokens: inout [FactToken]) {
    let byte = bytes[index]
    if byte >= 0x80 || byte == UInt8(ascii: "$") {
      guard let (mark, length) = CurrencyWords.sign(in: bytes, at: index) else { return }
      tokens.append(
        FactToken(kind: .currency, value: mark.tokenValue, start: index, end: index + length))
    } else if isAddressMark(in: bytes, at: index) {
      tokens.append(FactToken(kind: .address, value: 0, start: index, end: index + 1))
    }
  }
}

extension FactScanner {
  private func token(of range: Range<Int>, in bytes: [UInt8]) -> FactToken? {
    let (start, end) = (range.lowerBound, range.upperBound)
    let word = PackedWord(bytes[range])
    if let meaning = words.meaning(of: word) {
      let isJoined = bytes.byte(at: end).isDigit || bytes.byte(at: start - 1).isDigit
      guard !isJoined || meaning.kind == .currency,
        let kind = kind(of: meaning, in: bytes, start: start, end: end)
      else { return nil }
      return FactToken(kind: kind, value: meaning.value, start: start, end: end)
    }
    return words.fusedNumber(word, in: bytes, at: start).map { meaning in
      FactToken(
        kind: meaning.kind, value: meaning.value, start: start, end: start + meaning.word.count)
    }
  }

  /// Corrects what a word means by what stands round it; nil if it means nothing.
  private func kind(
    of meaning: FactWord, in bytes: [UInt8], start: Int, end: Int
  ) -> FactToken.Kind? {
    switch meaning.kind {
    case .month, .shortMonth:
      // English months are capitalised; "may" and "march" are not months.
      let isEnglish = meaning.word == "may" || meaning.word == "march"
      return isEnglish && bytes[start] & 0x20 != 0 ? nil : meaning.kind
    case .number where meaning.word == "to":
      return NorwegianTwo.isCertain(in: bytes, start: start, end: end) ? .number : .possibleNumber
    case .number where meaning.word == "tre":
      // "tre i kraft", "tre fram": a verb.
      if Self.afterVerb.contains(where: { bytes.hasWord($0, at: end) }) { return nil }
      return mayBeWood(in: bytes, start: start, end: end) ? .possibleNumber : .number
    case .currency where meaning.word == "nok" || meaning.word == "sek":
      // "Nok en gang" is no price, and "30 sek" no sum.
      return (start..<end).allSatisfy { bytes[$0] & 0x20 == 0 } ? .currency : nil
    case .ordinal where NorwegianOther.words.contains(meaning.word):
      return NorwegianOther.isOrdinal(in: bytes, start: start, end: end) ? .ordinal : nil
    default: return meaning.kind
    }
  }

  private static let afterVerb: [StaticBytes] = [
    " i kraft", " inn ", " fram", " frem", " støttende",
  ]

  /// "Et hus av tre.", "et tre": nothing follows that would be counted.
  private func mayBeWood(in bytes: [UInt8], start: Int, end: Int) -> Bool {
    bytes.byte(at: end) != 0x20 && bytes.dashLength(at: end) == 0
      && Self.beforeWood.contains { bytes.hasWord($0, at: start - $0.bytes.count) }
  }

  private static let beforeWood: [StaticBytes] = [" av ", " i ", " et ", " eit ", " på "]

  private func isAddressMark(in bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "@"): true
    case UInt8(ascii: ":"):
      bytes.byte(at: index + 1) == UInt8(ascii: "/")
        && bytes.byte(at: index + 2) == UInt8(ascii: "/")
    case UInt8(ascii: "."):
      bytes.byte(at: index + 1).isPlainLetter && isName(in: bytes, before: index)
    default: false
    }
  }

  /// Whether a letter, or figures after a letter, end before an index: "w3.org", but not "3.mars".
  private func isName(in bytes: [UInt8], before index: Int) -> Bool {
    var end = index
    while end > 0, bytes[end - 1].isDigit { end -= 1 }
    return bytes.byte(at: end - 1).isPlainLetter
  }
}
