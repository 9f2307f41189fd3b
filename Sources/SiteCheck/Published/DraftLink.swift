private import Markup
internal import SiteModel

extension Rule {
  /// Finds links to pages that are drafts.
  static let draftLink = Rule(
    "link/draft",
    what: Wording("a link leads to a draft", nb: "en lenke fører til et utkast"),
    why: Wording(
      "A draft is not published, so the words stand there without a link.",
      nb: "Et utkast blir ikke publisert, så ordene blir stående uten lenke."),
    example: "[the plan](news/unfinished-plan)")

  /// Finds links to pages that are not out yet, or no longer; it depends on the day.
  static let linkOutOfTime = Rule(
    "link/not-out", .warning,
    what: Wording(
      "a link leads to a page that is not out now",
      nb: "en lenke fører til en side som ikke er ute nå"),
    why: Wording(
      "The words stand there without a link as long as the page is not out.",
      nb: "Ordene blir stående uten lenke så lenge siden ikke er ute."),
    example: "[the course](courses/next-year)")
}

extension PageJudge {
  /// Judges the links that the page does not carry as written: to nothing, and to what is not out.
  mutating func judgeWrittenLinks() {
    guard let origin else { return }
    var judge = WrittenLinkJudge(site: check.site)
    judge.judge(origin)
    findings += judge.findings
    broken += judge.broken
  }
}

extension PublishedCheck {
  /// Judges the links of a page that this build does not publish, as far as its source tells: a
  /// dead link must not wait for the day on which the page comes out.
  package func scan(unpublished origin: OutputOrigin) -> PageScan {
    var judge = WrittenLinkJudge(site: site)
    judge.judge(origin)
    return PageScan(
      file: -1, language: nil, isPage: false, anchors: "", findings: judge.findings,
      broken: judge.broken, pending: [], alternates: [])
  }
}

/// Judges links by what was written, not by what a page carries.
private struct WrittenLinkJudge {
  let site: Site?
  var findings: [Finding] = []
  var broken: [BrokenTarget] = []

  mutating func judge(_ origin: OutputOrigin) {
    for link in origin.links {
      let source = origin.source(link.target, at: link.place)
      switch link.destination {
      case .nothing: judgeLinkToNothing(link, source)
      case .unpublished(let id, let edition):
        findings.append(unpublished(site?.page(id, in: edition)?.state, source))
      case .page, .fragment, .address, .file, .outside: continue
      }
    }
  }

  private mutating func judgeLinkToNothing(_ link: WrittenLink, _ source: AddressSource) {
    if link.target.isEmpty {
      findings.append(.emptyLink(source, kind: .link, count: 1))
    } else if link.target.hasPrefix("service:") {
      findings.append(.unknownService(source))
    } else {
      let kind: BrokenTarget.Kind = link.target.writtenForm == .neighbour ? .file : .page
      broken.append(BrokenTarget(kind: kind, source: source, path: link.href, count: 1))
    }
  }

  private func unpublished(_ state: Page.State?, _ source: AddressSource) -> Finding {
    let target = source.written
    switch state {
    case .scheduled(let time):
      return outOfTime(
        source,
        Wording(
          "“\(target)” is not out before \(time)", nb: "«\(target)» er ikke ute før \(time)"))
    case .expired(let day):
      return outOfTime(
        source,
        Wording(
          "“\(target)” was out until \(day)", nb: "«\(target)» var ute til og med \(day)"))
    case .draft, .published, nil:
      return Finding(
        .draftLink, source, count: 1,
        Wording(
          "“\(target)” is a draft and is not published",
          nb: "«\(target)» er et utkast og blir ikke publisert"),
        hint: Wording(
          "take the link away, or take “draft: true” out of that page",
          nb: "ta bort lenken, eller ta «draft: true» ut av den siden"))
    }
  }

  private func outOfTime(_ source: AddressSource, _ message: Wording) -> Finding {
    Finding(
      .linkOutOfTime, source, count: 1, message,
      hint: Wording(
        "take the link away, or change “publish” or “expires” of that page",
        nb: "ta bort lenken, eller endre «publish» eller «expires» på den siden"))
  }
}
