import Testing

/// A sentence in both languages as an adviser writes it, and a change that makes the second wrong.
struct TranslatedSentence: CustomTestStringConvertible, Sendable {
  let english: String
  let norwegian: String
  /// What to put in place of what in the Norwegian sentence.
  let change: (old: String, new: String)

  var testDescription: String { english }

  init(_ english: String, _ norwegian: String, _ old: String, _ new: String) {
    self.english = english
    self.norwegian = norwegian
    change = (old, new)
  }
}
