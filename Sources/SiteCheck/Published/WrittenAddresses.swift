internal import SiteModel

/// The lines behind the addresses of a page, found by the address that the page carries.
struct WrittenAddresses {
  private let sources: [String: [AddressSource]]
  private let layoutLinks: [String: Place]

  init(_ origin: OutputOrigin?) {
    guard let origin else {
      (sources, layoutLinks) = ([:], [:])
      return
    }
    layoutLinks = origin.layoutLinks
    var sources: [String: [AddressSource]] = [:]
    for field in origin.fields {
      sources[field.value.percentDecoded, default: []]
        .append(origin.source(field.value, at: field.place))
    }
    var written: [String: [AddressSource]] = [:]
    for image in origin.images {
      written[image.href.percentDecoded, default: []]
        .append(origin.source(image.source, at: image.place))
    }
    for link in origin.links {
      switch link.destination {
      // These are judged as written; what the page carries instead is no finding of its own.
      case .unpublished, .nothing:
        if !link.href.isEmpty || link.target.isEmpty {
          written[link.href.percentDecoded, default: []] += []
        }
      case .page, .fragment, .address, .file, .outside:
        written[link.href.percentDecoded, default: []]
          .append(origin.source(link.target, at: link.place))
      }
    }
    self.sources = sources.merging(written) { _, text in text }
  }

  /// Every line that wrote an address; nil for one that only the published page knows.
  func sources(of target: String) -> [AddressSource]? {
    // Markdown's renderer puts percent signs where the address has other letters.
    if let known = sources[target.percentDecoded] { return known }
    guard let place = layoutLinks[target] else { return nil }
    return [
      AddressSource(
        standing: .layout, place: place, page: nil, language: nil, written: target,
        neighbours: [])
    ]
  }
}

extension OutputOrigin {
  /// Something that the page's own source wrote.
  func source(_ written: String, at place: Place) -> AddressSource {
    AddressSource(
      standing: .source, place: place, page: page, language: language, written: written,
      neighbours: neighbours)
  }
}
