internal import Markup
package import SiteModel

/// Judges the files of a published site as a stranger would, from memory or from a folder.
///
/// All outputs are known before the first is scanned: a scan judges every link at once but for
/// fragments of other pages, and scans run side by side.
package struct PublishedCheck: Sendable {
  let resolver: AddressResolver
  /// The site behind the outputs; nil where only the files are known.
  let site: Site?

  /// `outputs` are all files of the site: `no/nyheter/index.html`. Without an address, only
  /// relative addresses and those from the root are taken for the site's own.
  package init(address: SiteAddress?, outputs: [String], site: Site? = nil) {
    resolver = AddressResolver(address, index: OutputIndex(outputs))
    self.site = site
  }

  /// Whether a file is of a kind that is judged: a scan of any other finds nothing.
  package static func judges(_ path: String) -> Bool {
    OutputIndex.isPage(path) || isFeed(path) || OutputIndex.isStyleSheet(path)
      || OutputIndex.isDrawing(path) || path == "robots.txt"
  }

  /// Judges one file as far as it alone can be judged; it must be one of the site's outputs.
  package func scan(_ output: Output, origin: OutputOrigin? = nil) -> PageScan {
    if OutputIndex.isPage(output.path) {
      var judge = PageJudge(self, output, origin)
      return judge.scan()
    }
    if OutputIndex.isStyleSheet(output.path) {
      return StyleJudge(check: self, path: output.path, sources: origin?.layoutLinks ?? [:])
        .scan(output.bytes)
    }
    if OutputIndex.isDrawing(output.path) { return scan(drawing: output) }
    var judge = FeedJudge(self, path: output.path)
    if Self.isFeed(output.path) { return judge.scan(output.bytes) }
    return judge.scanRobots(output.path == "robots.txt" ? output.bytes : [])
  }

  /// A drawing is not judged itself; its parts are what pages lead to.
  private func scan(drawing output: Output) -> PageScan {
    let ids = XMLScan.elements(of: output.bytes).elements.compactMap { $0.attribute("id") }
    return PageScan(
      file: resolver.index.file(at: output.path) ?? -1, language: nil, isPage: false,
      anchors: ids.reduce(into: "") { $0 += $1 + "\0" }, findings: [], broken: [], pending: [],
      alternates: [])
  }

  private static func isFeed(_ path: String) -> Bool {
    [".xml", ".rss", ".atom"].contains { path.hasSuffix($0) }
  }

  /// Judges what lies between files, and gives every finding of all scans, in report order.
  package func finish(_ scans: [PageScan]) -> [Diagnostic] {
    var suggestions = Suggestions(resolver, site: site)
    var findings = scans.flatMap(\.findings)
    for target in scans.lazy.flatMap(\.broken) {
      findings.append(target.finding(suggesting: suggestions.suggestion(for: target)))
    }
    findings += missingAnchors(scans, &suggestions)
    findings += oneSidedAlternates(scans)
    findings += twinlessEntries(scans)
    return findings.merged().inReportOrder()
  }
}
