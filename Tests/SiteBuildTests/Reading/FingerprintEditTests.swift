import SiteModel
import Testing

@testable import SiteBuild

@Suite struct FingerprintEditTests {
  private static func fingerprints(_ texts: [String]) -> [BlockFingerprint] {
    texts.map { BlockFingerprint("title", $0) }
  }

  private static let two = fingerprints(["a", "b"])
  private static let list = "[\(two[0]), \(two[1])]"

  /// A file with the fields of `translation` as they are written; `①` stands for the fingerprints.
  private static func file(_ translation: String) -> String {
    "---\ntitle: Tittel: æøå\nsummary: B\n\(translation)\ndraft: true\n---\nText\n---\n"
      .replacing("Tittel: æøå", with: "Tittel æøå 🙂")
  }

  private static func edited(
    _ file: String, with fingerprints: [BlockFingerprint] = two
  ) -> String? {
    FingerprintEdit.file(Array(file.utf8), with: fingerprints)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// How `translation` is written before, and after.
  private static let forms = [
    // A new field.
    ("translation: {from: nb}", "translation: {from: nb, of: ①}"),
    ("translation: { from: nb }", "translation: { from: nb, of: ① }"),
    ("translation: {from: nb, }", "translation: {from: nb, of: ① }"),
    ("translation: {from: nb} # yes", "translation: {from: nb, of: ①} # yes"),
    ("translation: {by: O'Hara, from: 'nb'}", "translation: {by: O'Hara, from: 'nb', of: ①}"),
    (
      "translation: {from: nb, by: \"a }, \\\" b\"}",
      "translation: {from: nb, by: \"a }, \\\" b\", of: ①}"
    ),
    ("translation: {from: nb, by: 'a }, '' b'}", "translation: {from: nb, by: 'a }, '' b', of: ①}"),
    (
      "translation: {\n  from: nb, # the original\n  by: A # name }\n}",
      "translation: {\n  from: nb, # the original\n  by: A, of: ① # name }\n}"
    ),
    ("translation:\n  from: nb", "translation:\n  from: nb\n  of: ①"),
    (
      "translation:\n    from: nb # c\n    by: A\n",
      "translation:\n    from: nb # c\n    by: A\n    of: ①\n"
    ),
    (
      "translation:\n  from: nb\n  by: A long\n    name\n  # more\n",
      "translation:\n  from: nb\n  by: A long\n    name\n  of: ①\n  # more\n"
    ),
    ("translation:\n  from: nb\n# below", "translation:\n  from: nb\n  of: ①\n# below"),
    // A field that is there.
    ("translation: {of: [0a1b2c3d], from: nb}", "translation: {of: ①, from: nb}"),
    (
      "translation: {from: nb, of: [ 0a1b2c3d,\n  'x' ], by: A}",
      "translation: {from: nb, of: ①, by: A}"
    ),
    ("translation: {from: nb, of: [], by: A}", "translation: {from: nb, of: ①, by: A}"),
    ("translation: {from: nb, of: , by: A}", "translation: {from: nb, of: ① , by: A}"),
    ("translation: {from: nb, of: ~}", "translation: {from: nb, of: ①}"),
    ("translation: {from: nb, of: abc}", "translation: {from: nb, of: ①}"),
    ("translation:\n  of: [0a1b2c3d] # c\n  from: nb", "translation:\n  of: ① # c\n  from: nb"),
    (
      "translation:\n  from: nb\n  of: [\n    0a1b2c3d, # one\n    0a1b2c3d\n  ]\n  by: A",
      "translation:\n  from: nb\n  of: ①\n  by: A"
    ),
    ("translation:\n  from: nb\n  of:\n  by: A", "translation:\n  from: nb\n  of: ①\n  by: A"),
    (
      "translation:\n  from: nb\n  of: # none\n  by: A",
      "translation:\n  from: nb\n  of: ① # none\n  by: A"
    ),
    ("translation:\n  from: nb\n  of: \"\"\n  by: A", "translation:\n  from: nb\n  of: ①\n  by: A"),
    ("translation:\n  from: nb\n  of: abc # c", "translation:\n  from: nb\n  of: ① # c"),
    ("translation:\n  \"of\": []\n  from: nb", "translation:\n  \"of\": ①\n  from: nb"),
    ("translation:\n  from: nb\n  of:\t[]", "translation:\n  from: nb\n  of:\t①"),
  ]

  @Test(arguments: forms)
  func `the field is written, and nothing else changes`(before: String, after: String) {
    #expect(
      Self.edited(Self.file(before)) == Self.file(after.replacing("①", with: Self.list)))
  }

  @Test(arguments: [
    ("  of:\n    - 0a1b2c3d\n    - 0a1b2c3d # c\n    - x", "  of:\n    - ①\n    - ②"),
    ("  of: # these\n  - 0a1b2c3d # c", "  of: # these\n  - ①\n  - ② # c"),
    ("  of:\n  - 'x'\n\n  # a remark\n  - \"y\"\n  # the end", "  of:\n  - ①\n  - ②\n  # the end"),
  ])
  func `a list of one item a line keeps its style`(before: String, after: String) {
    let written = after.replacing("①", with: "\(Self.two[0])").replacing(
      "②", with: "\(Self.two[1])")
    #expect(
      Self.edited(Self.file("translation:\n\(before)\n  from: nb"))
        == Self.file("translation:\n\(written)\n  from: nb"))
  }

  @Test(arguments: forms.map(\.0))
  func `a second time changes nothing`(before: String) throws {
    let once = try #require(Self.edited(Self.file(before)))
    #expect(Self.edited(once) == once)
  }

  @Test(arguments: forms)
  func `line ends of Windows and a byte order mark stay`(before: String, after: String) {
    func windows(_ text: String) -> String {
      "\u{FEFF}" + Self.file(text).replacing("\n", with: "\r\n")
    }
    let edited = Self.edited(windows(before))
    #expect(
      edited.map { Array($0.utf8) } == Array(windows(after.replacing("①", with: Self.list)).utf8))
  }

  @Test func `many fingerprints are written over several lines`() throws {
    let many = Self.fingerprints((0..<20).map { "\($0)" })
    let block = try #require(Self.edited(Self.file("translation:\n  from: nb"), with: many))
    #expect(block.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(block.contains("\n  of: [\(many[0]), "))
    #expect(block.contains("\(many[7]),\n       \(many[8])"))
    #expect(block.contains("\(many[19])]\ndraft: true"))
    let braces = try #require(Self.edited(Self.file("translation: {from: nb}"), with: many))
    #expect(braces.contains("\(many[7]),\n  \(many[8])"))
    for file in [block, braces] {
      let read = readPage(file)
      #expect(read.diagnostics.isEmpty)
      #expect(read.page.frontMatter.translation?.fingerprints == many)
    }
  }

  @Test(arguments: [
    "title: no fence", "---\ntitle: A\nsummary: B\n---\n", "---\ntitle: A\ntranslation: nb\n---\n",
    "---\ntitle: A\ntranslation: {}\n---\n", "---\ntitle: A\ntranslation:\n---\n",
    "---\ntitle: \"A\n---\n", "",
  ])
  func `a file without a translation is not changed`(file: String) {
    #expect(Self.edited(file) == nil)
  }
}
