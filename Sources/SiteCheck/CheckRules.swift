package import SiteModel

/// Every rule that checking a site can report.
package enum CheckRules {
  package static let all: [Rule] = LanguageRules.all + PublishedRules.all
}
