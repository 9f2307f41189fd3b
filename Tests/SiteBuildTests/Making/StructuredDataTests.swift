import SiteModel
import Testing

@testable import SiteBuild

@Suite struct StructuredDataTests {
  private let home = LinkView(href: "/nt/", label: "NorTrials", otherLanguage: nil)

  private func text(
    _ type: PageType = .news, _ language: Language = .english, date: String? = nil,
    title: String = "A title", below breadcrumb: [LinkView] = [], image: ImageView? = nil
  ) throws -> String? {
    var test = TestSite()
    var details = PageDetails.plain
    if let date {
      let date = try #require(NewsDate(date))
      details = .news(NewsDetails(date: date, centres: [], areas: [], isFeatured: false))
    }
    test.add("news/a", language, type: type, title: title, details: details)
    let html = StructuredData(site: test.site)
      .html(of: test.pages[0], below: breadcrumb, image: image)?.text
    guard let html else { return nil }
    let inner = html.dropFirst(#"<script type="application/ld+json">"#.count).dropLast(9)
    #expect(html == #"<script type="application/ld+json">\#(inner)</script>"#)
    return String(inner)
  }

  @Test func `a news item is an article of ours`() throws {
    #expect(
      try text(date: "2026-03-20") == #"{"@context":"https://schema.org","@graph":["#
        + #"{"@type":"NewsArticle","headline":"A title","description":"","#
        + #""datePublished":"2026-03-20","inLanguage":"en","#
        + #""mainEntityOfPage":"https://example.org/nt/news/a/","#
        + #""publisher":{"@type":"Organization","name":"NorTrials","#
        + #""url":"https://example.org/nt/"}}]}"#)
  }

  @Test(arguments: [
    ("2025", "2025"), ("2025-08", "2025-08"), ("2026-01-20T08:30", "2026-01-20T08:30+01:00"),
    ("2026-07-20T08:30", "2026-07-20T08:30+02:00"),
  ])
  func `a date is given as precisely as it is known`(date: String, written: String) throws {
    #expect(try text(date: date)?.contains("\"datePublished\":\"\(written)\",") == true)
  }

  @Test(arguments: [
    (Language.english, "en", "/nt/"), (.bokmaal, "nb", "/nt/no/"), (.nynorsk, "nn", "/nt/no/"),
  ])
  func `an article tells its language and the publisher's page in it`(
    language: Language, tag: String, home: String
  ) throws {
    let text = try #require(try text(.news, language, date: "2025"))
    #expect(text.contains("\"inLanguage\":\"\(tag)\","))
    #expect(text.hasSuffix("\"url\":\"https://example.org\(home)\"}}]}"))
  }

  @Test func `a picture is named by its whole address`() throws {
    let image = ImageView(
      href: "/nt/media/a.png", size: nil, alternative: "", caption: nil, credit: nil)
    #expect(
      try text(date: "2025", image: image)?
        .contains(#""image":"https://example.org/nt/media/a.png","#) == true)
  }

  @Test func `the trail ends with the page itself`() throws {
    #expect(
      try text(.page, .bokmaal, below: [home]) == #"{"@context":"https://schema.org","@graph":["#
        + #"{"@type":"BreadcrumbList","itemListElement":["#
        + #"{"@type":"ListItem","position":1,"name":"NorTrials","item":"https://example.org/nt/"},"#
        + #"{"@type":"ListItem","position":2,"name":"A title","#
        + #""item":"https://example.org/nt/no/nyheter/a/"}]}]}"#)
  }

  @Test func `a page with neither says nothing`() throws {
    #expect(try text(.home) == nil)
  }

  @Test func `a title cannot end the script`() throws {
    let text = try #require(try text(date: "2025", title: "</script><script>"))
    #expect(text.contains(#""headline":"\u003c/script>\u003cscript>""#))
  }
}
