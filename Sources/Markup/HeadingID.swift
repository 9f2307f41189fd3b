internal import SiteModel

/// Gives headings their ids: written ones as they are, the others from the words, each once.
struct HeadingIDs {
  private(set) var taken: Set<String>
  /// The next number to try for a repeated text, so that many repeats cost no more than few.
  private var nextNumber: [String: Int] = [:]
  private let unnamed: String

  /// Written ids are taken first, wherever they stand, so that no other heading gets one.
  init(written: [String], count: Int, language: Language) {
    // Room for the twin's ids as well, which follow.
    taken = Set(minimumCapacity: 2 * count)
    taken.formUnion(written)
    unnamed = language == .english ? "section" : "avsnitt"
  }

  /// An id for a heading without a written one.
  mutating func id(for text: String) -> String {
    let words = Self.slug(text)
    let base = words.isEmpty ? unnamed : words
    if taken.insert(base).inserted { return base }
    var number = nextNumber[base] ?? 2
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    nextNumber[base] = number + 1
    return "\(base)-\(number)"
  }

  /// Lower case letters of any script and digits; all between them is one `-`.
  static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var gap = false
    for scalar in text.unicodeScalars {
      // An apostrophe is within a word: "Norway's" is "norways".
      if scalar == "'" || scalar == "\u{2019}" { continue }
      guard isWordPart(scalar) else {
        gap = !slug.isEmpty
        continue
      }
      if gap { slug.append(0x2D) }
      gap = false
      append(scalar, to: &slug)
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let lower = scalar.value | 0x20
      return (0x61...0x7A).contains(lower) || (0x30...0x39).contains(scalar.value)
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default:
      return false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      slug.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    } else {
      slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}

/// What an author wrote after a heading to name it.
enum WrittenHeadingID: Equatable {
  case none
  /// `{#funding}`.
  case id(String)
  /// Something in braces that is no id, such as `{#my id}`.
  case malformed(String)

  /// Takes the id off the end of a heading's last text.
  static func take(from text: inout String) -> WrittenHeadingID {
    guard text.utf8.contains(0x7D) else { return .none }
    let trimmed = text.trimmingSpacesAtEnd()
    guard trimmed.hasSuffix("}"), let opening = trimmed.lastIndex(of: "{") else { return .none }
    let written = trimmed[trimmed.index(after: opening)...].dropLast()
    guard written.hasPrefix("#") else { return .none }
    let id = String(written.dropFirst())
    guard !id.isEmpty, id == id.lowercased(),
      id.unicodeScalars.allSatisfy({ $0 == "-" || $0 == "_" || !HeadingIDs.slug("\($0)").isEmpty })
    else { return .malformed("{\(written)}") }
    text = trimmed[..<opening].trimmingSpacesAtEnd()
    return .id(id)
  }
}

extension StringProtocol {
  /// Without the spaces and tabs at both ends.
  func trimmingSpaces() -> String { String(trimmingSpacesAtEnd().drop { $0 == " " || $0 == "\t" }) }

  func trimmingSpacesAtEnd() -> String {
    let bytes = Array(utf8)
    let end = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? -1
    return end + 1 == bytes.count
      ? String(self) : String(decoding: bytes[0..<end + 1], as: UTF8.self)
  }
}
