internal import Markup
internal import SiteModel

extension Rule {
  /// Finds pictures, scripts, style sheets and frames that readers' browsers would ask another
  /// site for.
  static let outsideAsset = Rule(
    "link/outside-asset",
    what: Wording(
      "a picture or another part of the page comes from another site",
      nb: "et bilde eller en annen del av siden hentes fra et annet nettsted"),
    why: Wording(
      "That site is told who reads the page, and can change or take away what our page shows.",
      nb:
        "Det nettstedet får vite hvem som leser siden, og kan endre eller fjerne det siden vår viser."
    ),
    example: "![A map](https://example.com/map.png)")
}

extension Finding {
  static func outsideAsset(_ source: AddressSource, kind: HTMLScan.Kind, count: Int) -> Finding {
    switch kind {
    case .image:
      Finding(
        .outsideAsset, source, count: count,
        Wording(
          "the picture “\(source.written)” is fetched from another site",
          nb: "bildet «\(source.written)» hentes fra et annet nettsted"),
        hint: Wording(
          "put the picture's file beside the page, if we may use it, and write its name",
          nb: "legg bildefilen ved siden av siden, hvis vi har lov til å bruke den, og skriv navnet"
        ))
    case .link, .asset, .frame:
      Finding(
        .outsideAsset, source, count: count,
        Wording(
          "“\(source.written)” is fetched from another site as a part of the page",
          nb: "«\(source.written)» hentes fra et annet nettsted som en del av siden"),
        hint: Wording(
          "put the file in Assets, or link to it instead",
          nb: "legg filen i Assets, eller lenk til den i stedet"))
    }
  }
}
