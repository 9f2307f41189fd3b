import SiteModel
import Testing

@testable import nortrials

@Suite struct ReviewTests {
  private static let english = StatusGiven.Made(
    (.heading(level: 2), "Costs"), (.paragraph, "It cost <b>12</b> kroner."), (.item, "One"))
  private static let norwegian = StatusGiven.Made(
    (.heading(level: 2), "Kostnader"), (.paragraph, "Det kostet 13 kroner."), (.item, "Én"))

  private func review(
    _ findings: [Diagnostic] = [], norwegian: StatusGiven.Made? = norwegian,
    acceptances: [JudgedAcceptance] = [], in language: Language = .english
  ) -> String {
    Review(language: language).text(
      of: StatusGiven.site(
        StatusGiven.page(
          StatusGiven.version(.english, made: Self.english),
          norwegian.map { StatusGiven.version(.bokmaal, made: $0) }, findings: findings,
          acceptances: acceptances)))
  }

  private func number(
    _ line: Int, _ columns: (Int, Int)? = nil, related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Given.finding(
      at: Given.place(
        line, columns?.0 ?? 1, to: columns.map { (line: line, column: $0.1) }), related: related)
  }

  /// The row of the side-by-side table that holds a text.
  private func row(with text: String, in html: String) throws -> Substring {
    try #require(html.split(separator: "<tr").first { $0.contains(text) })
  }

  @Test func `the two versions of a block stand in one row, each in its language`() throws {
    let row = try row(with: "It cost", in: review())
    #expect(row.contains("<td lang=\"en\">"))
    #expect(row.contains("<p lang=\"en\">It cost &lt;b&gt;12&lt;/b&gt; kroner.</p>"))
    #expect(row.contains("<p lang=\"nb\">Det kostet 13 kroner.</p>"))
    #expect(!row.contains("class=\"differs\""))
  }

  @Test func `a heading is a heading, and an item an item`() {
    #expect(review().contains("<h5 lang=\"nb\">Kostnader</h5>"))
    #expect(review().contains("<ul lang=\"en\"><li>One</li>"))
    #expect(review().contains("<h4 lang=\"en\">Title of en</h4>"))
  }

  @Test func `a finding stands beside the block that holds its line, in the language of messages`()
    throws
  {
    let html = review([number(5)], in: .bokmaal)
    let row = try row(with: "Det kostet", in: html)
    #expect(row.hasPrefix(" class=\"differs\">"))
    #expect(
      row.contains(
        "<ul class=\"findings\" lang=\"nb\"><li class=\"error\"><p><strong>Feil: </strong>"
          + "ingen side «centres/canser»</p>\n"))
    #expect(row.contains("Forslag: "))
    #expect(row.contains("Content/news/x.nb.md:5:1 [link/missing-page]"))
    #expect(html.occurrences(of: "link/missing-page") == 1)
  }

  @Test func `the very words of a finding are marked, also where they only belong to it`() throws {
    let related = Diagnostic.Related(
      Given.place(5, 9, to: (line: 5, column: 18), in: "Content/news/x.en.md"),
      Wording("here", nb: "her"))
    let row = try row(
      with: "Det kostet", in: review([number(5, (12, 14), related: [related])]))
    #expect(row.contains("Det kostet <mark>13</mark> kroner."))
    #expect(row.contains("It cost <mark>&lt;b&gt;12&lt;/b&gt;</mark> kroner."))
  }

  @Test func `a finding in a text of front matter stands beside it, another above the texts`() {
    let beside = review([number(2)])
    #expect(!beside.contains("Findings about the page as a whole"))
    let above = review([number(1)])
    #expect(above.contains("Findings about the page as a whole"))
    #expect(above.occurrences(of: "link/missing-page") == 1)
  }

  @Test func `a block that a finding of another row names is marked with its words`() throws {
    let related = Diagnostic.Related(
      Given.place(6, 1, in: "Content/news/x.en.md"), Wording("one here", nb: "en her"))
    let row = try row(with: "<li>One", in: review([number(5, related: [related])]))
    #expect(row.hasPrefix(" class=\"differs\">"))
    #expect(
      row.contains(
        "<p class=\"mark\" lang=\"en\">One here (finding at Content/news/x.nb.md:5:1)</p>"))
  }

  @Test func `a block of the original that has changed since the translation is told`() throws {
    let stale = Rule(
      SiteStatus.staleCode, .warning, what: Wording("w", nb: "w"), why: Wording("y", nb: "y"),
      example: "")
    let finding = stale.finding(
      at: Given.place(1, 1), Wording("stale", nb: "utdatert"),
      related: [.init(Given.place(5, 1, in: "Content/news/x.en.md"), Wording("new", nb: "ny"))])
    let row = try row(with: "It cost", in: review([finding], in: .bokmaal))
    #expect(row.contains("Utdatert oversettelse: ny"))
  }

  @Test func `what only one version has is told in words`() throws {
    let html = review(norwegian: StatusGiven.Made((.paragraph, "Det kostet.")))
    #expect(html.contains("Only in one version: English"))
    let longer = review(
      norwegian: StatusGiven.Made(
        (.heading(level: 2), "Kostnader"), (.paragraph, "Det kostet 13 kroner."), (.item, "Én"),
        (.heading(level: 2), "Mer"), (.paragraph, "Se årsrapporten.")))
    #expect(longer.contains("Only in one version: Norwegian (bokmål)"))
  }

  @Test func `a page of one version says that the other is missing`() {
    #expect(review(norwegian: nil).contains("There is no Norwegian version"))
  }

  @Test func `an acceptance is shown with its reason, and whether it holds`() {
    let html = review(acceptances: [StatusGiven.acceptance(until: "2026-12-31")])
    #expect(
      html.contains(
        "Accepted until 2026-12-31: [language/number] “12”: School years. (matches nothing)"))
  }

  @Test func `what differs about the versions is marked among their facts`() throws {
    let html = Review(language: .english).text(
      of: StatusGiven.site(
        StatusGiven.page(
          StatusGiven.version(.english, updated: "2026-03-01", made: Self.english),
          StatusGiven.version(.bokmaal, updated: "2026-03-02", made: Self.norwegian))))
    let row = try row(with: "2026-03-02", in: html)
    #expect(row.contains("<span class=\"mark\">differs</span>"))
    #expect(try !self.row(with: "published", in: html).contains("differs"))
  }

  @Test func `without anything open the review says so`() {
    let html = Review(language: .bokmaal).text(of: StatusGiven.site())
    #expect(html.contains("<p>Ingen sider har åpne feil eller advarsler.</p>"))
  }

  @Test(arguments: [
    "src=", "url(", "@import", "<script", "<link", "<img", "http:", "https:", "href=\"/",
    "style=\"",
  ])
  func `a review leads nowhere outside itself`(reference: String) {
    #expect(!review([number(5)]).contains(reference))
  }

  @Test func `a review is small enough to send`() {
    let page = StatusGiven.page(
      StatusGiven.version(.english, made: Self.english),
      StatusGiven.version(.bokmaal, made: Self.norwegian))
    let none = Review(language: .bokmaal).text(of: StatusGiven.site()).utf8.count
    let one = Review(language: .bokmaal).text(of: StatusGiven.site(page)).utf8.count
    #expect(none < 6_000)
    // A few thousand bytes a page, beside its texts.
    #expect(one - none < 4_000)
  }
}

extension String {
  /// How many times a text stands in it.
  fileprivate func occurrences(of text: String) -> Int { ranges(of: text).count }
}
