import SiteModel
import Testing

@testable import SiteBuild

@Suite struct RedirectReadingTests {
  private func read(_ rows: String) -> TableReader.Reading {
    let table = Array("from,to,edition\n\(rows)\n".utf8)
    return TableReader.read(["redirects.csv": table], centreFolder: "centres")
  }

  @Test func `a row leads to a page, to an address of the site or to another site`() {
    let reading = read(
      """
      /old/a/,news/a,nb
      /old/b,news/a#start,en
      /old/c,/rss.xml,
      /old/d/,/no/nyheter/#nytt,nb
      /old/e/,https://example.org/?id=1&b=2,
      """)
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.redirects.map(\.target) == [
        .page(PageID("news/a"), edition: .norwegian, fragment: nil),
        .page(PageID("news/a"), edition: .english, fragment: "start"),
        .address("/rss.xml", fragment: nil), .address("/no/nyheter/", fragment: "nytt"),
        .outside("https://example.org/?id=1&b=2"),
      ])
    #expect(
      reading.redirects.map(\.from.path) == ["/old/a/", "/old/b/", "/old/c/", "/old/d/", "/old/e/"])
    #expect(reading.redirects.map(\.edition) == [.norwegian, .english, nil, .norwegian, nil])
    #expect(reading.redirects.first?.toPlace.start == Position(line: 2, column: 9))
  }

  @Test(arguments: [
    ("old/a/,news/a,en", "2:1 data/syntax old/a/"),
    ("https://www.nortrials.no/a/,news/a,en", "2:1 data/syntax https://www.nortrials.no/a/"),
    ("/a?id=1,news/a,en", "2:1 data/syntax /a?id=1"),
    (",news/a,en", "2:1 data/syntax "),
    ("/a/,,en", "2:5 data/unknown-id "),
    ("/a/,#top,en", "2:5 data/unknown-id #top"),
    ("/a/,plan.pdf,en", "2:5 data/unknown-id plan.pdf"),
    ("/a/,news/a.en.md,en", "2:5 data/unknown-id news/a.en.md"),
    ("/a/,service:contact,en", "2:5 data/unknown-id service:contact"),
    ("/a/,mailto:a@example.org,en", "2:5 data/unknown-id mailto:a@example.org"),
    ("/a/,//example.org/,en", "2:5 data/unknown-id //example.org/"),
    ("/a/,https://example.org/a b,", "2:5 data/unknown-id https://example.org/a b"),
    ("/a/,news/a,", "2:12 data/unknown-id news/a"),
    ("/a/,news/a,no", "2:12 data/unknown-id no"),
    ("/a/,/rss.xml,no", "2:14 data/unknown-id no"),
    ("/a/,JavaScript:alert(1),en", "2:5 markdown/unsafe-link JavaScript:alert(1)"),
    ("/a/,data:text/html;base64,", "2:5 markdown/unsafe-link data:text/html;base64"),
  ])
  func `a wrong row is told once, at its cell, and leads nowhere`(row: String, finding: String) {
    let reading = read(row)
    let found = reading.diagnostics.map { diagnostic in
      let start = diagnostic.place.start ?? .before
      return "\(start.line):\(start.column) \(diagnostic.code) \(diagnostic.subject)"
    }
    #expect(found == [finding])
    #expect(reading.redirects.isEmpty)
  }

  @Test func `a row says what to write, in both languages`() {
    let found = read("https://www.nortrials.no/a/?b,news/a,en\n/b/,news/a,").diagnostics
    #expect(
      found.map(\.hint?.english) == [
        "write /a/", "write en for the English page, nb for the Norwegian one",
      ])
    #expect(
      found.map(\.message.bokmaal) == [
        "«https://www.nortrials.no/a/?b» er ikke en gammel adresse på nettstedet",
        "utgaven av «news/a» mangler",
      ])
  }

  @Test func `a page that does not exist is told with the nearest name`() async throws {
    let source = try SourceFolder([
      "Content/news/a-plan.en.md": page(plainFields + "\ndate: 2026"),
      "Content/data/redirects.csv":
        "from,to,edition\n/old/,news/a-plam,en\n/older/,hospitals/x,en\n/oldest/,news/a-plan,en\n",
      "Content/data/hospitals.csv": "id,name_en\nx,\"A",
    ])
    let found = try await source.read().diagnostics.filter {
      $0.place.file.hasSuffix("redirects.csv")
    }
    // Whether the hospital exists, nobody knows: its table cannot be read.
    #expect(found.map(\.short) == ["Content/data/redirects.csv:2:7 data/unknown-id news/a-plam"])
    #expect(found.first?.hint?.english == "did you mean “news/a-plan”?")
    #expect(found.first?.message.bokmaal == "det finnes ikke noen side «news/a-plam»")
  }
}
