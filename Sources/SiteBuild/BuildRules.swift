private import Markup
package import SiteModel

/// Every rule that reading, assembling and making the site can report.
package enum BuildRules {
  package static let all: [Rule] =
    ReadingRules.all + LayoutRules.all + MarkupRules.all + [
      .duplicateRoute, .siteBlock, .unknownService, .unusedFile,
    ]
}
