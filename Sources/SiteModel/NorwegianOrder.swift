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
    return a.text.unicodeScalars.lexicographicallyPrecedes(b.text.unicodeScalars)
  }

  private static let space: UInt32 = 1
  private static let afterZ: [Unicode.Scalar: UInt32] = [
    "æ": 201, "ä": 201, "ø": 202, "ö": 202, "å": 203,
  ]
  private static let plain: [Unicode.Scalar: UInt32] = [
    "é": 0x65, "è": 0x65, "ê": 0x65, "ë": 0x65, "à": 0x61, "á": 0x61, "â": 0x61, "ã": 0x61,
    "ò": 0x6F, "ó": 0x6F, "ô": 0x6F, "õ": 0x6F, "ü": 0x79, "ù": 0x75, "ú": 0x75, "û": 0x75,
    "í": 0x69, "ì": 0x69, "ï": 0x69, "î": 0x69, "ç": 0x63, "ñ": 0x6E, "š": 0x73, "ž": 0x7A,
    "č": 0x63, "đ": 0x64, "ŋ": 0x6E, "ŧ": 0x74, "ý": 0x79, "ð": 0x64,
  ]

  private static func weights(of text: String) -> [UInt32] {
    let scalars = Array(text.lowercased().unicodeScalars)
    var weights: [UInt32] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "a", index + 1 < scalars.count, scalars[index + 1] == "a" {
        weights.append(203)
        index += 2
        continue
      }
      if let weight = weight(of: scalar) { weights.append(weight) }
      index += 1
    }
    return weights
  }

  private static func weight(of scalar: Unicode.Scalar) -> UInt32? {
    if let weight = afterZ[scalar] ?? plain[scalar] { return weight }
    switch scalar {
    case "0"..."9", "a"..."z": return scalar.value
    case " ", "\u{A0}", "-": return space
    default: return scalar.properties.isAlphabetic ? 300 + scalar.value : nil
    }
  }
}
