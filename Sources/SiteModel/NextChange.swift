/// The next moment at which the same sources make another site.
///
/// Time enters a site through `publish` and `expires` alone: lists, menus, feeds, calendars and links
/// hold what is out, and nothing else in them asks for the day.
package struct NextChange: Sendable {
  /// A page version that comes out, or goes.
  package struct Turn: Sendable {
    package let page: Page
    package let cause: Cause
  }

  /// Why a page version comes out or goes.
  package enum Cause: Hashable, Sendable {
    /// Its first minute.
    case comesOut(LocalTime)
    /// The last day on which it was out.
    case goes(after: Day)
  }

  package let moment: LocalTime
  /// In the order of page ids, English first; never empty.
  package let turns: [Turn]

  /// Fails if the site stays as it is.
  package init?(of site: Site) {
    var turns: [(moment: LocalTime, turn: Turn)] = []
    for page in site.ids.flatMap({ site.twins[$0]?.all ?? [] }) {
      if let next = Self.next(of: page, in: site) { turns.append(next) }
    }
    guard let moment = turns.map(\.moment).min() else { return nil }
    self.moment = moment
    self.turns = turns.filter { $0.moment == moment }.map(\.turn)
  }

  private static func next(of page: Page, in site: Site) -> (moment: LocalTime, turn: Turn)? {
    let front = page.frontMatter
    // A publication that comes after the last day changes nothing.
    let causes = [
      front.publish.map { ($0, Cause.comesOut($0)) },
      front.expires.map { (LocalTime(startOf: $0.next), Cause.goes(after: $0)) },
    ].compactMap { $0 }.sorted { $0.0 < $1.0 }
    for (moment, cause) in causes where moment > site.asOf {
      let state = Page.State(of: front, at: moment)
      guard state.isBuilt(withDrafts: site.includesDrafts) != site.isBuilt(page) else { continue }
      return (moment, Turn(page: page, cause: cause))
    }
    return nil
  }
}
