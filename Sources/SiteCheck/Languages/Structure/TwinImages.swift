internal import SiteModel

extension Rule {
  /// Pictures that the other version lacks.
  static let twinImage = Rule(
    "language/image",
    what: Wording(
      "a picture is missing in the other version, or another one there",
      nb: "et bilde mangler i den andre versjonen, eller er et annet der"),
    why: Wording(
      "Readers of one version do not see what the text speaks of.",
      nb: "Leserne av den ene versjonen ser ikke det teksten viser til."),
    example: "![The plan](plan.png) in English, no picture in Norwegian")
}

/// Finds pictures of the text that the other version lacks, or has another file for.
///
/// `plan.nb.png` is the Norwegian form of `plan.png`, and pictures of a section may stand in another
/// order. An error: each finding of the pairs of `Content` with pictures planted in them is true; the
/// pairs as they are have none.
/// Example: `![The plan](plan.png)` beside `![Planen](map.png)`.
struct TwinImages: StructureRule {
  let rule = Rule.twinImage
  let family = StructureFamily.image

  private static let pictures = CountedName(
    one: Wording("picture", nb: "bilde"), several: Wording("pictures", nb: "bilder"))

  func finding(_ difference: StructureDifference, in pair: ComparedPair) -> Diagnostic {
    let edition = difference.edition
    let version = edition.other.version
    let own = pair.image(difference.element, in: edition)
    guard case .unlike(let twin) = difference.what else {
      return pair.finding(
        rule, in: edition, at: own.place, about: own.source,
        .lacking(
          Wording("picture “\(own.source)”", nb: "bildet «\(own.source)»"), in: edition.other),
        hint: Wording(
          "show it in \(version.english) too, or take it out here",
          nb: "vis det også i \(version.bokmaal), eller fjern det her"),
        related: pair.places(ofLacking: difference, Self.pictures))
    }
    let other = pair.image(twin, in: edition.other)
    return pair.finding(
      rule, in: edition, at: own.place, about: "\(other.source) / \(own.source)",
      Wording(
        "picture “\(own.source)” here, but “\(other.source)” in \(version.english)",
        nb: "bildet er «\(own.source)» her, men «\(other.source)» i \(version.bokmaal)"),
      hint: Wording(
        "show the same picture in both; a Norwegian form of “plan.png” is named “plan.nb.png”",
        nb: "vis det samme bildet i begge; en norsk utgave av «plan.png» heter «plan.nb.png»"),
      related: [own, other].map {
        .init($0.place, .hereQuoted($0.source))
      })
  }
}

extension ComparedPair {
  fileprivate func image(_ element: Int, in edition: Edition) -> WrittenImage {
    let text = pages[edition].text
    return text.images[text.structure.elements[..<element].count { $0.kind == .image }]
  }
}
