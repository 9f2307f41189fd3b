import SiteModel
import Testing

@testable import SiteBuild

/// The links to services that layouts place on every page.
@Suite struct ServiceLinkTests {
  private var test = TestSite()

  init() {
    let pages = [
      "home", "feasibility-portal", "feasibility-portal/guide", "newsletter", "accessibility",
    ]
    for id in pages { test.add(id, .english, type: id == "home" ? .home : .page) }
    test.services[.contact] = Field("us@example.org", at: Place(file: "Content/site.yaml"))
    test.services[.portalForm] = Field("", at: Place(file: "Content/site.yaml"))
    test.mainMenu = [Field(PageID("feasibility-portal"), at: Place(file: "Content/site.yaml"))]
  }

  private func address(_ service: Service, on page: String?) -> String? {
    let table = test.context.services(on: page.map(PageID.init(_:)), in: .english)
    return (table.child(named: service.rawValue) as? TextValue)?.text
  }

  @Test(arguments: [
    (Service.portalForm, "feasibility-portal"), (.newsletter, "newsletter"),
  ])
  func `the page about a service does not lead round to itself, but to the mailbox`(
    service: Service, page: String
  ) {
    #expect(address(service, on: page) == "mailto:us@example.org")
    for other in ["home", "feasibility-portal/guide", nil] {
      #expect(address(service, on: other) == "/nt/\(page)/")
    }
  }

  @Test func `what one reads is not asked for by mail`() {
    #expect(address(.accessibilityStatement, on: "accessibility") == "/nt/accessibility/")
    #expect(address(.linkedIn, on: "home") == nil)
  }

  @Test func `an address that is known is the same on every page`() {
    var site = self
    site.test.services[.portalForm] = Field(
      "https://example.org/form", at: Place(file: "Content/site.yaml"))
    for page in ["home", "feasibility-portal"] {
      #expect(site.address(.portalForm, on: page) == "https://example.org/form")
    }
  }

  @Test func `the menus of the page about a service have its links, and keep the open entry`() {
    let layouts = LayoutLibrary(
      ["navigation", "footer"].map { name in
        LayoutSource(
          name: name, file: "Layouts/\(name).mustache",
          text: "{{services.portal-form}}{{#main}}{{#is-current}} here{{/is-current}}{{/main}}")
      })
    let menus = MenuMaker(test.context, layouts)
    let portal = menus.menus(for: PageID("feasibility-portal"), language: .english)
    #expect(portal.footer.text == "mailto:us@example.org here")
    #expect(portal.navigation.text == "mailto:us@example.org here")
    let home = menus.menus(for: .home, language: .english)
    #expect(home.footer.text == "/nt/feasibility-portal/")
  }
}
