internal import Markup
internal import SiteModel

extension Rule {
  /// Finds XML files that a reader of feeds cannot read.
  static let feedSyntax = Rule(
    "feed/syntax",
    what: Wording(
      "a feed or another XML file is not well-formed",
      nb: "en nyhetsstrøm eller en annen XML-fil er ikke gyldig skrevet"),
    why: Wording(
      "Feed readers and search engines refuse the whole file.",
      nb: "Feedlesere og søkemotorer avviser hele filen."),
    example: "<title>News & views</title>")
}

extension FeedJudge {
  mutating func report(_ fault: XMLFault) {
    let finding = Rule.feedSyntax.finding(
      at: Place(file: path, line: fault.line, column: fault.column), about: fault.reason,
      Wording(
        "the XML cannot be read from here on: “\(fault.reason)”",
        nb: "XML-en kan ikke leses herfra: «\(fault.reason)»"),
      hint: Wording(
        "write &amp; for &, &lt; for <, and close every element",
        nb: "skriv &amp; for &, &lt; for <, og lukk hvert element"))
    findings.append(Finding(diagnostic: finding, standing: .published))
  }
}
