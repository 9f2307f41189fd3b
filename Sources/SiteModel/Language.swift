/// The language a page is written in; the raw value is its tag (BCP 47) and its file suffix.
package enum Language: String, CaseIterable, Sendable, Comparable {
  case english = "en"
  case bokmaal = "nb"
  case nynorsk = "nn"

  /// The language that a tag begins with: `en-GB` is English; nil for one that is none of the site's.
  package init?(tag: String) {
    self.init(rawValue: tag.prefix { $0 != "-" }.lowercased())
  }

  /// The side of the site that holds pages in this language.
  package var edition: Edition {
    switch self {
    case .english: .english
    case .bokmaal, .nynorsk: .norwegian
    }
  }

  package static func < (a: Language, b: Language) -> Bool { a.rawValue < b.rawValue }
}
