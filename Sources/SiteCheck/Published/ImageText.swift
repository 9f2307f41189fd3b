internal import Markup
internal import SiteModel

extension Rule {
  /// Finds images without a text alternative.
  static let imageText = Rule(
    "image/no-text",
    what: Wording("an image has no text", nb: "et bilde mangler tekst"),
    why: Wording(
      "A reader who cannot see the image gets nothing from it (WCAG 2.2, 1.1.1).",
      nb: "En leser som ikke ser bildet, får ikke med seg noe av det (WCAG 2.2, 1.1.1)."),
    example: "![](hospital-map.png)")
}

extension PageJudge {
  /// Judges images in Markdown as written, where a text is always wanted, and the others as
  /// published, where an empty text marks an ornament unless a link says nothing else.
  mutating func judgeImages() {
    var judged: Set<String> = []
    for image in origin?.images ?? [] where image.alternative.allSatisfy(\.isWhitespace) {
      judged.insert(image.href.percentDecoded)
      report(image)
    }
    for image in html.imagesWithoutText where !judged.contains(image.source.percentDecoded) {
      switch image.fault {
      case .noAlternative: report(image, Self.noAlternative(image.source), hint: Self.describe)
      case .emptyInLink: report(image, Self.emptyInLink(image.source), hint: Self.tellTarget)
      case .empty: continue
      }
    }
  }

  private mutating func report(_ image: WrittenImage) {
    guard let origin else { return }
    let finding = Rule.imageText.finding(
      at: image.place, page: origin.page, language: origin.language, about: image.source,
      Self.noAlternative(image.source),
      hint: Wording(
        "write what it shows between the brackets: ![what it shows](\(image.source))",
        nb: "skriv hva det viser, mellom klammene: ![hva det viser](\(image.source))"))
    findings.append(Finding(diagnostic: finding, standing: .source))
  }

  private mutating func report(
    _ image: HTMLScan.ImageWithoutText, _ message: Wording, hint: Wording
  ) {
    add(.imageText, tagEnd: image.tagEnd, about: image.source, message, hint: hint)
  }

  private static func noAlternative(_ source: String) -> Wording {
    Wording("the image “\(source)” has no text", nb: "bildet «\(source)» mangler tekst")
  }

  private static func emptyInLink(_ source: String) -> Wording {
    Wording(
      "the image “\(source)” is all there is of a link, and has no text",
      nb: "bildet «\(source)» er alt som står i en lenke, og mangler tekst")
  }

  private static let describe = Wording(
    "describe the image in alt=\"…\", or write alt=\"\" if it is an ornament",
    nb: "beskriv bildet i alt=\"…\", eller skriv alt=\"\" hvis det bare er pynt")

  private static let tellTarget = Wording(
    "say in alt=\"…\" where the link leads", nb: "skriv i alt=\"…\" hvor lenken fører")
}
