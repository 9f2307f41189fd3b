internal import SiteModel

/// What a page tells search engines in their own words (JSON-LD with the terms of schema.org).
struct StructuredData: Sendable {
  let site: Site

  /// The page's place in the site and, of a news item, who published it and when; nil for a page
  /// that has neither, such as the front page. A `script` element that is data, and never run.
  func html(of page: Page, below breadcrumb: [LinkView], image: ImageView?) -> HTML? {
    var things: [JSON] = []
    if !breadcrumb.isEmpty { things.append(trail(to: page, below: breadcrumb)) }
    if let details = page.newsDetails { things.append(article(page, details, image)) }
    guard !things.isEmpty else { return nil }
    let document = JSON.object([
      ("@context", .text("https://schema.org")), ("@graph", .list(things)),
    ])
    return HTML("<script type=\"application/ld+json\">\(document.writtenForScript)</script>")
  }

  private var address: SiteAddress { site.settings.address }

  private func trail(to page: Page, below breadcrumb: [LinkView]) -> JSON {
    let steps =
      breadcrumb.map { (name: $0.label, url: address.origin + $0.href) }
      + [(name: page.label, url: address.url(page.route))]
    return .object([
      ("@type", .text("BreadcrumbList")),
      (
        "itemListElement",
        .list(
          steps.enumerated().map { index, step in
            .object([
              ("@type", .text("ListItem")), ("position", .number(index + 1)),
              ("name", .text(step.name)), ("item", .text(step.url)),
            ])
          })
      ),
    ])
  }

  private func article(_ page: Page, _ details: NewsDetails, _ image: ImageView?) -> JSON {
    let settings = site.settings.editions[page.edition]
    let home = Route(editionPath: settings.path)
    var pairs: [(key: String, value: JSON)] = [
      ("@type", .text("NewsArticle")), ("headline", .text(page.title)),
      ("description", .text(page.summary)), ("datePublished", .text(details.date.inISO8601)),
    ]
    if let updated = page.frontMatter.updated {
      pairs.append(("dateModified", .text(updated.description)))
    }
    pairs += [
      ("inLanguage", .text(page.language.rawValue)),
      ("mainEntityOfPage", .text(address.url(page.route))),
    ]
    if let image { pairs.append(("image", .text(address.origin + image.href))) }
    pairs.append(
      (
        "publisher",
        .object([
          ("@type", .text("Organization")), ("name", .text(settings.title)),
          ("url", .text(address.url(home))),
        ])
      ))
    return .object(pairs)
  }
}

extension NewsDate {
  /// As precisely as it is known; a minute with its distance from UTC.
  fileprivate var inISO8601: String {
    switch self {
    case .minute(let time): "\(time)+\(time.hoursAheadOfUTC.padded(to: 2)):00"
    case .day, .month, .year: description
    }
  }
}
