internal import SiteCheck
internal import SiteModel

/// The findings of a page, each beside the first part whose lines hold it.
struct PlacedFindings {
  /// Those that no part holds: they are about the page as a whole.
  let whole: [Diagnostic]
  private let placed: [Spot: [Diagnostic]]

  /// Where a part stands among the rows.
  private struct Spot: Hashable {
    let row: Int
    let edition: Edition
    let part: Int
  }

  init(_ page: PageStatus, in rows: [SideBySide.Row]) {
    var whole: [Diagnostic] = []
    var placed: [Spot: [Diagnostic]] = [:]
    for finding in page.findings {
      if let spot = Self.spot(of: finding.place, on: page, rows) {
        placed[spot, default: []].append(finding)
      } else {
        whole.append(finding)
      }
    }
    self.whole = whole
    self.placed = placed
  }

  func beside(part: Int, in edition: Edition, row: Int) -> [Diagnostic] {
    placed[Spot(row: row, edition: edition, part: part)] ?? []
  }

  /// All that stand in a row.
  func inRow(_ row: Int) -> [Diagnostic] {
    placed.filter { $0.key.row == row }.flatMap(\.value)
  }

  private static func spot(
    of place: Place, on page: PageStatus, _ rows: [SideBySide.Row]
  ) -> Spot? {
    let edition = Edition.allCases.first { page.versions[$0]?.page.place.file == place.file }
    guard let edition, let version = page.versions[edition] else { return nil }
    for (row, sides) in rows.enumerated() {
      if let part = sides.parts[edition].firstIndex(where: { $0.holds(place, of: version.page) }) {
        return Spot(row: row, edition: edition, part: part)
      }
    }
    return nil
  }
}
