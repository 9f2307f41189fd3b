/// What `Content/site.yaml` says.
package struct SiteSettings: Sendable {
  package var address: SiteAddress
  package var editions: PerEdition<EditionSettings>
  /// Sorted by folder.
  package var sections: [SectionSettings]
  package var mainMenu: [Field<PageID>]
  package var footerMenu: [Field<PageID>]
  /// The ways in that the front page shows first.
  package var frontMenu: [Field<PageID>]
  package var services: [Service: Field<String>]
  /// How many items a feed holds.
  package var feedItems: Int
  package var severities: [SeverityOverride]
  package var acceptances: [Acceptance]

  package init(
    address: SiteAddress, editions: PerEdition<EditionSettings>, sections: [SectionSettings],
    mainMenu: [Field<PageID>], footerMenu: [Field<PageID>], frontMenu: [Field<PageID>] = [],
    services: [Service: Field<String>], feedItems: Int, severities: [SeverityOverride],
    acceptances: [Acceptance]
  ) {
    self.address = address
    self.editions = editions
    self.sections = sections
    self.mainMenu = mainMenu
    self.footerMenu = footerMenu
    self.frontMenu = frontMenu
    self.services = services
    self.feedItems = feedItems
    self.severities = severities
    self.acceptances = acceptances
  }

  /// The section whose folder a page lies in, or whose list page it is.
  package func section(of page: PageID) -> SectionSettings? {
    let folder = page.section ?? Substring(page.text)
    return sections.first { $0.folder == folder }
  }
}

/// One edition's path and channel text.
package struct EditionSettings: Sendable {
  /// Without slashes; empty for the edition at the root.
  package let path: String
  package let title: String
  package let description: String

  package init(path: String, title: String, description: String) {
    self.path = path
    self.title = title
    self.description = description
  }
}

/// A folder of Content whose pages are of one type.
package struct SectionSettings: Sendable {
  package let folder: String
  package let type: PageType
  package let slugs: PerEdition<String>
  /// How many items a page of the list shows; nil shows all.
  package let pageSize: Int?
  package let place: Place

  package init(
    folder: String, type: PageType, slugs: PerEdition<String>, pageSize: Int?, place: Place
  ) {
    self.folder = folder
    self.type = type
    self.slugs = slugs
    self.pageSize = pageSize
    self.place = place
  }
}

/// A service outside the site whose address may not be known yet.
package enum Service: String, CaseIterable, Sendable {
  case contact
  case portalForm = "portal-form"
  case feedbackForm = "feedback-form"
  case newsletter
  case accessibilityStatement = "accessibility-statement"
  case instagram
  case linkedIn = "linkedin"

  /// Whether one turns to it with something, which the mailbox takes just as well.
  package var takesRequests: Bool {
    switch self {
    case .contact, .portalForm, .feedbackForm, .newsletter: true
    case .accessibilityStatement, .instagram, .linkedIn: false
    }
  }

  /// Our page about the service: where its links go while the address is unknown.
  package var page: PageID {
    switch self {
    case .contact: PageID("contact")
    case .portalForm: PageID("feasibility-portal")
    case .feedbackForm: PageID("reporting-challenges")
    case .newsletter: PageID("newsletter")
    case .accessibilityStatement: PageID("accessibility")
    case .instagram, .linkedIn: PageID("social-media")
    }
  }
}

/// A weight that `site.yaml` gives a rule or a family of rules.
package struct SeverityOverride: Sendable {
  /// A code, or a family such as `language`.
  package let rule: String
  /// Nil switches the rule off.
  package let severity: Severity?
  package let place: Place

  package init(rule: String, severity: Severity?, place: Place) {
    self.rule = rule
    self.severity = severity
    self.place = place
  }
}
