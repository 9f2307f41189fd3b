internal import Markup
internal import SiteModel

/// Judges the addresses in a style sheet.
struct StyleJudge {
  let check: PublishedCheck
  let path: String
  /// The lines behind the addresses, where they are known.
  let sources: [String: Place]

  func scan(_ bytes: [UInt8]) -> PageScan {
    var findings: [Finding] = []
    var broken: [BrokenTarget] = []
    let folder = check.resolver.folder(ofOutput: path)
    for range in StyleScan.addresses(in: bytes) {
      let source = source(of: range, in: bytes)
      switch check.resolver.resolve(bytes[range], from: folder) {
      case .missing(let path):
        broken.append(BrokenTarget(kind: .file, source: source, path: path, count: 1))
      case .malformed(let malformation):
        findings.append(.malformed(malformation, source, count: 1))
      case .empty: findings.append(.emptyLink(source, kind: .asset, count: 1))
      case .outside where check.site != nil && bytes[range].namesHost:
        findings.append(.outsideAsset(source, kind: .asset, count: 1))
      case .outside, .file, .samePage: continue
      }
    }
    return PageScan(
      file: check.resolver.index.file(at: path) ?? -1, language: nil, isPage: false, anchors: "",
      findings: findings, broken: broken, pending: [], alternates: [])
  }

  private func source(of range: Range<Int>, in bytes: [UInt8]) -> AddressSource {
    let written = String(decoding: bytes[range], as: UTF8.self)
    let known = sources[written]
    let before = bytes[..<range.lowerBound]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 } + 1
    return AddressSource(
      standing: known == nil ? .published : .layout,
      place: known ?? Place(file: path, line: line, column: column), page: nil, language: nil,
      written: written, neighbours: [])
  }
}
