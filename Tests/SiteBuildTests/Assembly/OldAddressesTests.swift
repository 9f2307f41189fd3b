import SiteModel
import Testing

@testable import SiteBuild

@Suite struct OldAddressesTests {
  private var site: TestSite {
    var site = TestSite()
    site.add("news/a", .english)
    site.add("news/a", .nynorsk, aliases: ["/no/Gammel/"])
    site.add("news/only", .bokmaal)
    return site
  }

  /// The old addresses of a site with files of its own and the rows.
  private func judge(_ rows: String, of test: TestSite? = nil) -> (site: Site, OldAddresses) {
    let reading = TableReader.read(
      ["redirects.csv": Array("from,to,edition\n\(rows)\n".utf8)], centreFolder: "centres")
    let site = (test ?? self.site).site
    let files = ["rss.xml", "news/page/2/index.html"]
    return (site, OldAddresses(site, redirects: reading.redirects, files: files))
  }

  private func leads(_ rows: String) -> [String] {
    let (site, old) = judge(rows)
    return old.leads.map { "\($0.from.path) \($0.href(in: site))" }
  }

  private func findings(_ rows: String, of test: TestSite? = nil) -> [Diagnostic] {
    judge(rows, of: test).1.diagnostics
  }

  private func places(_ found: [Diagnostic]) -> [String] {
    found.map { String($0.short.dropFirst("Content/data/redirects.csv:".count)) }
  }

  @Test func `rows and aliases lead to the page in its edition, sorted by the old address`() {
    #expect(
      leads("/se/b,news/a,nb\n/en/b/,news/a#top,en") == [
        "/en/b/ /nt/news/a/#top", "/no/Gammel/ /nt/no/nyheter/a/", "/se/b/ /nt/no/nyheter/a/",
      ])
  }

  @Test(arguments: [
    ("/b,/news/a,", "/nt/news/a/"), ("/b,/no/nyheter/a/#x,", "/nt/no/nyheter/a/#x"),
    ("/b,/rss.xml,", "/nt/rss.xml"), ("/b,/news/page/2,", "/nt/news/page/2/"),
    ("/b,https://example.org/,", "https://example.org/"),
  ])
  func `an address leads to what stands there`(row: String, href: String) {
    #expect(leads(row).first == "/b/ \(href)")
    #expect(findings(row).isEmpty)
  }

  @Test(arguments: [
    ("/b,/rss.xml,", Edition.english), ("/no/b,/rss.xml,", .norwegian),
    ("/b,/rss.xml,nb", .norwegian),
  ])
  func `the readers of a file are those of the row, else of the old address`(
    row: String, edition: Edition
  ) {
    let found = judge(row).1.leads.compactMap { lead in
      if case .address(_, let edition) = lead.destination { edition } else { nil }
    }
    #expect(found == [edition])
  }

  @Test(arguments: [
    ("/b,/new/a/,", "2:4 data/unknown-id /new/a/", "did you mean “/news/a/”?"),
    ("/b,/rss.xm,", "2:4 data/unknown-id /rss.xm", nil),
    ("/b,news/only,en", "2:4 data/unknown-id news/only", "write the other edition"),
    ("/b,/b/,", "2:4 data/redirect /b/", "write where it leads now, or delete the row"),
    ("/b,/no/Gammel,", "2:4 data/redirect /no/Gammel", "write where that one leads: news/a"),
    ("/b,/c,\n/c/,news/a,en", "2:4 data/redirect /c", "write where that one leads: news/a"),
  ])
  func `a way to nothing, to itself or to the next old address is told at its cell`(
    rows: String, finding: String, hint: String?
  ) {
    let found = findings(rows)
    #expect(places(found) == [finding])
    if let hint { #expect(found.first?.hint?.english == hint) }
    #expect(!leads(rows).contains { $0.hasPrefix("/b/ ") })
  }

  @Test func `the next old address is named in both languages, with its row`() {
    let found = findings("/b,/c,\n/c/,news/a,en").first
    #expect(found?.message.english == "“/c” is an old address itself")
    #expect(found?.message.bokmaal == "«/c» er selv en gammel adresse")
    #expect(found?.related.first?.place.start == Position(line: 3, column: 1))
  }

  @Test func `two addresses that lead to each other are both told`() {
    #expect(
      places(findings("/b,/c,\n/c,/b,")) == ["2:4 data/redirect /c", "3:4 data/redirect /b"])
  }

  @Test func `a draft is an error, and a page for another time a warning`() throws {
    var test = site
    let day = try #require(Day(year: 2026, month: 4, day: 2))
    test.add("news/draft", .english, state: .draft)
    test.add("news/later", .english, state: .scheduled(LocalTime(startOf: day)))
    let found = findings("/b,news/draft,en\n/c,/news/later/,", of: test)
    #expect(places(found) == ["2:4 link/draft news/draft", "3:4 link/not-out /news/later/"])
    #expect(found.map(\.severity) == [.error, .warning])
    #expect(judge("/b,news/draft,en", of: test).1.leads.map(\.from.path) == ["/no/Gammel/"])
  }

  @Test func `what rows lead to is known with its place`() {
    let addresses = judge("/b,news/a#top,en\n/c,/rss.xml,").1.addresses
    #expect(addresses.mapValues(\.start?.line) == ["/nt/news/a/#top": 2, "/nt/rss.xml": 3])
  }
}
