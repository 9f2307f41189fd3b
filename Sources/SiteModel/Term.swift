/// Words that the site has agreed on, in each language, and variants that nobody is to write.
///
/// The id of a hospital or of a therapy area, or a centre's page id, gives that thing further words.
package struct Term: Sendable {
  package let id: String
  /// English and bokmål always; nynorsk where its words differ from bokmål.
  package let words: [Language: Words]
  /// Phrases of either language in which the variants may stay: names, titles, laws.
  package let exceptions: [String]
  package let place: Place

  /// What a language says.
  package struct Words: Sendable {
    /// The approved words; the first is the one that a repair proposes.
    package let use: [String]
    /// The variants to avoid.
    package let avoid: [String]

    package init(use: [String], avoid: [String]) {
      self.use = use
      self.avoid = avoid
    }

    /// The approved word for a variant: the one at the same position in a list as long, else the
    /// first.
    package func approved(forVariant index: Int) -> String {
      use.count == avoid.count && use.indices.contains(index) ? use[index] : use.first ?? ""
    }
  }

  package init(id: String, words: [Language: Words], exceptions: [String], place: Place) {
    self.id = id
    self.words = words
    self.exceptions = exceptions
    self.place = place
  }

  /// The words of a language; nynorsk has those of bokmål where it has none of its own.
  package func words(in language: Language) -> Words? {
    words[language] ?? (language == .nynorsk ? words[.bokmaal] : nil)
  }
}
