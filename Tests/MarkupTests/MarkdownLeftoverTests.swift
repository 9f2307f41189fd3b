import Markup
import SiteModel
import Testing

@Suite struct MarkdownLeftoverTests {
  private func leftovers(_ text: String, _ language: Language = .english) -> [Diagnostic] {
    rendered(text, language: language).diagnostics
  }

  @Test(arguments: [
    ("①##Hva", "##Hva"), ("a\n①###Hvem er vi?", "###Hvem er vi?"), ("①#\u{A0}Hva", "#\u{A0}Hva"),
    ("①##\u{A0}Hva", "##\u{A0}Hva"), ("> ①##Hva", "##Hva"), ("- ①##Hva", "##Hva"),
    ("①#######Hva", "#######Hva"),
    ("æ ①[x] (centres/cancer) b", "[x] (centres/cancer)"), ("①[x] (plan.pdf)", "[x] (plan.pdf)"),
    ("①[x] (#id)", "[x] (#id)"), ("①[x] (https://x.no)", "[x] ("),
    ("- a\n- b ①[x] (a/b)", "[x] (a/b)"), ("| ①[x] (a/b) |\n|-|", "[x] (a/b)"),
    ("a ①[x](centres/cancer", "[x](centres/cancer"), ("①[x](a b)", "[x](a"),
    ("[y](z) ①[x](centres/cancer.", "[x](centres/cancer."), ("①[x](https://x.no", "[x]("),
    ("[*x*①](centres/cancer", "](centres/cancer"), ("## A ①[x](a", "[x](a"),
    ("a ①<https://a b>", "<https://a"),
    ("- ①[ ] a", "[ ]"), ("- ①[x] a", "[x]"), ("1. ①[X] a\n\n   b", "[X]"),
  ])
  func `signs that stayed text are found where they stand`(marked: String, subject: String) {
    let text = MarkedText(marked)
    let found = leftovers(text.text)
    #expect(found.map(\.code) == ["markdown/leftover"])
    #expect(found.map(\.place.start) == [text.positions[0]])
    #expect(found.map(\.subject) == [subject])
  }

  @Test(arguments: [
    "#NorTrials", "## Hva", "\\##Hva", "a ##b", "`##a`", "```\n##a\n```", "C# og F#",
    "[sic] (see page 3)", "[x] (2026)", "[x] (etc.)", "\\[x](a/b c", "[x\\](a/b", "[x]\\(a/b",
    "`[x](a`", "`[x] (a/b)`", "a] (b/c)", "a](b", "[x](a)", "[x](<a b>)", "[ ] a", "- \\[ ] a",
    "- [y] a", "- a\n\n  [x] b", "- [x]", "- [x](a)", "5 < https://x.no", "<https://x.no>",
    "[x]: https://x.no", "1 <2", "![a](b \"c\")",
  ])
  func `text that is meant so is silent`(text: String) {
    #expect(leftovers(text).isEmpty)
  }

  @Test func `the repair of a heading shows it as it should be`() {
    let found = leftovers("##Hva er dette", .bokmaal)
    #expect(
      found.first?.message.bokmaal
        == "«##Hva er dette» er ingen overskrift: det mangler et vanlig mellomrom etter ##")
    #expect(found.first?.hint?.bokmaal == "skriv «## Hva er dette»")
    #expect(found.first?.hint?.english == "write “## Hva er dette”")
  }
}
