internal import SiteModel

/// All that pages may speak of by known words, and the index of those words in each language.
///
/// A reference, because every page of the site is read with it.
final class Subjects: Sendable {
  let all: [Subject]
  /// The phrases of each language, by which one subject may be looked for.
  private let phrases: [Language: [Phrase]]
  private let indexes: [Language: PhraseIndex]
  /// The areas above each area, by subject.
  private let above: [Int: Set<Int>]

  init(of site: Site) {
    var gathering = SubjectGathering(site)
    gathering.gather()
    all = gathering.subjects
    phrases = gathering.phrases
    above = gathering.above
    indexes = gathering.phrases.reduce(into: [:]) { indexes, phrases in
      indexes[phrases.key] = PhraseIndex(
        phrases.value, isNorwegian: phrases.key.edition == .norwegian)
    }
  }

  /// Knows nothing: no page speaks of anything.
  static let none = Subjects()

  private init() {
    all = []
    phrases = [:]
    above = [:]
    indexes = [:]
  }

  func index(of language: Language) -> PhraseIndex? { indexes[language] }

  /// The phrases of a subject in the languages of an edition.
  func phrases(of subject: Int, in edition: Edition) -> [String] {
    Language.allCases.filter { $0.edition == edition }.flatMap { phrases[$0] ?? [] }
      .filter { $0.subject == subject && $0.role != .exception }.map(\.text)
  }

  /// Whether two things of a kind are near enough that one may be said for the other: an area and
  /// one above it, or names of which one is a part of the other (`hjernekreft`, `kreft`).
  func areNear(_ a: Int, _ b: Int) -> Bool {
    if a == b || above[a]?.contains(b) == true || above[b]?.contains(a) == true { return true }
    let (first, second) = (longPhrases(of: a), longPhrases(of: b))
    return first.contains { one in
      second.contains { other in one.contains(other) || other.contains(one) }
    }
  }

  /// In lower case; a short one may be a part of any word.
  private func longPhrases(of subject: Int) -> [String] {
    Edition.allCases.flatMap { phrases(of: subject, in: $0) }
      .filter { $0.utf8.count >= 5 }.map { $0.lowercased() }
  }
}
