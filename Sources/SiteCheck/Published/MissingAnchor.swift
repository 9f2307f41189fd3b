internal import SiteModel

extension Rule {
  /// Finds links to a part that its page does not have.
  static let missingAnchor = Rule(
    "link/missing-anchor",
    what: Wording(
      "a link leads to a part that the page does not have",
      nb: "en lenke fører til en del som siden ikke har"),
    why: Wording(
      "The reader lands at the top of the page and must search for what was promised.",
      nb: "Leseren havner øverst på siden og må lete etter det som ble lovet."),
    example: "[funding](about/organisation#fundign)")
}

extension PublishedCheck {
  /// The fragments that lead to no part of their page.
  func missingAnchors(
    _ scans: [PageScan], _ suggestions: inout Suggestions
  ) -> [Finding] {
    let pending = Dictionary(grouping: scans.flatMap(\.pending), by: \.file)
    guard !pending.isEmpty else { return [] }
    var findings: [Finding] = []
    for scan in scans {
      guard let fragments = pending[scan.file] else { continue }
      let names = Set(scan.anchors.split(separator: "\0").map(String.init))
      for fragment in fragments where !fragment.isFound(among: names) {
        let nearest = suggestions.nearest(to: fragment.fragment, among: names)
        findings.append(fragment.finding(suggesting: nearest))
      }
    }
    return findings
  }
}

extension PendingFragment {
  func isFound(among names: Set<String>) -> Bool {
    names.contains(fragment) || names.contains(fragment.percentDecoded)
  }

  func finding(suggesting nearest: String?) -> Finding {
    let written = source.written
    let target = written.prefix { $0 != "#" }
    let name = fragment.percentDecoded
    let isDrawing = OutputIndex.isDrawing(String(target))
    let message =
      target.isEmpty
      ? Wording(
        "no part of this page is called “\(name)”", nb: "ingen del av denne siden heter «\(name)»")
      : isDrawing
        ? Wording(
          "the drawing “\(target)” has no part called “\(name)”",
          nb: "tegningen «\(target)» har ingen del som heter «\(name)»")
        : Wording(
          "the page “\(target)” has no part called “\(name)”",
          nb: "siden «\(target)» har ingen del som heter «\(name)»")
    return Finding(
      .missingAnchor, source, count: count, message,
      hint: .suggestion(nearest.map { "\(target)#\($0)" })
        ?? (isDrawing
          ? Wording(
            "draw a symbol with the id “\(name)” in the drawing, or take “#\(name)” away",
            nb: "tegn et symbol med id-en «\(name)» i tegningen, eller ta bort «#\(name)»")
          : Wording(
            "take “#\(name)” away, or give a heading that id",
            nb: "ta bort «#\(name)», eller gi en overskrift den id-en")))
  }
}
