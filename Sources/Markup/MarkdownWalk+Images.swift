internal import SiteModel

/// An image whose text alternative is being gathered.
struct OpenImage {
  let source: String
  /// Nil makes no image; its text stands instead.
  let href: String?
  let size: PictureSize?
  let place: Place
}

/// An image that stands alone in its paragraph, and its title: what a figure is made of.
struct LoneImage {
  let title: String
}

extension MarkdownWalk {
  mutating func enterImage(
    _ node: MarkdownNode, resolve: (String, TargetKind) -> ResolvedTarget
  ) {
    let address = node.address
    guard images.isEmpty else {
      images.append(
        OpenImage(source: address, href: address, size: nil, place: Place(file: source.file)))
      return
    }
    imageText.removeAll(keepingCapacity: true)
    let (start, end) = locate(node, address: address, isImage: true)
    let place = lines.place(start, end)
    guard !address.isUnsafeAddress else {
      reportUnsafe(address, at: place)
      images.append(OpenImage(source: address, href: nil, size: nil, place: place))
      return
    }
    let target = resolve(address, .image)
    images.append(
      OpenImage(source: address, href: target.href, size: target.size, place: place))
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
      add(.image, at: image.place.start)
      text.images.append(
        WrittenImage(
          source: image.source, href: image.href ?? "", alternative: alternative,
          place: image.place))
    }
    let isLone = isLoneInParagraph(node)
    if !node.title.isEmpty, !isLone { reportTitle(of: node, at: image.place) }
    if let href = image.href {
      if isLone { loneImage = LoneImage(title: node.title) }
      node.insertBefore(.inline(html: Self.tag(href, alternative, image.size)))
    } else {
      node.insertBefore(.text(alternative))
      blockText.append(contentsOf: imageText)
    }
    remove(node)
  }

  /// A browser that knows the size keeps the room free, and nothing jumps when the image comes.
  private static func tag(_ href: String, _ alternative: String, _ size: PictureSize?) -> String {
    var tag = "<img src=\"\(href.escapedAddress)\" alt=\"\(alternative.escapedForMarkup)\""
    if let size { tag += " width=\"\(size.width)\" height=\"\(size.height)\"" }
    return tag + " loading=\"lazy\">"
  }

  /// Such an image becomes a figure, and its title the caption.
  private func isLoneInParagraph(_ node: MarkdownNode) -> Bool {
    node.next == nil && node.previous == nil && node.parent?.kind == .paragraph
  }

  /// Elsewhere a title would show only to those who point at the image with a mouse.
  private mutating func reportTitle(of node: MarkdownNode, at place: Place) {
    let title = node.title
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
