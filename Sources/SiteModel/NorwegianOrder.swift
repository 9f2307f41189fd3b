/// The order of names in Norwegian lists: a to z, æ, ø, å last, and aa as å.
///
/// Case and accents decide only between names that are otherwise equal; ä sorts as æ, ö as ø,
/// ü as y (Språkrådet, alphabetical order). Digits come before letters, other signs are passed over.
package struct NorwegianOrder: Comparable, Sendable {
  private let weights: [UInt32]
  private let text: String

  package init(_ text: String) {
    self.text = text
    weights = Self.weights(of: text)
  }

  package static func < (a: NorwegianOrder, b: NorwegianOrder) -> Bool {
    if a.weights != b.weights { return a.weights.lexicographicallyPrecedes(b.weights) }
    return a.text < b.text
  }

  private static let space: UInt32 = 1
  private static let aring: UInt32 = 203
  // Keyed by character, so that letters written as a base and a combining mark are found as well.
  private static let afterZ: [Character: UInt32] = [
    "æ": 201, "ä": 201, "ø": 202, "ö": 202, "ő": 202, "œ": 202, "å": aring,
  ]
  private static let plain: [Character: UInt32] = [
    "é": 0x65, "è": 0x65, "ê": 0x65, "ë": 0x65, "à": 0x61, "á": 0x61, "â": 0x61, "ã": 0x61,
    "ò": 0x6F, "ó": 0x6F, "ô": 0x6F, "õ": 0x6F, "ü": 0x79, "ù": 0x75, "ú": 0x75, "û": 0x75,
    "í": 0x69, "ì": 0x69, "ï": 0x69, "î": 0x69, "ç": 0x63, "ñ": 0x6E, "š": 0x73, "ž": 0x7A,
    "č": 0x63, "đ": 0x64, "ŋ": 0x6E, "ŧ": 0x74, "ý": 0x79, "ð": 0x64, "ű": 0x79, "ł": 0x6C,
  ]

  private static func weights(of text: String) -> [UInt32] {
    let letters = Array(text.lowercased())
    var weights: [UInt32] = []
    var index = 0
    while index < letters.count {
      if letters[index] == "a", index + 1 < letters.count, letters[index + 1] == "a" {
        weights.append(aring)
        index += 2
        continue
      }
      if let weight = weight(of: letters[index]) { weights.append(weight) }
      index += 1
    }
    return weights
  }

  private static func weight(of letter: Character) -> UInt32? {
    if let weight = afterZ[letter] ?? plain[letter] { return weight }
    guard let scalar = letter.unicodeScalars.first else { return nil }
    switch scalar {
    case "0"..."9", "a"..."z": return scalar.value
    case " ", "\u{A0}", "-": return space
    default: return scalar.properties.isAlphabetic ? 300 + scalar.value : nil
    }
  }
}
