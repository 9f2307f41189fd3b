import Foundation
import TestSupport
import Testing

/// `nortrials attest` on a copy of the small site, of which one page is a translation.
@Suite struct AttestTests {
  private static let translated = "root/Content/news/translated.en.md"
  private static let source = "root/Content/news/translated.nb.md"

  @Test func `an attested page is attested, and its file stays as it is`() throws {
    try SmallRoot.with { root in
      let before = try root.bytes(Self.translated)
      let run = try root.attest("news/translated")
      #expect(run.code == 0, "\(run.complaint)")
      #expect(
        run.output
          == "nortrials: “Content/news/translated.en.md” is attested already, nothing was written\n"
      )
      #expect(try root.bytes(Self.translated) == before)
    }
  }

  @Test func `a changed source is told by the build, and attesting ends that`() throws {
    try SmallRoot.with { root in
      try root.scratch.replace("ble med.\n", with: "ble med i går.\n", in: Self.source)
      let stale = try root.build()
      #expect(stale.output.contains("[language/stale]"))
      #expect(
        stale.output.contains("Content/news/translated.nb.md:7:1: “Tre sykehus ble med i går.”"))
      let fields = try root.bytes(Self.translated).split(separator: 0x0A).count
      let run = try root.attest("news/translated", "--messages", "nb")
      #expect(run.code == 0, "\(run.complaint)")
      #expect(
        run.output == """
          Content/news/translated.nb.md:7:1: «Tre sykehus ble med i går.» er endret
          Content/news/translated.en.md:7:1: «Three hospitals joined.» er oversettelsen
          nortrials: «Content/news/translated.en.md» stemmer med «Content/news/translated.nb.md»: \
          3 fingeravtrykk ble skrevet inn

          """)
      #expect(try root.bytes(Self.translated).split(separator: 0x0A).count == fields)
      #expect(!(try root.build().output.contains("language/stale")))
      let again = try root.bytes(Self.translated)
      #expect(try root.attest("news/translated").output.contains("attested already"))
      #expect(try root.bytes(Self.translated) == again)
    }
  }

  @Test func `code and what a chart is drawn from are part of the source`() throws {
    try SmallRoot.with { root in
      try root.append("\n```\nls\n```\n", to: Self.source)
      try root.append("\n```\nls\n```\n", to: Self.translated)
      _ = try root.attest("news/translated")
      #expect(!(try root.build().output.contains("language/stale")))
      try root.scratch.replace("\nls\n", with: "\ncd\n", in: Self.source)
      let run = try root.build()
      #expect(run.output.contains("Content/news/translated.nb.md:9:1: “cd” has changed"))
    }
  }

  @Test(arguments: [
    "news/translated", "news/translated/", "Content/news/translated",
    "news/translated.nb.md", "Content/news/translated.en.md", "ROOT/Content/news/translated.nb.md",
  ])
  func `a page is named by its id or by one of its files`(page: String) throws {
    try SmallRoot.with { root in
      let run = try root.attest(page.replacing("ROOT", with: root.scratch.path("root")))
      #expect(run.code == 0, "\(run.complaint)")
    }
  }

  @Test func `no other byte changes: mark, line ends, comments, permissions`() throws {
    try SmallRoot.with { root in
      let before =
        "\u{FEFF}---\r\ntitle: Three\r\nsummary: Three on 10 March 2026.\r\ndate: 2026-03-10 # day\r\n"
        + "translation:\r\n    from: nb # from Norwegian\r\n---\r\nThree joined.\r\n"
      try Data(before.utf8).write(to: root.scratch.url(Self.translated))
      let path = root.scratch.path(Self.translated)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      #expect(try root.attest("news/translated").code == 0)
      let after = String(decoding: try root.bytes(Self.translated), as: UTF8.self)
      let list = try #require(after.firstMatch(of: #/    of: \[.*\]\r\n/#)).output
      #expect(Array(after.replacing(list, with: "").utf8) == Array(before.utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o640)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: root.scratch.path("root/Content/news"))
      #expect(names.filter { $0.contains("translated") }.count == 2)
    }
  }

  @Test(arguments: [
    ("news/transleted", "no page “news/transleted”: did you mean “news/translated”?"),
    ("/nowhere", "no page “/nowhere”: name it like news/action-plan, or by the path of its file"),
    (
      "contact",
      "no version of “contact” is a translation: its front matter would say “translation: {from: …}”"
    ),
  ])
  func `a page that cannot be attested is told`(page: String, reason: String) throws {
    try SmallRoot.with { root in
      let run = try root.attest(page)
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.complaint == "nortrials: \(reason)\n")
    }
  }

  @Test func `a translation without its source is told`() throws {
    try SmallRoot.with { root in
      try FileManager.default.removeItem(at: root.scratch.url(Self.source))
      let run = try root.attest("news/translated", "--messages", "nb")
      #expect(run.code == 2)
      #expect(
        run.complaint
          == "nortrials: «Content/news/translated.en.md» er en oversettelse, men den norske versjonen mangler\n"
      )
    }
  }

  @Test func `two translations of each other, and another origin, are told`() throws {
    try SmallRoot.with { root in
      try root.scratch.replace(
        "slug: tre-sykehus", with: "slug: tre-sykehus\ntranslation: {from: en}", in: Self.source)
      let both = try root.attest("news/translated")
      #expect(both.code == 2)
      #expect(
        both.complaint.contains("both versions of “news/translated” say that they are translated"))
    }
    try SmallRoot.with { root in
      try root.scratch.replace("{from: nb,", with: "{from: nn,", in: Self.translated)
      let other = try root.attest("news/translated")
      #expect(other.code == 2)
      #expect(other.complaint.contains("“from” says Nynorsk, but the other version is in Bokmål"))
    }
  }

  @Test(arguments: [
    ("title: Tre sykehus blir med", "title: \"Tre sykehus", Self.source, "front/syntax"),
    ("{from: nb,", "{from: norsk,", Self.translated, "front/type"),
  ])
  func `faults that hide what is compared are told first`(
    old: String, new: String, file: String, code: String
  ) throws {
    try SmallRoot.with { root in
      try root.scratch.replace(old, with: new, in: file)
      let before = try root.bytes(Self.translated)
      let run = try root.attest("news/translated")
      #expect(run.code == 1)
      #expect(run.output.contains("[\(code)]"))
      #expect(
        run.output.hasSuffix(
          "\nnortrials: nothing was written: put right what stands above first\n"))
      #expect(try root.bytes(Self.translated) == before)
    }
  }

  @Test func `a fingerprint that is none is replaced`() throws {
    try SmallRoot.with { root in
      try root.scratch.replace("of: [", with: "of: [abc, ", in: Self.translated)
      #expect(try root.build().output.contains("front/type"))
      #expect(try root.attest("news/translated").code == 0)
      #expect(try root.build().code == 0)
    }
  }
}

extension SmallRoot {
  fileprivate func attest(_ arguments: String...) throws -> Run {
    try Run.nortrials(["attest", "--root", scratch.path("root")] + arguments)
  }

  fileprivate func bytes(_ path: String) throws -> Data { try Data(contentsOf: scratch.url(path)) }

  fileprivate func append(_ text: String, to path: String) throws {
    try (try bytes(path) + Data(text.utf8)).write(to: scratch.url(path))
  }
}
