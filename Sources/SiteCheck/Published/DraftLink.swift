private import Markup
internal import SiteModel

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
    let fault = UnpublishedTarget(state, named: source.written)
    return Finding(fault.rule, source, count: 1, fault.message, hint: fault.repair(of: .link))
  }
}
