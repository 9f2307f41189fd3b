/// The next moment at which acceptances lapse: then the report changes, though the site does not.
package struct NextLapse: Sendable {
  package let moment: LocalTime
  /// Those whose last day is over then: of `site.yaml`, then of pages; never empty.
  package let acceptances: [Acceptance]

  /// Fails if no acceptance has a last day to come.
  package init?(of site: Site) {
    let pages = site.ids.flatMap { site.twins[$0]?.all ?? [] }
    let all = site.settings.acceptances + pages.flatMap(\.frontMatter.acceptances)
    let days = all.compactMap(\.until).filter { $0 >= site.asOf.day && $0.next > $0 }
    guard let last = days.min() else { return nil }
    moment = LocalTime(startOf: last.next)
    acceptances = all.filter { $0.until == last }
  }
}
