internal import Markup
internal import SiteModel

extension Rule {
  /// Finds two entries of a feed with one name.
  static let feedDuplicate = Rule(
    "feed/duplicate",
    what: Wording(
      "two entries of a feed have the same name", nb: "to innslag i en nyhetsstrøm har samme navn"),
    why: Wording(
      "Feed readers take the second for the first and never show it.",
      nb: "Feedlesere tror det andre er det første og viser det aldri."),
    example: "<guid>tag:example.org,2026:a</guid> … <guid>tag:example.org,2026:a</guid>")
}

extension FeedJudge {
  /// Judges the `guid` of RSS and the `id` of Atom.
  mutating func judgeNames(_ elements: [XMLElementFound]) {
    var lines: [String: Int] = [:]
    for element in elements where ["rss/channel/item/guid", "feed/entry/id"].contains(element.path)
    {
      let name = String(decoding: Array(element.text.utf8)[...].trimmed, as: UTF8.self)
      guard let first = lines[name] else {
        lines[name] = element.line
        continue
      }
      let finding = Rule.feedDuplicate.finding(
        at: place(element.line), about: name,
        Wording(
          "two entries of the feed are called “\(name)”",
          nb: "to innslag i nyhetsstrømmen heter «\(name)»"),
        hint: Wording("give each entry a name of its own", nb: "gi hvert innslag sitt eget navn"),
        related: [.init(place(first), Wording("the first of them", nb: "det første av dem"))])
      findings.append(Finding(diagnostic: finding, standing: .published))
    }
  }
}
