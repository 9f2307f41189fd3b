internal import Markup
internal import SiteModel

extension Rule {
  /// Finds versions in other languages that are missing, or that do not point back.
  static let hreflang = Rule(
    "language/hreflang",
    what: Wording(
      "a page names a version in another language that is missing or does not point back",
      nb: "en side oppgir en utgave på et annet språk som mangler eller ikke viser tilbake"),
    why: Wording(
      "Search engines then show readers the version in the wrong language.",
      nb: "Søkemotorer viser da leserne utgaven på feil språk."),
    example: "<link rel=\"alternate\" hreflang=\"nb\" href=\"/no/nyhter/\">")
}

extension PageJudge {
  /// Reports versions that do not exist, and keeps the others until all pages are scanned.
  mutating func judgeAlternates() {
    guard let folder else { return }
    for link in html.alternates {
      let language = link.language ?? ""
      let href = html.target(of: link)
      switch check.resolver.resolve(html.targets[link.target], from: folder) {
      case .file(let target, _):
        let start = positions.position(ofTagEndingAt: link.tagEnd)
        alternates.append(
          Alternate(
            language: language, file: target, place: Place(file: path, start: start), href: href))
      case .outside, .samePage: continue
      case .missing, .malformed, .empty:
        add(
          .hreflang, tagEnd: link.tagEnd, about: href,
          Wording(
            "the version “\(language)” of the page, “\(href)”, does not exist",
            nb: "utgaven «\(language)» av siden, «\(href)», finnes ikke"),
          hint: Wording(
            "correct the address, or take the line away", nb: "rett adressen, eller ta bort linjen")
        )
      }
    }
  }
}

extension PublishedCheck {
  /// The versions in other languages that do not point back.
  func oneSidedAlternates(_ scans: [PageScan]) -> [Finding] {
    var named: [Int: Set<Int>] = [:]
    for scan in scans where !scan.alternates.isEmpty {
      // Two pages with one address are a finding already: what either names counts for both.
      named[scan.file, default: []].formUnion(scan.alternates.map(\.file))
    }
    var findings: [Finding] = []
    for scan in scans {
      for alternate in scan.alternates
      where alternate.file != scan.file && alternate.language.lowercased() != "x-default"
        && named[alternate.file]?.contains(scan.file) != true
      {
        findings.append(Finding(diagnostic: alternate.oneSided, standing: .published))
      }
    }
    return findings
  }
}

extension Alternate {
  fileprivate var oneSided: Diagnostic {
    Rule.hreflang.finding(
      at: place, about: href,
      Wording(
        "the version “\(language)” of the page, “\(href)”, does not name this page in return",
        nb: "utgaven «\(language)» av siden, «\(href)», viser ikke tilbake til denne siden"),
      hint: Wording(
        "let both versions name each other", nb: "la begge utgavene vise til hverandre"))
  }
}
