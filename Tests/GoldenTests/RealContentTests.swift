import Foundation
import TestSupport
import Testing

/// The content of the repository itself, and faults planted in a copy of it.
@Suite(.serialized) struct RealContentTests {
  @Test func `the real content has no error`() throws {
    try Scratch.with { scratch in
      try Self.copy(to: scratch)
      let run = try Self.build(scratch)
      let errors = try Report(run).diagnostics.filter { $0.severity == "error" }
        .map { "\($0.place) \($0.code)" }
      #expect(errors == [])
      #expect(run.code == 0)
      let check = try Run.nortrials(["check", scratch.path("Site"), "--format", "json"])
      #expect(try Report(check).faults == [])
    }
  }

  @Test func `a dead link is found at its line`() throws {
    try finds("link/missing-page", "[sentrene](centres)", "[sentrene](centre)", in: Self.news)
  }

  @Test func `a number that was changed in one language is found at its line`() throws {
    try finds(
      "language/number", "16 strålemaskiner", "17 strålemaskiner", in: Self.centre)
  }

  @Test func `a removed twin is found at the page that lost it`() throws {
    try Scratch.with { scratch in
      try Self.copy(to: scratch)
      try FileManager.default.removeItem(at: scratch.url("Content/courses/gcp-ous.nb.md"))
      let run = try Self.build(scratch)
      #expect(run.code == 1)
      #expect(
        try Report(run).diagnostics.contains {
          $0.code == "language/missing-twin" && $0.file == "Content/courses/gcp-ous.en.md"
        })
    }
  }

  @Test func `a misspelt field is found at its line, with the right name`() throws {
    let finding = try finds("front/unknown-field", "\nsummary:", "\nsumary:", in: Self.news)
    #expect(finding?.hint?.contains("summary") == true)
  }

  @Test func `a misspelt name in a layout is found at its line`() throws {
    let finding = try finds(
      "layout/unknown-name", "<h1>{{title}}</h1>", "<h1>{{titel}}</h1>",
      in: "Layouts/base.mustache")
    #expect(finding?.hint?.contains("title") == true)
  }

  @Test func `a misspelt partial in a layout is found at its line`() throws {
    try finds(
      "layout/missing-partial", "{{>partials/header}}", "{{>partials/haeder}}",
      in: "Layouts/base.mustache")
  }

  @Test func `a dead link in the layout of the 404 pages is found at its line`() throws {
    try finds(
      "link/missing-page", "href=\"{{edition.home-href}}\"", "href=\"/nowhere/\"",
      in: "Layouts/404.mustache")
  }

  @Test func `a draft of any type says that it is one, when drafts are built`() throws {
    try Scratch.with { scratch in
      try Self.copy(to: scratch)
      let drafts = [
        "contact": "contact", "centres/cancer": "nortrials-centres/cancer",
        "courses/gcp-ous": "courses/gcp-oslo",
        "news/action-plan-2026": "news/action-plan-2026",
      ]
      for page in drafts.keys {
        for language in ["en", "nb"] {
          try scratch.replace(
            "\nsummary:", with: "\ndraft: true\nsummary:", in: "Content/\(page).\(language).md")
        }
      }
      let run = try Self.build(scratch, "--drafts")
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      for (path, bytes) in try FileTree(scratch.url("Site"), hidden: false).files
      where path.hasSuffix(".html") && !path.hasPrefix("no/") {
        let notice = String(decoding: bytes, as: UTF8.self)
          .contains("<strong>Draft.</strong> This page has not been published.")
        #expect(notice == drafts.values.contains { "\($0)/index.html" == path }, "\(path)")
      }
    }
  }

  /// Plants a fault and expects a finding on the very line.
  @discardableResult
  private func finds(
    _ code: String, _ text: String, _ fault: String, in file: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Report.Finding? {
    try Scratch.with { scratch in
      try Self.copy(to: scratch)
      try scratch.replace(text, with: fault, in: file)
      let broken = try String(contentsOf: scratch.url(file), encoding: .utf8)
      let before = broken.components(separatedBy: fault)[0] + fault.prefix { $0 == "\n" }
      let line = before.count { $0 == "\n" } + 1
      let run = try Self.build(scratch)
      let report = try Report(run)
      let finding = report.diagnostics.first { $0.code == code && $0.place == "\(file):\(line)" }
      #expect(
        finding != nil, "\(file):\(line) is not in \(report.faults)", sourceLocation: sourceLocation
      )
      #expect(run.code == 1, sourceLocation: sourceLocation)
      #expect(!FileManager.default.fileExists(atPath: scratch.path("Site")))
      return finding
    }
  }

  private static let news = "Content/news/action-plan-2026.nb.md"
  private static let centre = "Content/centres/cancer.nb.md"

  private static func copy(to scratch: Scratch) throws {
    for name in ["Content", "Layouts", "Assets"] {
      try scratch.copy(Repository.root.appendingPathComponent(name), to: name)
    }
  }

  private static func build(_ scratch: Scratch, _ options: String...) throws -> Run {
    try Run.nortrials(
      ["build", "--root", scratch.path("."), "--as-of", "2026-11-22", "--format", "json"] + options)
  }
}
