internal import SiteCheck
internal import SiteModel

/// A page of a review: its facts, what is open about the whole of it, and its two texts.
struct ReviewPage {
  let page: PageStatus
  let words: ReviewWords

  /// What the contents list leads to.
  static func anchor(of page: PageStatus) -> String { "page:\(page.id)" }

  var section: HTML {
    let rows = sideBySide.rows
    let shown = ReviewFindings(words: words)
    let placed = PlacedFindings(page, in: rows)
    return .element(
      .section, .labelledBy(Self.anchor(of: page)),
      content: [
        .element(.h2, .id(Self.anchor(of: page)), content: [title]),
        .element(.p, .kind("count"), text: "\(page.id): \(words.numbers(of: page))"), facts,
        listed(words.wholePage, shown.list(of: placed.whole)),
        listed(words.acceptances, shown.list(of: page.acceptances)),
        texts(rows, placed),
      ])
  }

  /// The title that the reader of the review understands best; the page's id where it has none.
  var title: HTML {
    let own = page.versions[words.language.edition] ?? page.all.first
    guard let own, !own.page.title.isEmpty else { return .text(page.id.text) }
    return .element(.span, .language(own.page.language.rawValue), text: own.page.title)
  }

  private var sideBySide: SideBySide {
    SideBySide(MadeTwins { edition in page.versions[edition]?.made })
  }
}

extension ReviewPage {
  private func listed(_ heading: String, _ list: HTML) -> HTML {
    guard case .element = list else { return .nothing }
    return .element(.div, .kind("whole"), content: [.element(.h3, text: heading), list])
  }

  /// What a status shows of each version, a row a fact.
  private var facts: HTML {
    let differences = page.differences
    let rows = [
      row(words.file) { $0.page.place.file }, row(words.address) { $0.page.route.path },
      row(words.state, differs: differences.contains(.state)) { words.state(of: $0) },
      row(words.date, differs: differences.contains(.date)) { $0.date?.description },
      row(words.updated, differs: differences.contains(.updated)) { $0.updated?.description },
      row(words.translation) { words.translation(of: $0) },
    ]
    return .element(
      .table, .kind("facts"),
      content: [
        .element(.caption, content: [.element(.h3, text: words.facts)]),
        .element(
          .thead,
          content: [
            .element(
              .tr,
              content: [.element(.th, .scope("col"), text: words.fact)] + columnHeads)
          ]), .element(.tbody, content: rows),
      ])
  }

  private func row(
    _ name: String, differs: Bool = false, _ value: (VersionStatus) -> String?
  ) -> HTML {
    let values = Edition.allCases.map { page.versions[$0].flatMap(value) }
    guard values.contains(where: { $0 != nil }) else { return .nothing }
    let mark: HTML = differs ? .element(.span, .kind("mark"), text: words.differs) : .nothing
    return .element(
      .tr, differs ? [.kind("differs")] : [],
      [.element(.th, .scope("row"), content: [.text(name + (differs ? " " : "")), mark])]
        + values.map { .element(.td, text: $0 ?? "—") })
  }

  private var columnHeads: [HTML] {
    Edition.allCases.map { edition in
      .element(
        .th, .scope("col"),
        text: words.name(of: page.versions[edition]?.page.language ?? edition.language))
    }
  }

  private func texts(_ rows: [SideBySide.Row], _ placed: PlacedFindings) -> HTML {
    guard !rows.isEmpty else { return .nothing }
    return .element(
      .table, .kind("pair"),
      content: [
        .element(.caption, content: [.element(.h3, text: words.text)]),
        .element(.thead, content: [.element(.tr, content: columnHeads)]),
        .element(
          .tbody,
          content: lacking
            + rows.enumerated().map { index, parts in
              ReviewRow(index: index, parts: parts, page: page, placed: placed, words: words).row
            }),
      ])
  }

  /// Where a page has one version, what is said of the other.
  private var lacking: [HTML] {
    guard page.all.count == 1 else { return [] }
    return [
      .element(
        .tr,
        content: Edition.allCases.map { edition in
          guard page.versions[edition] == nil else { return .element(.td, content: []) }
          return .element(
            .td,
            content: [
              .element(.p, .kind("mark"), text: words.missing(edition)),
              page.onlyReason.map { .element(.p, text: words.only($0)) } ?? .nothing,
            ])
        })
    ]
  }
}
