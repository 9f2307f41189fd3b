import Foundation
import SiteModel
import TestSupport
import Testing

/// `nortrials due`, held against what builds at different moments make.
@Suite struct DueTests {
  @Test func `the next moment is told, with the pages and why`() throws {
    try SmallRoot.with { root in
      let comingOut = try due(root, "2026-03-31T12:00")
      #expect(
        comingOut.hasPrefix(
          """
          2026-04-01T08:00
            Content/news/scheduled.en.md: comes out (publish: 2026-04-01T08:00)
            Content/news/scheduled.nb.md: comes out (publish: 2026-04-01T08:00)

          """))
      let going = try due(root, "2026-03-30T23:59", "--messages", "nb")
      #expect(
        going.hasPrefix(
          """
          2026-03-31T00:00
            Content/news/expired.en.md: tas bort (expires: 2026-03-30)
            Content/news/expired.nb.md: tas bort (expires: 2026-03-30)

          """))
      let nothing = try due(root, "2027-01-01")
      #expect(nothing == "nothing is due\n")
      let ingenting = try due(root, "2027-01-01", "--messages", "nb")
      #expect(ingenting == "ingenting venter\n")
    }
  }

  @Test func `an acceptance that lapses changes the report alone`() throws {
    try SmallRoot.with { root in
      try root.scratch.replace(
        "summary: How",
        with: """
          accept:
            - {rule: language/number, about: "3", reason: Counted twice, until: 2026-04-30}
          summary: How
          """, in: "root/Content/contact.en.md")
      let text = try due(root, "2026-04-01T08:00")
      #expect(
        text.hasPrefix(
          "nothing is due\nthe report changes 2026-05-01T00:00\n  Content/contact.en.md:"))
      #expect(text.contains("“language/number” about “3” is accepted no longer"))
      let json = try due(root, "2026-03-31", "--format", "json")
      #expect(try Python.faults(in: json, bySchema: "due.schema.json") == "")
      #expect(json.contains(#""output":"2026-04-01T08:00""#))
      #expect(json.contains(#""report":"2026-05-01T00:00""#))
      #expect(json.contains(#""field":"publish","value":"2026-04-01T08:00""#))
    }
  }

  @Test func `the form for programs is the same when nothing is due`() throws {
    try SmallRoot.with { root in
      let json = try due(root, "2027-01-01", "--format", "json", "--messages", "nb")
      #expect(try Python.faults(in: json, bySchema: "due.schema.json") == "")
      #expect(json.contains(#""output":null,"pages":[],"report":null,"acceptances":[]"#))
    }
  }

  @Test func `settings that cannot be used are told, and nothing is written`() throws {
    try SmallRoot.with { root in
      try root.scratch.write("editions: [", to: "root/Content/site.yaml")
      let run = try Run.nortrials(
        "due", "--root", root.scratch.path("root"), "--as-of", "2026-01-01")
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.complaint.hasPrefix("nortrials: Content/site.yaml cannot be used"))
      #expect(!FileManager.default.fileExists(atPath: root.output.path))
    }
  }

  @Test func `the output changes at each moment that is told, and never between`() throws {
    try SmallRoot.with { root in
      try plantMoments(in: root)
      var now = try #require(LocalTime("2026-03-29T12:00"))
      var before = try output(root, at: now)
      var moments: [String] = []
      while let next = LocalTime(try due(root, now.description).prefix { $0 != "\n" }) {
        let unchanged = try output(root, at: next.minuteBefore)
        #expect(unchanged == before, "between \(now) and \(next)")
        let after = try output(root, at: next)
        #expect(after != before, "at \(next)")
        moments.append(next.description)
        (now, before) = (next, after)
      }
      let last = try output(root, at: try #require(LocalTime("2026-12-31")))
      #expect(last == before)
      #expect(
        moments == [
          "2026-03-31T00:00", "2026-04-01T08:00", "2026-04-02T00:01", "2026-04-03T00:00",
          "2026-05-01T00:00", "2026-06-01T00:00", "2026-07-01T00:00", "2026-10-25T02:30",
        ])
    }
  }

  /// Pages of several kinds for other times, in pairs.
  private func plantMoments(in root: SmallRoot) throws {
    let times = [
      "courses/gcp": "publish: 2026-04-02T00:01\nexpires: 2026-04-02",
      "centres/quiet": "expires: 2026-04-30",
      "feasibility-portal": "publish: 2026-10-25T02:30",
      "about/drawings": "publish: 2026-06-01\nexpires: 2026-06-30",
    ]
    for (page, fields) in times {
      for language in ["en", "nb"] {
        try root.scratch.replace(
          "\nsummary:", with: "\n\(fields)\nsummary:",
          in: "root/Content/\(page).\(language).md")
      }
    }
  }

  private func output(_ root: SmallRoot, at moment: LocalTime) throws -> FileTree {
    let run = try Run.nortrials(
      "build", "--root", root.scratch.path("root"), "--as-of", moment.description)
    #expect(run.code == 0, "\(run.output)\(run.complaint)")
    return try FileTree(root.output)
  }

  private func due(_ root: SmallRoot, _ asOf: String, _ options: String...) throws -> String {
    let run = try Run.nortrials(
      ["due", "--root", root.scratch.path("root"), "--as-of", asOf] + options)
    #expect(run.code == 0)
    #expect(run.complaint == "")
    return run.output
  }
}

extension LocalTime {
  fileprivate var minuteBefore: LocalTime {
    LocalTime(day: day, hour: hour, minute: minute - 1)
      ?? LocalTime(day: day, hour: hour - 1, minute: 59)
      ?? LocalTime(day: day.previous, hour: 23, minute: 59) ?? self
  }
}
