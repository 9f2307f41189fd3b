internal import Markup
internal import SiteModel

extension Rule {
  /// Finds pages that do not say what language they are in.
  static let noLanguage = Rule(
    "html/no-language",
    what: Wording(
      "a page does not say its language", nb: "en side sier ikke hvilket språk den er på"),
    why: Wording(
      "A screen reader reads it aloud with the sounds of another language (WCAG 2.2, 3.1.1).",
      nb: "En skjermleser leser den opp med lydene til et annet språk (WCAG 2.2, 3.1.1)."),
    example: "<html>")

  /// Finds pages without a title.
  static let noTitle = Rule(
    "html/no-title",
    what: Wording("a page has no title", nb: "en side har ingen tittel"),
    why: Wording(
      "Tabs, bookmarks and search results show the title (WCAG 2.2, 2.4.2).",
      nb: "Faner, bokmerker og søketreff viser tittelen (WCAG 2.2, 2.4.2)."),
    example: "<title></title>")
}

extension PageJudge {
  /// Judges what every whole page must say of itself; a fragment of HTML need not.
  mutating func judgeWholePage() {
    guard html.isWhole else { return }
    if html.language?.isEmpty ?? true {
      add(
        .noLanguage, tagEnd: nil, about: "lang",
        Wording(
          "the page does not say which language it is in",
          nb: "siden sier ikke hvilket språk den er på"),
        hint: Wording(
          "write the language on the first tag: <html lang=\"en\">",
          nb: "skriv språket i den første taggen: <html lang=\"nb\">"))
    }
    if html.title?.isEmpty ?? true {
      add(
        .noTitle, tagEnd: nil, about: "title",
        Wording("the page has no title", nb: "siden har ingen tittel"),
        hint: Wording(
          "give it a <title> that says what it is about",
          nb: "gi den en <title> som sier hva den handler om"))
    }
  }
}
