import SiteModel
import Testing

@Suite struct NextChangeTests {
  private func page(
    _ id: String, publish: String? = nil, expires: String? = nil, isDraft: Bool = false,
    accepting acceptances: [Acceptance] = [], asOf: LocalTime
  ) -> Page {
    var front = FrontMatter()
    front.publish = publish.flatMap { LocalTime($0) }
    front.expires = expires.flatMap { Day($0) }
    front.isDraft = isDraft
    front.acceptances = acceptances
    return Page(
      id: PageID(id), language: .english, type: .news, isList: false,
      place: Place(file: "Content/\(id).en.md"), frontMatter: front,
      route: Route(editionPath: ""), state: Page.State(of: front, at: asOf))
  }

  private func site(
    _ asOf: String, drafts: Bool = false, settings: [Acceptance] = [],
    _ make: (LocalTime) -> [Page]
  ) throws -> Site {
    let now = try #require(LocalTime(asOf))
    let pages = make(now).map { ($0.id, Twins(english: $0, norwegian: nil)) }
    return Site(
      settings: SiteSettings(
        address: try #require(SiteAddress("https://example.org")),
        editions: PerEdition { _ in EditionSettings(path: "", title: "", description: "") },
        sections: [], mainMenu: [], footerMenu: [], services: [:], feedItems: 1, severities: [],
        acceptances: settings),
      tables: Tables(), asOf: now, includesDrafts: drafts,
      twins: Dictionary(uniqueKeysWithValues: pages))
  }

  private func told(_ site: Site) -> [String] {
    guard let change = NextChange(of: site) else { return [] }
    return [change.moment.description] + change.turns.map { "\($0.page.id) \($0.cause)" }
  }

  @Test func `a page comes out at its first minute`() throws {
    let site = try site("2026-03-25T14:29") { [page("a", publish: "2026-03-25T14:30", asOf: $0)] }
    #expect(NextChange(of: site)?.moment.description == "2026-03-25T14:30")
    let minute = try #require(LocalTime("2026-03-25T14:30"))
    #expect(NextChange(of: site)?.turns.map(\.cause) == [.comesOut(minute)])
  }

  @Test func `a page goes in the first minute after its last day`() throws {
    let site = try site("2026-03-25T23:59") { [page("a", expires: "2026-12-31", asOf: $0)] }
    #expect(NextChange(of: site)?.moment.description == "2027-01-01T00:00")
    let last = try #require(Day("2026-12-31"))
    #expect(NextChange(of: site)?.turns.map(\.cause) == [.goes(after: last)])
  }

  @Test func `the moment itself is past`() throws {
    let site = try site("2026-03-25T14:30") { [page("a", publish: "2026-03-25T14:30", asOf: $0)] }
    #expect(told(site) == [])
  }

  @Test func `all pages of the first moment are told, and none of a later one`() throws {
    let site = try site("2026-03-25") {
      [
        page("c", publish: "2026-03-27", asOf: $0), page("b", expires: "2026-03-26", asOf: $0),
        page("a", publish: "2026-03-28", asOf: $0),
      ]
    }
    #expect(NextChange(of: site)?.moment.description == "2026-03-27T00:00")
    #expect(NextChange(of: site)?.turns.map(\.page.id.text) == ["b", "c"])
  }

  @Test func `what changes nothing is not due`() throws {
    let never = try site("2026-03-25") {
      [
        // Its last day is over before its first minute.
        page("a", publish: "2026-04-01T08:00", expires: "2026-03-30", asOf: $0),
        page("b", publish: "2026-04-01", isDraft: true, asOf: $0),
        page("c", expires: "2026-03-24", asOf: $0), page("d", asOf: $0),
      ]
    }
    #expect(told(never) == [])
    let drafts = try site("2026-03-25", drafts: true) {
      [page("b", publish: "2026-04-01", expires: "2026-05-01", isDraft: true, asOf: $0)]
    }
    #expect(told(drafts) == [])
  }

  @Test func `the report changes on the day after the last day of an acceptance`() throws {
    let site = try site(
      "2026-03-25",
      settings: [Given.acceptance(until: "2026-03-24"), Given.acceptance(until: "2026-04-02")]
    ) {
      [
        page(
          "a", accepting: [Given.acceptance("language/number", until: "2026-04-02")], asOf: $0),
        page(
          "b", accepting: [Given.acceptance(), Given.acceptance(until: "2026-04-03")], asOf: $0),
      ]
    }
    let lapse = try #require(NextLapse(of: site))
    #expect(lapse.moment.description == "2026-04-03T00:00")
    #expect(lapse.acceptances.map(\.rule) == ["link/missing-page", "language/number"])
    #expect(told(site) == [])
  }
}
