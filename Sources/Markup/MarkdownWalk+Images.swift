internal import SiteModel

/// An image whose text alternative is being gathered.
struct OpenImage {
  let source: String
  /// Nil makes no image; its text stands instead.
  let href: String?
  let place: Place
}

extension MarkdownWalk {
  mutating func enterImage(
    _ node: MarkdownNode, resolve: (String, TargetKind) -> ResolvedTarget
  ) {
    let address = node.address
    guard images.isEmpty else {
      images.append(OpenImage(source: address, href: address, place: Place(file: source.file)))
      return
    }
    imageText.removeAll(keepingCapacity: true)
    let (start, end) = locate(node, address: address, isImage: true)
    let place = lines.place(start, end)
    guard !address.isUnsafeAddress else {
      reportUnsafe(address, at: place)
      images.append(OpenImage(source: address, href: nil, place: place))
      return
    }
    let href = resolve(address, .image).href
    if let href, href != address { node.setAddress(href) }
    images.append(OpenImage(source: address, href: href, place: place))
  }

  mutating func leaveImage(_ node: MarkdownNode) {
    guard let image = images.popLast(), images.isEmpty else { return }
    let alternative = String(decoding: imageText, as: UTF8.self)
    if !image.source.isUnsafeAddress {
      text.images.append(
        WrittenImage(
          source: image.source, href: image.href ?? "", alternative: alternative,
          place: image.place))
    }
    guard image.href == nil else { return }
    node.insertBefore(.text(alternative))
    blockText.append(contentsOf: imageText)
    remove(node)
  }
}
