import SiteModel
import Testing

@testable import SiteBuild

/// What an adviser who does not know YAML gets wrong, told where it stands.
@Suite struct FrontMatterSlipTests {
  @Test(arguments: [
    (
      "title:①Nordisk møte\nsummary: B", "there is no space after “title:”",
      "write title: Nordisk møte"
    ),
    ("title: A\nsummary:①B", "there is no space after “summary:”", "write summary: B"),
    ("title:①A\nsummary:B", "there is no space after “title:”", "write title: A"),
    (
      "title: A\nsummary: B\nimage:\n  src:①a.png\n  alt: C", "there is no space after “src:”",
      "write src: a.png"
    ),
    (
      "title:①\u{A0}Nordisk møte\nsummary: B", "the sign after “title:” is not an ordinary space",
      "write title: Nordisk møte"
    ),
    (
      "title: ①[NyTT] Møte\nsummary: B",
      "the value begins with “[”, which is read as something other than text",
      #"write title: "[NyTT] Møte""#
    ),
    (
      "title: ①[NyTT] Møte: nytt\nsummary: B",
      "the value begins with “[”, which is read as something other than text",
      #"write title: "[NyTT] Møte: nytt""#
    ),
    (
      "title: ①{x} Møte\nsummary: B",
      "the value begins with “{”, which is read as something other than text",
      #"write title: "{x} Møte""#
    ),
    (
      "title: ①*Viktig* møte\nsummary: B",
      "the value begins with “*”, which is read as something other than text",
      #"write title: "*Viktig* møte""#
    ),
    (
      "title: ①& co\nsummary: B",
      "the value begins with “&”, which is read as something other than text",
      #"write title: "& co""#
    ),
    (
      "title: ①!viktig\nsummary: B",
      "the value begins with “!”, which is read as something other than text",
      #"write title: "!viktig""#
    ),
    (
      "title: ①% økning\nsummary: B",
      "the value begins with “%”, which is read as something other than text",
      #"write title: "% økning""#
    ),
    (
      "title: ①@nortrials\nsummary: B",
      "the value begins with “@”, which is read as something other than text",
      #"write title: "@nortrials""#
    ),
    (
      "title: ①`kode`\nsummary: B",
      "the value begins with “`”, which is read as something other than text",
      #"write title: "`kode`""#
    ),
    (
      "title: ①> 50 år\nsummary: B",
      "the value begins with “>”, which is read as something other than text",
      #"write title: "> 50 år""#
    ),
    (
      "title: ①| nytt\nsummary: B",
      "the value begins with “|”, which is read as something other than text",
      #"write title: "| nytt""#
    ),
    (
      "title: \"Nordisk møte\" ①om studier\nsummary: B",
      "text stands after the closing quotation mark",
      #"write title: '"Nordisk møte" om studier'"#
    ),
    (
      "title: ①\"Nordisk møte\nsummary: B", "the \" that stands here is never closed",
      "close it with \""
    ),
    (
      "title: ①\"Nordisk møte\nsummary: \"B\"", "the \" that stands here is never closed",
      "close it with \""
    ),
    (
      "title: ①\"Nordisk møte\nsummary: B\nshort: C\"", "the \" that stands here is never closed",
      "close it with \""
    ),
    (
      "title: A\nsummary: B\nimage:\n  src: ①\"a.png\n  alt: \"C\"",
      "the \" that stands here is never closed", "close it with \""
    ),
  ])
  func `a slip is told where it stands, with the line that is right`(
    fields: String, message: String, hint: String
  ) throws {
    let (text, place) = try marked(page(fields))
    let found = readPage(text).diagnostics
    let start = found.first?.place.start ?? .before
    #expect("\(start.line):\(start.column)" == place)
    #expect(found.map(\.code) == ["front/syntax"])
    #expect(found.map(\.message.english) == [message])
    #expect(found.map(\.hint?.english) == [hint])
  }

  @Test func `a slip is told in bokmål`() throws {
    let found = readPage(page("title:Møte\nsummary: B")).diagnostics
    #expect(found.map(\.message.bokmaal) == ["det mangler et mellomrom etter «title:»"])
    #expect(found.map(\.hint?.bokmaal) == ["skriv title: Møte"])
  }

  @Test(arguments: [
    "title: A\nsummary: Les mer på https://a.no/x:y", "title: \"A\n  B\"\nsummary: C",
    "title: A\nsummary: |\n  note:this\n  x: \"y\n  z: w",
  ])
  func `what YAML understands as it was meant is no slip`(fields: String) throws {
    #expect(frontFindings(page(fields)).isEmpty)
  }

  @Test(arguments: [
    ("—", "①—\ntitle: A\nsummary: B\n---\n"), ("--", "①--\ntitle: A\nsummary: B\n---\n"),
    ("***", "①***\ntitle: A\nsummary: B\n---\n"), ("–––", "①–––\ntitle: A\n–––\n"),
    ("----", "①----\ntitle: A\n---\n"), ("—", "---\ntitle: A\nsummary: B\n①—\nText\n"),
  ])
  func `a line that is nearly three hyphens is told as that`(sign: String, text: String) throws {
    let (text, place) = try marked(text)
    let found = readPage(text).diagnostics
    let start = found.first?.place.start ?? .before
    #expect("\(start.line):\(start.column)" == place)
    #expect(found.map(\.message.english) == ["“\(sign)” stands here, not ---"])
    #expect(found.map(\.hint?.bokmaal) == ["skriv tre bindestreker: ---"])
  }

  @Test(arguments: [
    ("title: 100 % økning ①# viktig\nsummary: B", #"skriv title: "100 % økning # viktig""#),
    (
      "title: A\nsummary: B\naliases:\n  - /a/ ①# b",
      "sett hele verdien i anførselstegn: \"…\""
    ),
    (
      "title: A\nsummary: B og\n  C ①# d",
      "sett hele verdien i anførselstegn: \"…\""
    ),
  ])
  func `text after a number sign is not dropped silently`(fields: String, hint: String) throws {
    let (text, place) = try marked(page(fields))
    let (source, found) = readPage(text)
    let start = found.first?.place.start ?? .before
    #expect("\(start.line):\(start.column)" == place)
    #expect(found.map(\.message.bokmaal) == ["alt som står etter #, blir utelatt"])
    #expect(found.map(\.hint?.bokmaal) == [hint])
    #expect(source.frontMatter.isReadable)
  }

  @Test(arguments: [
    "# a comment\ntitle: A\nsummary: B", "title: \"A # b\"\nsummary: C#\n  # more",
    "title: A\nsummary: B\naliases: [/a/] # why", "title: \"A\" # why\nsummary: 'B'",
  ])
  func `a comment that takes nothing away is let alone`(fields: String) throws {
    #expect(frontFindings(page(fields)).isEmpty)
  }

  @Test func `a file in UTF-16 is told as that and read on`() throws {
    for bytes in [UTF16Bytes.of("\u{FEFF}" + page(plainFields)), UTF16Bytes.of(page(plainFields))] {
      let (source, found) = readPage(bytes)
      #expect(found.map(\.short) == ["Content/news/x.en.md:1:1 source/encoding UTF-16"])
      #expect(found.map(\.hint?.bokmaal) == ["lagre filen som UTF-8"])
      #expect(source.frontMatter.title == "A")
    }
  }
}

enum UTF16Bytes {
  /// Little end first, as Windows writes it.
  static func of(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }
}
