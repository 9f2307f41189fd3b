import SiteCheck
import SiteModel
import Testing

/// Where a finding about a built page stands.
@Suite struct SourceOfFaultTests {
  private let layout = Place(file: "Layouts/page.mustache", line: 4, column: 9)

  @Test func `a dead link stands at the Markdown line with the same address, as written there`() {
    let files: PublishedFiles = ["index.html": "<nav><a href=/y/>x</a></nav><a href=/y/>x</a>"]
    let link = WrittenLink(
      target: "/y/?a=b", href: "/y/", destination: .address("/y/"), place: .source(7, 3))
    let origin = OutputOrigin.page(
      links: [link], fields: [Field("/y/", at: .source(2, 1))], layoutLinks: ["/y/": layout])
    let findings = files.check(origins: ["index.html": origin])
    #expect(findings.map(\.place) == [.source(7, 3)])
    #expect(findings.map(\.subject) == ["/y/?a=b"])
    #expect(findings.first?.page == PageID("news/x"))
    #expect(findings.first?.language == .english)
  }

  @Test func `an address that the renderer wrote with percent signs is found in the Markdown`() {
    let files: PublishedFiles = ["index.html": "<a href=/bl%C3%A5/>x</a>"]
    let link = WrittenLink(
      target: "/blå/", href: "/blå/", destination: .address("/blå/"), place: .source(7, 3))
    let findings = files.check(origins: ["index.html": .page(links: [link])])
    #expect(findings.map(\.place) == [.source(7, 3)])
  }

  @Test func `else it stands at the front matter line, else at the layout line, else at the tag`() {
    let files: PublishedFiles = [
      "index.html": "<a href=/a/>x</a><a href=/b/>x</a><a href=/c/>x</a>"
    ]
    let origin = OutputOrigin.page(
      fields: [Field("/a/", at: .source(2, 1))], layoutLinks: ["/a/": layout, "/b/": layout])
    let places = files.check(origins: ["index.html": origin]).map(\.place)
    #expect(
      places == [.source(2, 1), layout, Place(file: "index.html", line: 1, column: 35)])
  }

  @Test func `a dead link of a layout is one finding with the number of pages`() {
    let files: PublishedFiles = [
      "a.html": "<a href=/y/>x</a><a href=/y/>x</a>", "b.html": "<a href=/y/>x</a>",
    ]
    let origin = OutputOrigin.page(layoutLinks: ["/y/": layout])
    let findings = files.check(origins: ["a.html": origin, "b.html": origin])
    #expect(findings.map(\.place) == [layout])
    #expect(findings.map(\.count) == [3])
    #expect(findings.first?.page == nil)
  }

  @Test func `a dead link of a page with several outputs is one finding`() {
    let files: PublishedFiles = ["a.html": "<a href=/y/>x</a>", "b.html": "<a href=/y/>x</a>"]
    let link = WrittenLink(
      target: "/y/", href: "/y/", destination: .address("/y/"), place: .source(7, 3))
    let origin = OutputOrigin.page(links: [link])
    let findings = files.check(origins: ["a.html": origin, "b.html": origin])
    #expect(findings.map(\.count) == [1])
  }

  @Test func `the same dead link on more than five published pages is told once`() {
    let files: PublishedFiles = [
      "a.html": "<a href=/y/>x</a>", "b.html": "<a href=/y/>x</a>", "c.html": "<a href=/y/>x</a>",
      "d.html": "<a href=/y/>x</a>", "e.html": "<a href=/y/>x</a>", "f.html": "<a href=/y/>x</a>",
    ]
    let findings = files.check()
    #expect(findings.map(\.count) == [6])
    #expect(findings.first?.related.map(\.place.file) == ["b.html", "c.html", "d.html"])
  }

  @Test func `a link to nothing is told once, in the form in which it is written`() throws {
    let files: PublishedFiles = ["news/x/index.html": "<a href='news/acton-plan'>x</a>"]
    let site = Site.of(["news/action-plan", "news/x"])
    let links = [
      WrittenLink(
        target: "news/acton-plan#a", href: "news/acton-plan", destination: .nothing,
        place: .source(1, 1)),
      WrittenLink(
        target: "acton-plan.md", href: "acton-plan.md", destination: .nothing,
        place: .source(2, 1)),
      WrittenLink(
        target: "../news/acton-plan.en.md", href: "x", destination: .nothing,
        place: .source(3, 1)),
      WrittenLink(
        target: "plam.pdf", href: "plam.pdf", destination: .nothing, place: .source(4, 1)),
    ]
    let origin = OutputOrigin.page(links: links, neighbours: ["plan.pdf"])
    let findings = files.check(origins: ["news/x/index.html": origin], site: site)
    #expect(findings.map(\.place) == (1...4).map { .source($0, 1) })
    #expect(findings.map(\.code).last == "link/missing-asset")
    #expect(
      findings.map { $0.hint?.english } == [
        "did you mean “news/action-plan#a”?", "did you mean “action-plan.en.md”?",
        "did you mean “action-plan.en.md”?", "did you mean “plan.pdf”?",
      ])
  }

  @Test(arguments: [
    ("", "link/empty", nil), ("service:portal-from", "link/missing-page", "service:portal-form"),
  ])
  func `an empty link and a misspelt service are told once, at the Markdown line`(
    target: String, code: String, meant: String?
  ) {
    let files: PublishedFiles = ["index.html": "<a href='\(target)'>x</a>"]
    let link = WrittenLink(
      target: target, href: target, destination: .nothing, place: .source(4, 2))
    let found = files.check(origins: ["index.html": .page(links: [link])], site: .of(["news/x"]))
    #expect(found.map(\.summary) == ["\(code) Content/news/x.en.md:4:2 \(target)"])
    if let meant { #expect(found.first?.hint?.english == "did you mean “\(meant)”?") }
  }

  @Test func `an address of the site is suggested as authors write it, without the base's path`() {
    let files: PublishedFiles = ["index.html": "<a href=/base/nwes/>x</a>", "news/index.html": ""]
    let link = WrittenLink(
      target: "/nwes/", href: "/base/nwes/", destination: .address("/nwes/"), place: .source(4, 2))
    let found = files.check(
      address: "https://x.no/base", origins: ["index.html": .page(links: [link])],
      site: .of(["news/x"]))
    #expect(found.first?.hint?.bokmaal == "mente du «/news/»?")
  }
}
