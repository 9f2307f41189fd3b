internal import SiteModel

/// The status as one HTML file to send: the versions of pages side by side, with what is open.
///
/// It asks for nothing outside itself, neither style nor picture nor script, and runs none.
struct Review {
  let language: Language

  /// The pages whose texts were kept are shown with them.
  func text(of site: SiteStatus) -> String {
    let words = ReviewWords(language)
    return HTML.element(
      .html, .language(language.rawValue), content: [head(words), body(of: site, words)]
    ).document
  }
}

extension Review {
  private func head(_ words: ReviewWords) -> HTML {
    .element(
      .head,
      content: [
        .element(.meta, [.characterSet], []),
        .element(.title, text: "NorTrials: \(words.heading)"),
        .element(.meta, [.named("viewport", content: "width=device-width, initial-scale=1")], []),
        .element(.meta, [.named("color-scheme", content: "light dark")], []),
        .element(.meta, [.named("robots", content: "noindex")], []),
        // A promise to whoever opens the file: nothing is fetched, nothing runs.
        .element(
          .meta,
          [
            .equivalent(
              "Content-Security-Policy", content: "default-src 'none'; style-src 'unsafe-inline'")
          ], []),
        .style(ReviewStyle.sheet),
      ])
  }

  private func body(of site: SiteStatus, _ words: ReviewWords) -> HTML {
    .element(
      .body,
      content: [
        .element(
          .header,
          content: [
            .element(.p, .kind("name"), text: "NorTrials"),
            .element(.h1, text: words.heading),
            .element(.p, text: words.summary(of: site)),
          ]),
        .element(
          .main,
          content: [contents(of: site, words), ownSection(of: site, words)]
            + site.pages.map { ReviewPage(page: $0, words: words).section }),
      ])
  }

  private func contents(of site: SiteStatus, _ words: ReviewWords) -> HTML {
    guard !site.pages.isEmpty else {
      return site.errors + site.warnings == 0 ? .element(.p, text: words.nothingOpen) : .nothing
    }
    let entries = site.pages.map { page in
      HTML.element(
        .li,
        content: [
          .element(
            .a, .leadsTo(id: ReviewPage.anchor(of: page)),
            content: [ReviewPage(page: page, words: words).title]), .text(" "),
          .element(.span, .kind("count"), text: "\(page.id): \(words.numbers(of: page))"),
        ])
    }
    return .element(
      .nav, .labelledBy("contents"),
      content: [
        .element(.h2, .id("contents"), text: words.contents), .element(.ol, content: entries),
      ])
  }

  /// What belongs to no page.
  private func ownSection(of site: SiteStatus, _ words: ReviewWords) -> HTML {
    let findings = site.findings.filter { $0.severity != .note }
    guard !findings.isEmpty || !site.acceptances.isEmpty else { return .nothing }
    let shown = ReviewFindings(words: words)
    return .element(
      .section,
      content: [
        .element(.h2, text: words.site), shown.list(of: findings),
        shown.list(of: site.acceptances),
      ])
  }
}
