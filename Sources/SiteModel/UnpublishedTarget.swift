/// What is wrong with leading readers to a page that is not out.
package struct UnpublishedTarget: Sendable {
  /// What leads there.
  package enum Way: Sendable {
    case link
    case menu
    /// A row of `redirects.csv`.
    case redirect
  }

  package let rule: Rule
  package let message: Wording

  /// `name` is the page as the author wrote it.
  package init(_ state: Page.State?, named name: String) {
    switch state {
    case .scheduled(let time):
      rule = .linkOutOfTime
      message = Wording(
        "“\(name)” is not out before \(time.text(in: .english))",
        nb: "«\(name)» er ikke ute før \(time.text(in: .bokmaal))")
    case .expired(let day):
      rule = .linkOutOfTime
      message = Wording(
        "“\(name)” was out until \(day.text(in: .english))",
        nb: "«\(name)» var ute til og med \(day.text(in: .bokmaal))")
    case .draft, .published, nil:
      rule = .draftLink
      message = Wording(
        "“\(name)” is a draft and is not published",
        nb: "«\(name)» er et utkast og blir ikke publisert")
    }
  }

  /// What to do about it.
  package func repair(of way: Way) -> Wording {
    let (english, bokmaal) =
      switch way {
      case .link: ("take the link away", "ta bort lenken")
      case .menu: ("take it out of the menu", "ta den ut av menyen")
      case .redirect:
        ("let the old address lead elsewhere", "la den gamle adressen føre et annet sted")
      }
    return rule.code == Rule.draftLink.code
      ? Wording(
        "\(english), or take “draft: true” out of that page",
        nb: "\(bokmaal), eller ta «draft: true» ut av den siden")
      : Wording(
        "\(english), or change “publish” or “expires” of that page",
        nb: "\(bokmaal), eller endre «publish» eller «expires» på den siden")
  }
}

extension Rule {
  /// Finds links to pages that are drafts.
  package static let draftLink = Rule(
    "link/draft",
    what: Wording("a link leads to a draft", nb: "en lenke fører til et utkast"),
    why: Wording(
      "A draft is not published, so the words stand there without a link.",
      nb: "Et utkast blir ikke publisert, så ordene blir stående uten lenke."),
    example: "[the plan](news/unfinished-plan)")

  /// Finds links to pages that are not out yet, or no longer; it depends on the day.
  package static let linkOutOfTime = Rule(
    "link/not-out", .warning,
    what: Wording(
      "a link leads to a page that is not out now",
      nb: "en lenke fører til en side som ikke er ute nå"),
    why: Wording(
      "The words stand there without a link as long as the page is not out.",
      nb: "Ordene blir stående uten lenke så lenge siden ikke er ute."),
    example: "[the course](courses/next-year)",
    dependsOnToday: true)
}
