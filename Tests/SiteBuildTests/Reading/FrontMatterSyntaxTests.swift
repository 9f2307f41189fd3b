import SiteModel
import Testing

@testable import SiteBuild

@Suite struct FrontMatterSyntaxTests {
  @Test(arguments: [
    "---\ntitle: NorTrials①: news\nsummary: B\n---\n",
    "---\ntitle: A\nsummary: B\n①title: C\n---\n",
    "---\ntitle: A\nsummary: B\nimage:\n①\tsrc: a.png\n---\n",
    "---\ntitle: ①*Important* news\nsummary: B\n---\n",
    "---\ntitle: ①@nortrials\nsummary: B\n---\n",
    "---\ntitle: ①!!str A\nsummary: B\n---\n",
    "---\ntitle: ①&a A\nsummary: *a\n---\n",
    "---\ntitle: ①\"A\nsummary: B\n---\n",
    "---\ntitle: \"A\" ①B\nsummary: B\n---\n",
    "---\ntitle: ①[A\nsummary: B\n---\n",
    "---\ntitle: A\n①summary\n---\n",
    "---\ntitle: ①- A\nsummary: B\n---\n",
    "---\ntitle: A\n  ①summary: B\n---\n",
    "---\ntitle: A①\u{2028}B\nsummary: B\n---\n",
    "---\ntitle: æøå①\u{7}B\nsummary: B\n---\n",
    "---\n①- title\n---\n",
    "①---\ntitle: A\nsummary: B\n",
    "①Only text\n",
    "①---\n---\nText\n",
    "①\n---\ntitle: A\n---\n",
    "①",
  ])
  func `what is no front matter is reported where it stands`(text: String) throws {
    let (text, place) = try marked(text)
    let (page, diagnostics) = readPage(text)
    let found = diagnostics.map { diagnostic in
      let start = diagnostic.place.start ?? .before
      return "\(start.line):\(start.column) \(diagnostic.code)"
    }
    #expect(found == ["\(place) front/syntax"])
    #expect(!page.frontMatter.isReadable)
    #expect(diagnostics.allSatisfy { $0.hint != nil })
  }

  @Test func `a colon in a title is mended with quotation marks`() throws {
    let found = readPage("---\ntitle: The \"new\" plan: news\nsummary: B\n---\n").diagnostics
    #expect(found.map(\.hint?.english) == [#"write title: 'The "new" plan: news'"#])
    #expect(found.map(\.hint?.bokmaal) == [#"skriv title: 'The "new" plan: news'"#])
  }

  @Test func `a finding knows its page and language`() throws {
    let found = try #require(readPage("Text").diagnostics.first)
    #expect(found.page == PageID("news/x"))
    #expect(found.language == .english)
    #expect(found.place.file == "Content/news/x.en.md")
  }

  @Test(arguments: ["\n", "\r\n"])
  func `the body begins after the second line of hyphens`(lineBreak: String) throws {
    let text = ["---", "title: A", "summary: B", "--- ", "Text", ""].joined(separator: lineBreak)
    let (page, diagnostics) = readPage(text)
    #expect(diagnostics.isEmpty)
    #expect(page.bodyLine == 5)
    #expect(String(decoding: page.bytes[page.bodyStart...], as: UTF8.self) == "Text" + lineBreak)
  }

  @Test func `a byte order mark is dropped silently`() throws {
    let (page, diagnostics) = readPage([0xEF, 0xBB, 0xBF] + Array(page(plainFields).utf8))
    #expect(diagnostics.isEmpty)
    #expect(page.bytes.first == UInt8(ascii: "-"))
  }

  @Test func `a file in Windows-1252 is reported at its first strange sign and read on`() throws {
    let bytes = Windows1252Bytes.of("---\ntitle: På norsk\nsumary: B\n---\n")
    let found = readPage(bytes).diagnostics.map(\.short)
    #expect(
      found == [
        "Content/news/x.en.md:2:9 source/encoding å",
        "Content/news/x.en.md:3:1 front/unknown-field sumary",
      ])
  }

  @Test func `a NUL byte is reported`() throws {
    #expect(frontFindings("---\ntitle: A\nsummary: B\n---\næ\0") == ["5:2 source/encoding "])
  }

  @Test func `aliases upon aliases do not hang the reader`() throws {
    var lines = ["---", "a: &a [x]"]
    for level in 0..<40 {
      lines.append("? &b\(level) [*a, *a]")
      lines.append(": x")
    }
    #expect(frontFindings((lines + ["---", ""]).joined(separator: "\n")) == ["2:1 front/syntax "])
  }

  @Test(arguments: ["[", "{", "{a: ", "- ", "? ", "[[{a: [", "\n- ", "&a [", "!x [", "\"", "| "])
  func `values within values do not crash the reader`(opening: String) throws {
    for count in [9, 900, 50_000] {
      let deep = String(repeating: opening, count: count)
      #expect(!frontFindings(page("title: \(deep)")).isEmpty)
      #expect(!frontFindings(page(deep)).isEmpty)
    }
  }

  @Test func `lists within lists are refused although they are closed`() throws {
    let balanced =
      String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    #expect(frontFindings(page("title: \(balanced)")) == ["2:15 front/syntax "])
  }
}

enum Windows1252Bytes {
  static func of(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
}
