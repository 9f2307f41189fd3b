package import SiteModel

/// Every rule that compares the languages.
package enum LanguageRules {
  package static let all: [Rule] =
    [.missingTwin, .sharedField, .headingOutline] + FactKind.allCases.map(\.rule) + [
      .twinLink,
      .identicalText,
      .foreignText,
      .mixedNorwegian,
      .doubledWord,
      .misspeltName,
      .missingName,
      .otherName,
      .term,
      .pastEvent,
      .tableCount,
      .twinAnchor,
      .staleTranslation,
    ]
}
