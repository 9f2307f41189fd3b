import SiteCheck
import SiteModel
import Testing

@Suite struct MissingAnchorTests {
  @Test func `a part that another page does not have is found, and the nearest one suggested`() {
    let files: PublishedFiles = [
      "index.html": "<a href=/a/#fundign>x</a>", "a/index.html": "<h2 id=funding>x</h2>",
    ]
    let findings = files.check()
    #expect(findings.map(\.summary) == ["link/missing-anchor index.html:1:1 /a/#fundign"])
    #expect(
      findings.first?.message
        == Wording(
          "the page “/a/” has no part called “fundign”",
          nb: "siden «/a/» har ingen del som heter «fundign»"))
    #expect(
      findings.first?.hint
        == Wording("did you mean “/a/#funding”?", nb: "mente du «/a/#funding»?"))
  }

  @Test func `a part that the page itself does not have is found`() {
    let files: PublishedFiles = ["index.html": "<a href=#prat>x</a><p id=part>"]
    #expect(files.check().first?.message.english == "no part of this page is called “prat”")
    #expect(files.check().first?.hint?.english == "did you mean “#part”?")
  }

  @Test func `a part that a drawing does not have is found, and one that it has is accepted`() {
    let page = { (id: String) in "<svg><use href='/i.svg#\(id)'></use></svg>" }
    let drawing = "<svg><symbol id='heart'/></svg>"
    let wrong: PublishedFiles = ["index.html": page("haert"), "i.svg": drawing]
    #expect(
      wrong.check().map(\.message.bokmaal)
        == ["tegningen «/i.svg» har ingen del som heter «haert»"])
    let new: PublishedFiles = ["index.html": page("skin"), "i.svg": drawing]
    #expect(
      new.check().map(\.hint) == [
        Wording(
          "draw a symbol with the id “skin” in the drawing, or take “#skin” away",
          nb: "tegn et symbol med id-en «skin» i tegningen, eller ta bort «#skin»")
      ])
    let right: PublishedFiles = ["index.html": page("heart"), "i.svg": drawing]
    #expect(right.findings().isEmpty)
  }

  @Test(arguments: [
    "#a", "#", "#top", "#TOP", "#:~:text=x", "#a:~:text=x", "#bl%C3%A5", "#blå", "#old",
    "/b/#c", "/b/?x#c", "/x.pdf#page=2", "https://x.no/b/#c", "/b/#",
  ])
  func `every way to name an existing part is accepted`(address: String) {
    let files: PublishedFiles = [
      "index.html": "<a href='\(address)'>x</a><p id=a><p id=blå><a name=old></a>",
      "b/index.html": "<p id=c>", "x.pdf": "",
    ]
    #expect(files.findings().isEmpty)
  }

  @Test func `the finding stands at the Markdown line and keeps its form`() {
    let files: PublishedFiles = [
      "index.html": "<a href=/b/#leder>x</a>", "b/index.html": "<p id=leader>",
    ]
    let link = WrittenLink(
      target: "about/board#leder", href: "/b/#leder",
      destination: .page(PageID("about/board"), edition: .english, fragment: "leder"),
      place: .source(5, 2))
    let findings = files.check(origins: ["index.html": .page(links: [link])])
    #expect(findings.map(\.place) == [.source(5, 2)])
    #expect(findings.first?.hint?.english == "did you mean “about/board#leader”?")
  }
}
