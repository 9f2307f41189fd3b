import Foundation
import TestSupport
import Testing

/// A reader who switches language in the middle of a page stays at the same part.
@Suite struct TwinPlaceTests {
  private static let english =
    "## Funding {#funding}\n\nText.\n\n### How much\n\nText.\n\n## Contact\n\nText."
  private static let norwegian =
    "## Finansiering {#midler}\n\nTekst.\n\n### Hvor mye\n\nTekst.\n\n## Contact\n\nTekst."

  @Test func `each heading carries the id of its twin, and the switch leads to the twin`() throws {
    try SmallRoot.with { root in
      let pages = try pages(root, Self.english, Self.norwegian)
      for (english, norwegian) in [("funding", "midler"), ("how-much", "hvor-mye")] {
        #expect(pages.english.contains("id=\"\(english)\"><span id=\"\(norwegian)\"></span>"))
        #expect(pages.norwegian.contains("id=\"\(norwegian)\"><span id=\"\(english)\"></span>"))
      }
      // An id that both have stands once.
      #expect(pages.english.components(separatedBy: "id=\"contact\"").count == 2)
      expectSwitch(pages)
    }
  }

  @Test func `where the headings differ no part is promised, and the switch leads to the twin`()
    throws
  {
    try SmallRoot.with { root in
      try root.scratch.replace(
        "rules: {", with: "rules: {language/outline: warning, ", in: "root/Content/site.yaml")
      let pages = try pages(root, Self.english, Self.norwegian + "\n\n## Mer\n\nTekst.")
      #expect(!pages.english.contains("id=\"midler\""))
      #expect(!pages.norwegian.contains("id=\"funding\""))
      #expect(pages.norwegian.contains("id=\"midler\""))
      expectSwitch(pages)
    }
  }

  private func expectSwitch(_ pages: (english: String, norwegian: String)) {
    #expect(pages.english.contains("sted/\" lang=\"nb\" hreflang=\"nb\">"))
    #expect(pages.norwegian.contains("place/\" lang=\"en\" hreflang=\"en\">"))
  }

  private func pages(
    _ root: SmallRoot, _ english: String, _ norwegian: String
  ) throws -> (english: String, norwegian: String) {
    for (language, slug, text) in [("en", "place", english), ("nb", "sted", norwegian)] {
      try root.scratch.write(
        "---\ntitle: \(slug)\nsummary: \(slug)\nslug: \(slug)\n---\n\n\(text)\n",
        to: "root/Content/about/place.\(language).md")
    }
    let run = try root.build()
    #expect(run.code == 0, "\(run.output)\(run.complaint)")
    let files = try FileTree(root.output).files
    func page(_ end: String) throws -> String {
      let path = try #require(files.keys.first { $0.hasSuffix(end) })
      return String(decoding: try #require(files[path]), as: UTF8.self)
    }
    return (try page("place/index.html"), try page("sted/index.html"))
  }
}
