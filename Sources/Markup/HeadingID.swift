internal import SiteModel

/// Gives headings their ids: written ones as they are, the others from the words, each once.
struct HeadingIDs {
  private var taken: Set<String>
  /// The next number to try for a repeated text, so that many repeats cost no more than few.
  private var nextNumber: [String: Int] = [:]
  private let unnamed: String

  /// Written ids are taken first, wherever they stand, so that no other heading gets one.
  init(written: [String], language: Language) {
    taken = Set(written)
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
    var slug = String.UnicodeScalarView()
    var gap = false
    for scalar in text.lowercased().unicodeScalars {
      // An apostrophe is within a word: "Norway's" is "norways".
      if scalar == "'" || scalar == "\u{2019}" { continue }
      guard isWordPart(scalar) else {
        gap = !slug.isEmpty
        continue
      }
      if gap { slug.append("-") }
      gap = false
      slug.append(scalar)
    }
    return String(slug)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default:
      return false
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
    let trimmed = text.trimmingSpacesAtEnd()
    guard trimmed.hasSuffix("}"), let opening = trimmed.lastIndex(of: "{") else { return .none }
    let written = trimmed[trimmed.index(after: opening)...].dropLast()
    guard written.hasPrefix("#") else { return .none }
    let id = String(written.dropFirst())
    guard !id.isEmpty, id == id.lowercased(),
      id.unicodeScalars.allSatisfy({ $0 == "-" || $0 == "_" || !HeadingIDs.slug("\($0)").isEmpty })
    else { return .malformed("{\(written)}") }
    text = String(trimmed[..<opening].trimmingSpacesAtEnd())
    return .id(id)
  }
}

extension StringProtocol {
  func trimmingSpacesAtEnd() -> SubSequence {
    guard let last = lastIndex(where: { $0 != " " && $0 != "\t" }) else {
      return self[..<startIndex]
    }
    return self[...last]
  }

  func trimmingSpaces() -> SubSequence {
    trimmingSpacesAtEnd().drop { $0 == " " || $0 == "\t" }
  }
}
