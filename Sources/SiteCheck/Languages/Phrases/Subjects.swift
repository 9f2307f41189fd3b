internal import SiteModel

/// All that pages may speak of by known words, and the index of those words in each language.
///
/// A reference, because every page of the site is read with it.
final class Subjects: Sendable {
  let all: [Subject]
  /// The phrases of each language, by which one subject may be looked for.
  private let phrases: [Language: [Phrase]]
  private let indexes: [Language: PhraseIndex]
  private let nearness: Nearness
  private let namedInNynorsk: Set<Int>
  /// For each language with phrases, how words begin that may belong to facts or begin one of them.
  private let letters: [Language: FirstLetters]

  init(of site: Site) {
    var gathering = SubjectGathering(site)
    gathering.gather()
    all = gathering.subjects
    phrases = gathering.phrases
    namedInNynorsk = gathering.namedInNynorsk
    nearness = Nearness(
      all, above: gathering.above, phrases: Array(gathering.phrases.values.joined()))
    indexes = gathering.phrases.reduce(into: [:]) { indexes, phrases in
      indexes[phrases.key] = PhraseIndex(
        phrases.value, isNorwegian: phrases.key.edition == .norwegian)
    }
    letters = Self.letters(indexes)
  }

  /// Knows nothing: no page speaks of anything.
  static let none = Subjects()

  private init() {
    all = []
    phrases = [:]
    namedInNynorsk = []
    nearness = Nearness([], above: [:], phrases: [])
    indexes = [:]
    letters = [:]
  }

  func index(of language: Language) -> PhraseIndex? { indexes[language] }

  /// How words begin that may belong to facts or begin a phrase of a language.
  func letters(in language: Language) -> FirstLetters {
    letters[language] ?? FactWords.of(language).letters
  }

  private static func letters(_ indexes: [Language: PhraseIndex]) -> [Language: FirstLetters] {
    indexes.reduce(into: [:]) { letters, index in
      letters[index.key] = FactWords.of(index.key).letters.union(index.value.letters)
    }
  }

  /// The phrases of a subject in the languages of an edition.
  func phrases(of subject: Int, in edition: Edition) -> [String] {
    Language.allCases.filter { $0.edition == edition }.flatMap { phrases[$0] ?? [] }
      .filter { $0.subject == subject && $0.role != .exception }.map(\.text)
  }

  /// Whether it is known what a language calls a subject: most have no words of nynorsk.
  func isNamed(_ subject: Int, in language: Language) -> Bool {
    language != .nynorsk || namedInNynorsk.contains(subject)
  }

  /// Whether one thing may be said for the other: an area and one above it, a centre and its area.
  func areNear(_ a: Int, _ b: Int) -> Bool { nearness.areNear(a, b) }
}
