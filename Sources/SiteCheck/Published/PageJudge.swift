internal import Markup
internal import SiteModel

/// Judges one published page as far as it alone can be judged.
struct PageJudge {
  let check: PublishedCheck
  let path: String
  let origin: OutputOrigin?
  let html: HTMLScan
  let file: Int
  /// Where relative addresses start; nil where `base` leads out of the site.
  let folder: [UInt8]?
  var positions: HTMLTagPositions
  var names: Set<String> = []
  var findings: [Finding] = []
  var broken: [BrokenTarget] = []
  var pending: [PendingFragment] = []
  var alternates: [Alternate] = []
  /// Made for the first fault only: most pages have none.
  private lazy var written = WrittenAddresses(origin)
  private var faults: [AddressFault] = []
  private var faultOfTarget: [String: Int] = [:]

  init(_ check: PublishedCheck, _ output: Output, _ origin: OutputOrigin?) {
    let file = check.resolver.index.file(at: output.path)
    precondition(file != nil, "a scanned page is one of the site's outputs")
    self.check = check
    self.file = file ?? 0
    self.origin = origin
    path = output.path
    html = HTMLScan(output.bytes)
    folder = check.resolver.folder(ofPage: output.path, base: html.base)
    positions = HTMLTagPositions(output.bytes)
  }

  mutating func scan() -> PageScan {
    judgeIDs()
    for link in html.links { judge(link) }
    for link in html.feeds { judge(link) }
    if let refresh = html.refresh { judge(refresh) }
    if let canonical = html.canonical { judge(canonical) }
    for fault in faults { report(fault) }
    judgeWrittenLinks()
    judgeImages()
    judgeImageSizes()
    judgeAlternates()
    judgeWholePage()
    return PageScan(
      file: file, language: html.language, isPage: true,
      anchors: html.anchors.reduce(into: "") { $0 += $1.name + "\0" }, findings: findings,
      broken: broken, pending: pending, alternates: alternates)
  }

  /// A finding about the page as it is published.
  mutating func add(
    _ rule: Rule, tagEnd: Int?, about subject: String, _ message: Wording, hint: Wording?
  ) {
    let place = Place(
      file: path, start: tagEnd.map { positions.position(ofTagEndingAt: $0) })
    let finding = rule.finding(
      at: place, page: origin?.page, language: origin?.language, about: subject, message,
      hint: hint)
    findings.append(Finding(diagnostic: finding, standing: .published))
  }

  private mutating func judge(_ link: HTMLScan.Link) {
    guard let folder else { return }
    let address = html.targets[link.target]
    let verdict = check.resolver.resolve(address, from: folder)
    if check.site != nil, let problem = problem(of: address, as: link.kind, verdict) {
      note(link, problem)
      return
    }
    switch verdict {
    case .outside: return
    case .empty: note(link, .empty)
    case .malformed(let malformation): note(link, .malformed(malformation))
    case .missing(let path): note(link, .missing(path: path))
    case .samePage(let range):
      if html.base == nil { judgeFragment(range, of: link, in: file) }
    case .file(let target, let range):
      judgeFragment(range, of: link, in: target)
    }
  }

  /// What is wrong in our own pages alone, and other sites may hold with good reason.
  private func problem(
    of address: ArraySlice<UInt8>, as kind: HTMLScan.Kind, _ verdict: AddressVerdict
  ) -> AddressProblem? {
    switch kind {
    case .image, .asset, .frame:
      guard case .outside = verdict else { return nil }
      return address.namesHost ? .outsideAsset : nil
    case .link:
      return address.trimmed.starts(with: "//".utf8) ? .malformed(.noScheme) : nil
    }
  }

  private mutating func judgeFragment(_ range: Range<Int>?, of link: HTMLScan.Link, in target: Int)
  {
    guard let range, leads(link, to: target) else { return }
    let fragment = String(decoding: html.targets[range], as: UTF8.self)
    guard let name = fragment.anchorName else { return }
    if target == file, names.contains(name) || names.contains(name.percentDecoded) { return }
    note(link, .fragment(file: target, name: name))
  }

  /// Whether the fragment of a link names a part of what it leads to: of a page, or of a drawing
  /// that a `use` shows.
  private func leads(_ link: HTMLScan.Link, to target: Int) -> Bool {
    switch link.kind {
    case .link, .frame: check.resolver.index.isPage(target)
    case .asset: check.resolver.index.isDrawing(target)
    case .image: false
    }
  }

  private mutating func note(_ link: HTMLScan.Link, _ problem: AddressProblem) {
    let target = html.target(of: link)
    if let known = faultOfTarget[target] {
      faults[known].count += 1
      return
    }
    faultOfTarget[target] = faults.count
    faults.append(AddressFault(target: target, link: link, problem: problem, count: 1))
  }

  private mutating func report(_ fault: AddressFault) {
    for source in sources(of: fault.target, tagEnd: fault.link.tagEnd) {
      let count = source.standing == .source ? 1 : fault.count
      switch fault.problem {
      case .missing(let path):
        let kind = BrokenTarget.Kind(of: fault.link.kind, path: path)
        broken.append(BrokenTarget(kind: kind, source: source, path: path, count: count))
      case .fragment(let file, let name):
        pending.append(
          PendingFragment(file: file, fragment: name, source: source, count: count))
      case .malformed(let malformation):
        findings.append(.malformed(malformation, source, count: count))
      case .empty:
        findings.append(.emptyLink(source, kind: fault.link.kind, count: count))
      case .outsideAsset:
        findings.append(.outsideAsset(source, kind: fault.link.kind, count: count))
      }
    }
  }

  /// The Markdown line, else the front matter or data line, else the layout line, else the tag.
  mutating func sources(of target: String, tagEnd: Int) -> [AddressSource] {
    if let known = written.sources(of: target) { return known }
    let start = positions.position(ofTagEndingAt: tagEnd)
    return [
      AddressSource(
        standing: .published, place: Place(file: path, start: start), page: origin?.page,
        language: origin?.language, written: target, neighbours: [])
    ]
  }
}

/// An address of the page that is wrong, told once however often it stands there.
private struct AddressFault {
  let target: String
  let link: HTMLScan.Link
  let problem: AddressProblem
  var count: Int
}

/// What is wrong, or not known yet, about an address.
private enum AddressProblem {
  case missing(path: String)
  case malformed(Malformation)
  case empty
  case outsideAsset
  case fragment(file: Int, name: String)
}

extension BrokenTarget.Kind {
  fileprivate init(of link: HTMLScan.Kind, path: String) {
    switch link {
    case .image: self = .image
    case .asset: self = .file
    case .link, .frame: self = path.isDocumentPath ? .file : .page
    }
  }
}
