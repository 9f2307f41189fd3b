import SiteCheck
import SiteModel
import Testing

/// Feeds, sitemaps and `robots.txt`.
@Suite struct FeedTests {
  private func rss(_ inner: String) -> PublishedFiles {
    [
      "rss.xml": """
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      \(inner)
      </channel></rss>
      """,
      "a/index.html": "", "plan.pdf": "",
    ]
  }

  @Test(arguments: [
    "<item><link>https://x.no/a/</link><guid isPermaLink=\"false\">tag:x.no,2026:a</guid></item>",
    "<item><link>https://y.no/b/</link></item>", "<item><link>\nhttps://x.no/a/#x\n</link></item>",
    "<item><enclosure url=\"https://x.no/plan.pdf\"/></item>",
    "<item><description>&lt;a href=\"https://x.no/z/\"&gt;x&lt;/a&gt; &amp;amp; 1 &lt; 2</description></item>",
    "<atom:link rel=\"self\" href=\"https://x.no/rss.xml\"/>",
  ])
  func `entries that are right are accepted`(inner: String) {
    #expect(rss(inner).findings().isEmpty)
  }

  @Test(arguments: [
    ("<item><link>https://x.no/b/</link></item>", "feed/link rss.xml:2:1 https://x.no/b/"),
    (
      "<item><enclosure url='https://x.no/b.pdf'/></item>",
      "feed/link rss.xml:2:1 https://x.no/b.pdf"
    ),
    (
      "<item><guid isPermaLink='true'>https://x.no/b/</guid></item>",
      "feed/link rss.xml:2:1 https://x.no/b/"
    ),
    ("<item><link>/a/</link></item>", "feed/relative-link rss.xml:2:1 /a/"),
    (
      "<item><description>&lt;img src='/a.png'&gt;</description></item>",
      "feed/relative-link rss.xml:2:1 /a.png"
    ),
    (
      "<item><description><![CDATA[<a href='#b'>x</a>]]></description></item>",
      "feed/relative-link rss.xml:2:1 #b"
    ),
    ("<atom:link rel='self' href='https://x.no/a/'/>", "feed/self rss.xml:2:1 https://x.no/a/"),
    (
      "<atom:link rel='self' href='http://y.no/rss.xml'/>",
      "feed/self rss.xml:2:1 http://y.no/rss.xml"
    ),
    ("<item><guid>a</guid></item>\n<item><guid>a</guid></item>", "feed/duplicate rss.xml:3:1 a"),
  ])
  func `each fault of an entry is found at its line`(inner: String, finding: String) {
    #expect(rss(inner).findings() == [finding])
  }

  @Test func `a feed beside a page is judged as the site's own is`() {
    let files: PublishedFiles = [
      "centres/heart/rss.xml": """
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <link>https://x.no/centres/heart/</link>
      <atom:link rel="self" href="https://x.no/rss.xml"/>
      <item><link>https://x.no/gone/</link></item>
      </channel></rss>
      """,
      "centres/heart/index.html": "", "rss.xml": "<rss/>",
    ]
    #expect(
      files.findings() == [
        "feed/self centres/heart/rss.xml:3:1 https://x.no/rss.xml",
        "feed/link centres/heart/rss.xml:4:1 https://x.no/gone/",
      ])
  }

  @Test func `a file that is no XML is found where it ends to be readable`() {
    let files: PublishedFiles = ["rss.xml": "<rss>\n<a>b & c</a></rss>"]
    let findings = files.check()
    #expect(findings.map(\.code) == ["feed/syntax"])
    #expect(findings.first?.place.start?.line == 2)
    #expect(findings.first?.message.bokmaal.hasPrefix("XML-en kan ikke leses herfra") == true)
  }

  @Test func `entries of Atom are followed and told apart`() {
    let files: PublishedFiles = [
      "atom.xml": """
      <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://x.no/atom.xml"/>
      <entry><id>a</id><link href="https://x.no/b/"/></entry>
      <entry><id>a</id></entry></feed>
      """
    ]
    #expect(
      files.findings() == [
        "feed/link atom.xml:2:1 https://x.no/b/", "feed/duplicate atom.xml:3:1 a",
      ])
  }

  @Test func `every address of a sitemap must exist, those of other versions too`() {
    let files: PublishedFiles = [
      "sitemap.xml": """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url><loc>https://x.no/a/</loc>
      <xhtml:link rel="alternate" hreflang="nb" href="https://x.no/no/a/"/></url>
      <url><loc>https://x.no/c/</loc></url></urlset>
      """, "a/index.html": "",
    ]
    let findings = files.check()
    #expect(
      findings.map(\.summary) == [
        "feed/link sitemap.xml:3:1 https://x.no/no/a/", "feed/link sitemap.xml:4:1 https://x.no/c/",
      ])
    #expect(
      findings.last?.message
        == Wording(
          "there is nothing at “https://x.no/c/”", nb: "det finnes ingenting på «https://x.no/c/»"))
  }

  @Test func `the sitemap that robots.txt names must exist`() {
    let files: PublishedFiles = [
      "robots.txt":
        "User-agent: *\nSitemap: https://x.no/sitemap.xml\nSitemap: https://x.no/s.xml\r\n",
      "sitemap.xml": "<urlset/>",
    ]
    #expect(files.findings() == ["feed/link robots.txt:3:1 https://x.no/s.xml"])
  }

  @Test func `another XML file needs only to be readable`() {
    let files: PublishedFiles = [
      "opensearch.xml": "<OpenSearch><link>/nowhere/</link></OpenSearch>"
    ]
    #expect(files.findings().isEmpty)
  }
}
