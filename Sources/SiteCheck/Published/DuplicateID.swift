private import Markup
internal import SiteModel

extension Rule {
  /// Finds two parts of a page with one id.
  static let duplicateID = Rule(
    "html/duplicate-id",
    what: Wording(
      "two parts of a page have the same id", nb: "to deler av en side har samme id"),
    why: Wording(
      "A link to the part, and a screen reader that follows a label, reach only the first of them.",
      nb: "En lenke til delen, og en skjermleser som følger en ledetekst, når bare den første."),
    example: "<h2 id=\"contact\">…</h2> <h2 id=\"contact\">…</h2>")
}

extension PageJudge {
  /// Gathers the names of the page's parts and reports the ids that stand there twice.
  mutating func judgeIDs() {
    var isRepeated = false
    for anchor in html.anchors where !names.insert(anchor.name).inserted { isRepeated = true }
    // Nearly no page has a name twice: the others are spared the counting.
    if isRepeated { reportDuplicates() }
  }

  private mutating func reportDuplicates() {
    var times: [String: Int] = [:]
    var second: [HTMLScan.Anchor] = []
    for anchor in html.anchors where anchor.isID {
      times[anchor.name, default: 0] += 1
      if times[anchor.name] == 2 { second.append(anchor) }
    }
    for anchor in second {
      reportDuplicate(anchor.name, times: times[anchor.name] ?? 2, tagEnd: anchor.tagEnd)
    }
  }

  private mutating func reportDuplicate(_ name: String, times: Int, tagEnd: Int) {
    let message = Wording(
      "the id “\(name)” stands \(times) times on the page",
      nb: "id-en «\(name)» står \(times) ganger på siden")
    let hint = Wording(
      "give each part an id of its own", nb: "gi hver del sin egen id")
    let headings = origin?.headings.filter { $0.id == name } ?? []
    guard let origin, headings.count > 1 else {
      add(.duplicateID, tagEnd: tagEnd, about: name, message, hint: hint)
      return
    }
    let finding = Rule.duplicateID.finding(
      at: headings[1].place, page: origin.page, language: origin.language, about: name, message,
      hint: hint,
      related: [.init(headings[0].place, Wording("the first of them", nb: "den første av dem"))])
    findings.append(Finding(diagnostic: finding, standing: .source))
  }
}
