internal import SiteModel

extension TwinLinks {
  /// A link and its twin that lead to different pages.
  func other(
    _ english: PageLink, _ norwegian: PageLink, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: norwegian.link.place,
      about: "\(english.target.id) / \(norwegian.target.id)",
      Wording(
        "link to page “\(norwegian.target.id)” here, but to “\(english.target.id)” "
          + "in \(version.english)",
        nb: "lenken går til siden «\(norwegian.target.id)» her, men til «\(english.target.id)» "
          + "i \(version.bokmaal)"),
      hint: Wording(
        "let both links lead to the same page", nb: "la begge lenkene gå til samme side"),
      related: [
        .init(
          english.link.place,
          .hereQuoted(english.link.target))
      ])
  }

  /// A link that the other version does not answer.
  func surplus(
    _ link: PageLink, _ edition: Edition, _ links: PerEdition<[PageLink]>, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = edition.other.version
    let here = links[edition].count { $0.target.id == link.target.id }
    let there = links[edition.other].count { $0.target.id == link.target.id }
    let message =
      there == 0
      ? Wording(
        "link to page “\(link.target.id)” is not in \(version.english)",
        nb: "lenken til siden «\(link.target.id)» står ikke i \(version.bokmaal)")
      : Wording(
        "\(here) links to page “\(link.target.id)” here, but \(there) in \(version.english)",
        nb: "\(here) lenker til siden «\(link.target.id)» her, men \(there) i \(version.bokmaal)")
    return pair.finding(
      rule, in: edition, at: link.link.place, about: link.target.id.text, message,
      hint: Wording(
        "link to the page in \(version.english) too, or take the link out here",
        nb: "lenk til siden også i \(version.bokmaal), eller fjern lenken her"),
      related: [
        .init(
          pair.place(ofSlot: link.slot, in: edition.other),
          Wording("expected in this part", nb: "her skulle det ha stått"))
      ])
  }
}
