internal import SiteModel

/// Where two versions of a page are built differently: of each kind of element the first difference
/// of each section.
///
/// Only sections that surely correspond are compared. Nearly always nothing differs: then nothing is
/// made.
struct ComparedStructure: Sendable {
  let differences: [StructureDifference]

  init(_ english: PageText, _ norwegian: PageText, _ alignment: BlockAlignment) {
    guard !Self.areAlike(english, norwegian) else {
      differences = []
      return
    }
    let trees = PerEdition(
      english: StructureTree(of: english), norwegian: StructureTree(of: norwegian))
    let sections = alignment.sections.flatMap { SectionComparison(of: $0, trees).differences }
    differences = sections + FootnoteComparison(trees, told: sections).differences
  }

  private static func areAlike(_ english: PageText, _ norwegian: PageText) -> Bool {
    english.structure.isAlike(norwegian.structure)
      && zip(english.images, norwegian.images).allSatisfy { $0.commonSource == $1.commonSource }
      && zip(english.codes, norwegian.codes).allSatisfy { CodeText($0).isAlike(CodeText($1)) }
  }
}

/// A difference between the structures of two versions.
struct StructureDifference: Sendable {
  /// In what it differs.
  enum What: Sendable {
    /// The other version lacks the element; `previous` stands before where it is expected.
    case lacking
    /// The element is unlike its twin in itself.
    case unlike(twin: Int)
    /// A list or table has more parts than its twin.
    case longer(than: Surplus)
  }

  /// A part that the twin of a list or table seems to lack.
  struct Surplus: Sendable {
    let twin: Int
    /// The first such part.
    let part: Int
    /// The twin's part after which it is expected; nil where it is expected first.
    let previous: Int?
  }

  let family: StructureFamily
  /// An index into the structure of its version.
  let element: Int
  let edition: Edition
  let what: What
  /// How many headings stand before the section in each version.
  let sections: PerEdition<Int>
}

extension WrittenImage {
  /// The file without the part of its name that says a language: `plan.png` for `plan.nb.png`.
  var commonSource: Substring {
    guard let dot = source.lastIndex(of: "."),
      let mark = source[..<dot].lastIndex(of: "."),
      Language(rawValue: String(source[source.index(after: mark)..<dot])) != nil
    else { return source[...] }
    return source[..<mark] + source[dot...]
  }
}
