package import SiteModel

/// Every rule that judges published files.
package enum PublishedRules {
  package static let all: [Rule] = [
    .missingPage, .missingAnchor, .missingAsset, .draftLink, .linkOutOfTime, .malformedLink,
    .emptyLink, .outsideAsset, .imageText, .imageSize, .duplicateID, .noLanguage, .noTitle,
    .hreflang,
    .feedSyntax, .feedLink,
    .feedRelativeLink, .feedSelf, .feedDuplicate, .feedTwin,
  ]
}
