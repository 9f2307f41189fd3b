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
      if let line = image.place.start?.line, !alternative.isEmpty {
        text.blocks.append(
          TextBlock(
            kind: .alternative, text: alternative, lines: line...line, languageTag: nil))
      }
      text.images.append(
        WrittenImage(
          source: image.source, href: image.href ?? "", alternative: alternative,
          place: image.place))
    }
    if !node.title.isEmpty, !isLoneInParagraph(node) { dropTitle(of: node, at: image.place) }
    guard image.href == nil else { return }
    node.insertBefore(.text(alternative))
    blockText.append(contentsOf: imageText)
    remove(node)
  }

  /// Such an image becomes a figure, and its title the caption.
  private func isLoneInParagraph(_ node: MarkdownNode) -> Bool {
    node.next == nil && node.previous == nil && node.parent?.kind == .paragraph
  }

  /// Elsewhere a title would show only to those who point at the image with a mouse.
  private mutating func dropTitle(of node: MarkdownNode, at place: Place) {
    let title = node.title
    node.setTitle("")
    report(
      .pictureTitle, at: place, about: title,
      Wording(
        "the caption “\(title)” is not shown, because the picture does not stand alone",
        nb: "bildeteksten «\(title)» vises ikke, fordi bildet ikke står alene"),
      hint: Wording(
        "put the picture in a paragraph of its own, or delete the caption",
        nb: "sett bildet i et eget avsnitt, eller slett bildeteksten"))
  }
}

extension Rule {
  /// Finds captions of pictures that stand among text, in links or in tables.
  static let pictureTitle = Rule(
    "markdown/caption",
    what: Wording(
      "a caption of a picture that does not stand in a paragraph of its own",
      nb: "en bildetekst til et bilde som ikke står i et eget avsnitt"),
    why: Wording(
      "Only those who point at the picture with a mouse would see the caption.",
      nb: "Bare de som peker på bildet med musen, ville sett bildeteksten."),
    example: "See ![the map](map.png \"Our hospitals | NorTrials\")")
}
