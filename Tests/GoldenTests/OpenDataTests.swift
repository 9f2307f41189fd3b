import Foundation
import TestSupport
import Testing

/// The files beside the pages of the small site, read by others' programs as a stranger would.
@Suite struct OpenDataTests {
  /// The small site as it is built now.
  private struct Built {
    let folder: URL

    func path(_ path: String) -> String { folder.appending(path: path).path }

    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
    }
  }

  private static func withSite(_ body: (Built) throws -> Void) throws {
    try SmallRoot.with { root in
      #expect(try root.build().code == 0)
      try body(Built(folder: root.output))
    }
  }

  @Test func `the hospitals are valid by the schema that is published beside them`() throws {
    try Self.withSite { site in
      let schema = URL(filePath: Repository.path("Schemas/hospitals.schema.json"))
      let published = try site.text("hospitals.schema.json")
      #expect(try published == String(contentsOf: schema, encoding: .utf8))
      let faults = try Python.faults(
        in: site.text("hospitals.json"), bySchema: "hospitals.schema.json")
      #expect(faults == "")
    }
  }

  @Test func `data of another form is not valid`() throws {
    try Self.withSite { site in
      let text = try site.text("hospitals.json")
      for (part, other) in [
        (#""version":1"#, #""version":2"#), (#""region":"helse-nord""#, #""region":"nord""#),
        (#""heart":"yes""#, #""heart":"perhaps""#), (#""parent":null,"#, ""),
        (#""mailbox":null"#, #""mailbox":"""#), (#""confirmed":"2026-0"#, #""confirmed":"2026-"#),
        (#""city":"Berg""#, #""city":"Berg","street":"1""#), (#""city":"Berg""#, #""city":"""#),
      ] {
        let changed = text.replacing(part, with: other, maxReplacements: 1)
        #expect(changed != text, "\(part)")
        let faults = try Python.faults(in: changed, bySchema: "hospitals.schema.json")
        #expect(faults != "", "\(other)")
      }
    }
  }

  @Test(arguments: ["matrix.csv", "no/matrix.csv"])
  func `the table has as many cells in each row, and the same answers as the hospitals' data`(
    path: String
  ) throws {
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), strict=True))
      data = json.load(open(sys.argv[2], encoding="utf-8"))
      words = {}
      for row, hospital in zip(rows[1:], data["hospitals"], strict=True):
        assert len(row) == len(rows[0]) and row[0] == hospital["id"]
        for word, state in zip(row[8:], hospital["answers"].values(), strict=True):
          words.setdefault(state, set()).add(word)
      print(sorted((state, len(found)) for state, found in words.items()))
      """
    try Self.withSite { site in
      let output = try Python.output(of: script, [site.path(path), site.path("hospitals.json")])
      #expect(output == "[('centre', 1), ('no', 1), ('not-confirmed', 1), ('yes', 1)]\n")
    }
  }

  @Test(arguments: [
    ("courses.ics", "Good Clinical Practice"), ("no/courses.ics", "God klinisk praksis"),
  ])
  func `a calendar program reads every date of the courses`(path: String, title: String) throws {
    let script = """
      import sys
      from icalendar import Calendar
      calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
      for event in calendar.walk("VEVENT"):
        print(event["SUMMARY"], event.decoded("DTSTART"), event.decoded("DTEND"),
          event.get("LOCATION"), sep="|")
      """
    try Self.withSite { site in
      let output = try Python.output(of: script, [site.path(path)])
      #expect(
        output == """
          \(title)|2026-04-14 07:00:00+00:00|2026-04-14 13:00:00+00:00|Zetavik
          \(title)|2026-05-05|2026-05-06|None

          """)
    }
  }

  @Test func `a site whose courses have no date has no calendar and no link to one`() throws {
    try SmallRoot.with { root in
      for language in ["en", "nb"] {
        let file = "root/Content/courses/gcp.\(language).md"
        let text = try String(contentsOf: root.scratch.url(file), encoding: .utf8)
        try root.scratch.write(
          text.replacing(/dates:\n(  - .*\n)+/, with: ""), to: file)
      }
      let run = try root.build()
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      let made = try FileTree(root.output, hidden: false).files
      #expect(!made.keys.contains { $0.hasSuffix(".ics") })
      let list = String(decoding: made["courses/index.html"] ?? Data(), as: UTF8.self)
      #expect(list.contains("<h1>Courses</h1>") && !list.contains("courses.ics"))
    }
  }

  @Test func `what every page tells search engines is JSON`() throws {
    let script = """
      import html.parser, json, pathlib, sys
      class Scripts(html.parser.HTMLParser):
        inside = False
        def handle_starttag(self, tag, attributes):
          self.inside = ("type", "application/ld+json") in attributes
        def handle_data(self, text):
          if self.inside: print(*sorted(x["@type"] for x in json.loads(text)["@graph"]))
          self.inside = False
      for page in sorted(pathlib.Path(sys.argv[1]).rglob("index.html")):
        Scripts().feed(page.read_text(encoding="utf-8"))
      """
    try Self.withSite { site in
      let kinds = try Python.output(of: script, [site.path("")]).split(separator: "\n")
      #expect(Set(kinds) == ["BreadcrumbList", "BreadcrumbList NewsArticle"])
      #expect(kinds.count { $0.hasSuffix("NewsArticle") } == 7)
    }
  }
}
