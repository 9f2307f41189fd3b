internal import Markup
internal import SiteModel

extension Rule {
  /// Finds images for which a browser cannot keep the room free.
  ///
  /// What is loaded later pushes the text away from under the reader's eyes and finger. Images of
  /// other sites are told by `link/outside-asset`, missing ones by `link/missing-asset`.
  static let imageSize = Rule(
    "image/no-size",
    what: Wording(
      "an image without width and height", nb: "et bilde uten bredde og høyde"),
    why: Wording(
      "The text jumps when the image comes, and the reader loses the place.",
      nb: "Teksten hopper når bildet kommer, og leseren mister stedet."),
    example: "<img src=\"/media/map.svg\" alt=\"A map\">")
}

extension PageJudge {
  /// Judges images of this site as published; the tool knows the size of every file it can read.
  mutating func judgeImageSizes() {
    guard let folder else { return }
    var judged: Set<String> = []
    for image in html.imagesWithoutSize {
      let target = html.target(of: image)
      guard case .file = check.resolver.resolve(html.targets[image.target], from: folder),
        judged.insert(target).inserted
      else { continue }
      for source in sources(of: target, tagEnd: image.tagEnd) {
        findings.append(.imageSize(source))
      }
    }
  }
}

extension Finding {
  fileprivate static func imageSize(_ source: AddressSource) -> Finding {
    let message = Wording(
      "the image “\(source.written)” has no width and height",
      nb: "bildet «\(source.written)» mangler bredde og høyde")
    return switch source.standing {
    case .source:
      Finding(
        .imageSize, source, count: 1, message,
        hint: Wording(
          "save the picture anew as JPEG, PNG, WebP or SVG: its size cannot be read",
          nb: "lagre bildet på nytt som JPEG, PNG, WebP eller SVG: størrelsen kan ikke leses"))
    case .layout, .published:
      Finding(
        .imageSize, source, count: 1, message,
        hint: Wording(
          "write width=\"…\" and height=\"…\" in points on the screen",
          nb: "skriv width=\"…\" og height=\"…\" i skjermpunkter"))
    }
  }
}
