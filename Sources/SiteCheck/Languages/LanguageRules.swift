package import SiteModel

/// Every rule that compares the languages.
package enum LanguageRules {
  /// Each code once.
  package static let all: [Rule] =
    [.missingTwin, .sharedField, .headingOutline] + StructureRules.all.map(\.rule)
    + FactKind.allCases.map(\.rule) + [
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
