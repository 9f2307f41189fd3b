internal import SiteModel

extension Rule {
  /// Finds links to pages that do not exist.
  static let missingPage = Rule(
    "link/missing-page",
    what: Wording(
      "a link leads to a page that does not exist",
      nb: "en lenke fører til en side som ikke finnes"),
    why: Wording(
      "The reader meets an error page instead of what the words promise.",
      nb: "Leseren møter en feilside i stedet for det som ordene lover."),
    example: "[cancer](centres/canser)")

  /// Finds images, documents, style sheets and scripts that do not exist.
  static let missingAsset = Rule(
    "link/missing-asset",
    what: Wording(
      "an image, a document or another file does not exist",
      nb: "et bilde, et dokument eller en annen fil finnes ikke"),
    why: Wording(
      "The reader gets a gap or an error page instead of the file.",
      nb: "Leseren får et tomrom eller en feilside i stedet for filen."),
    example: "![A map](hospital-mpa.png)")
}

extension BrokenTarget {
  /// The finding, with the nearest address that exists.
  func finding(suggesting suggestion: String?) -> Finding {
    switch kind {
    case .page:
      Finding(
        .missingPage, source, count: count,
        Wording(
          "there is no page at “\(source.written)”",
          nb: "det finnes ingen side på «\(source.written)»"),
        hint: .suggestion(suggestion)
          ?? Wording(
            "correct the address, or make the page", nb: "rett adressen, eller lag siden"))
    case .image:
      Finding(
        .missingAsset, source, count: count,
        Wording(
          "the image “\(source.written)” does not exist",
          nb: "bildet «\(source.written)» finnes ikke"),
        hint: .suggestion(suggestion) ?? Self.addFile)
    case .file:
      Finding(
        .missingAsset, source, count: count,
        Wording(
          "the file “\(source.written)” does not exist",
          nb: "filen «\(source.written)» finnes ikke"),
        hint: .suggestion(suggestion) ?? Self.addFile)
    case .feedEntry:
      Finding(
        .feedLink, source, count: count,
        Wording(
          "there is nothing at “\(source.written)”",
          nb: "det finnes ingenting på «\(source.written)»"),
        hint: .suggestion(suggestion)
          ?? Wording(
            "correct the address, or take the entry out", nb: "rett adressen, eller ta ut innslaget"
          ))
    }
  }

  private static let addFile = Wording(
    "correct the address, or add the file", nb: "rett adressen, eller legg til filen")
}

extension Finding {
  /// A link to a service that the tool does not know.
  static func unknownService(_ source: AddressSource) -> Finding {
    let name = String(source.written.dropFirst("service:".count))
    let known = Service.allCases.map(\.rawValue)
    let list = known.joined(separator: ", ")
    return Finding(
      .missingPage, source, count: 1,
      Wording("there is no service “\(name)”", nb: "det finnes ingen tjeneste «\(name)»"),
      hint: .suggestion(known.nearest(to: name).map { "service:" + $0 })
        ?? Wording("use one of: \(list)", nb: "bruk en av: \(list)"))
  }
}

extension Wording {
  /// "Did you mean …?"; nil without a suggestion.
  static func suggestion(_ text: String?) -> Wording? {
    text.map { Wording("did you mean “\($0)”?", nb: "mente du «\($0)»?") }
  }
}
