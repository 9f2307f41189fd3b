/// Finds the spots of a text that may belong to a fact, in one pass over its bytes.
///
/// A block without such a spot is done with it: no extractor looks at its text.
struct FactScanner {
  let words: FactWords

  func scan(_ bytes: [UInt8], into tokens: inout [FactToken]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isWordByte {
        index = word(in: bytes, at: index, into: &tokens)
      } else if byte.isDigit {
        index = digits(in: bytes, at: index, into: &tokens)
      } else if byte >= 0x80 {
        index = sign(in: bytes, at: index, into: &tokens) ?? index + (byte == 0xC2 ? 2 : 3)
      } else if byte == UInt8(ascii: "$") {
        index = sign(in: bytes, at: index, into: &tokens) ?? index + 1
      } else {
        if isAddressMark(in: bytes, at: index) {
          tokens.append(FactToken(kind: .address, value: 0, start: index, end: index + 1))
        }
        index += 1
      }
    }
  }
}

extension FactScanner {
  private func word(in bytes: [UInt8], at start: Int, into tokens: inout [FactToken]) -> Int {
    var end = start &+ 1
    while end < bytes.count, bytes[end].isWordByte { end &+= 1 }
    // Most words are told by their length and first letters to mean nothing.
    guard words.mayMatter(bytes, from: start, to: end) else { return end }
    let word = PackedWord(bytes[start..<end])
    if let meaning = words.meaning(of: word) {
      let isJoined = bytes.byte(at: end).isDigit || bytes.byte(at: start - 1).isDigit
      if !isJoined || meaning.kind == .currency,
        let kind = kind(of: meaning, in: bytes, start: start, end: end)
      {
        tokens.append(FactToken(kind: kind, value: meaning.value, start: start, end: end))
      }
    } else if let meaning = words.fusedNumber(word, in: bytes, at: start) {
      let end = start + meaning.word.count
      tokens.append(FactToken(kind: meaning.kind, value: meaning.value, start: start, end: end))
    }
    return end
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
      return Self.afterVerb.contains { bytes.hasWord($0, at: end) } ? nil : .number
    case .ordinal where NorwegianOther.words.contains(meaning.word):
      return NorwegianOther.isOrdinal(in: bytes, start: start, end: end) ? .ordinal : nil
    default: return meaning.kind
    }
  }

  private static let afterVerb: [StaticBytes] = [
    " i kraft", " inn ", " fram", " frem", " støttende",
  ]

  private func sign(
    in bytes: [UInt8], at index: Int, into tokens: inout [FactToken]
  ) -> Int? {
    guard let (mark, length) = CurrencyWords.sign(in: bytes, at: index) else { return nil }
    tokens.append(
      FactToken(kind: .currency, value: mark.tokenValue, start: index, end: index + length))
    return index + length
  }

  private func digits(in bytes: [UInt8], at start: Int, into tokens: inout [FactToken]) -> Int {
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
}

extension FactScanner {
  /// Whether a letter, or figures after a letter, end before an index: "w3.org", but not "3.mars".
  private func isName(in bytes: [UInt8], before index: Int) -> Bool {
    var end = index
    while end > 0, bytes[end - 1].isDigit { end -= 1 }
    return bytes.byte(at: end - 1).isPlainLetter
  }
}
