/// One sentence in both languages of the reports.
package struct Wording: Hashable, Sendable {
  package let english: String
  package let bokmaal: String

  package init(_ english: String, nb bokmaal: String) {
    self.english = english
    self.bokmaal = bokmaal
  }

  /// The sentence in a language; nynorsk readers get bokmål.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .bokmaal, .nynorsk: bokmaal
    }
  }
}
