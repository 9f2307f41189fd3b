internal import SiteModel

extension Rule {
  /// Finds blocks of the site's own, such as charts, that cannot be made.
  static let siteBlock = Rule(
    "markdown/block",
    what: Wording(
      "a chart or a table of people that cannot be made as it is written",
      nb: "en figur eller en persontabell som ikke kan lages slik den er skrevet"),
    why: Wording(
      "Readers would see no figures, or the signs that ask for them.",
      nb: "Leserne ville ikke sett tallene, eller de ville sett koden som ber om dem."),
    example: "```chart\ndata: requests\nkind: pie\ntitle: Requests\n```")
}
