package import SiteModel

/// Every rule that reading Markdown can report.
package enum MarkupRules {
  package static let all: [Rule] = [
    .headingID, .headingLevel, .languageMark, .leftover, .lostReference, .pictureTitle, .rawHTML,
    .unknownBox, .unsafeLink,
  ]
}
