package import SiteModel

/// Every rule that reading Markdown can report.
package enum MarkupRules {
  package static let all: [Rule] = [
    .headingID, .headingLevel, .languageMark, .lostReference, .rawHTML, .unknownBox, .unsafeLink,
  ]
}
