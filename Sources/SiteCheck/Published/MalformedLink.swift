internal import Markup
internal import SiteModel

extension Rule {
  /// Finds addresses that no browser can follow as written.
  static let malformedLink = Rule(
    "link/malformed",
    what: Wording("an address is written wrongly", nb: "en adresse er skrevet feil"),
    why: Wording(
      "A browser guesses what is meant, or does nothing at all.",
      nb: "Nettleseren gjetter hva som menes, eller gjør ingenting."),
    example: "[write to us](mailto:post.example.org)")

  /// Finds links without an address.
  static let emptyLink = Rule(
    "link/empty",
    what: Wording("a link has no address", nb: "en lenke har ingen adresse"),
    why: Wording(
      "It looks like a link and only loads the same page again.",
      nb: "Den ser ut som en lenke, men laster bare samme side på nytt."),
    example: "[action plan]()")
}

extension Finding {
  static func malformed(
    _ malformation: Malformation, _ source: AddressSource, count: Int
  ) -> Finding {
    Finding(
      .malformedLink, source, count: count,
      Wording(
        "the address “\(source.written)” is written wrongly: \(malformation.words.english)",
        nb: "adressen «\(source.written)» er skrevet feil: \(malformation.words.bokmaal)"),
      hint: malformation.repair)
  }

  static func emptyLink(_ source: AddressSource, kind: HTMLScan.Kind, count: Int) -> Finding {
    switch kind {
    case .link:
      Finding(
        .emptyLink, source, count: count,
        Wording("a link has no address", nb: "en lenke har ingen adresse"),
        hint: Wording(
          "write where it leads, or take the link away",
          nb: "skriv hvor den fører, eller ta bort lenken"))
    case .image, .asset, .frame:
      Finding(
        .emptyLink, source, count: count,
        Wording(
          "an image or a file is asked for without an address",
          nb: "et bilde eller en fil hentes uten adresse"),
        hint: Wording("write the file's address", nb: "skriv adressen til filen"))
    }
  }

  /// A finding about an address, at the line that wrote it.
  init(
    _ rule: Rule, _ source: AddressSource, count: Int, _ message: Wording, hint: Wording?
  ) {
    var diagnostic = rule.finding(
      at: source.place, page: source.page, language: source.language, about: source.written,
      message, hint: hint)
    diagnostic.count = count
    self.init(diagnostic: diagnostic, standing: source.standing)
  }
}

extension Malformation {
  fileprivate var words: Wording {
    switch self {
    case .percent:
      Wording("a % needs two digits after it", nb: "et %-tegn må ha to sifre etter seg")
    case .noHost: Wording("the site's name is missing", nb: "navnet på nettstedet mangler")
    case .host:
      Wording(
        "the site's name has signs that no name has",
        nb: "navnet på nettstedet har tegn som slike navn ikke kan ha")
    case .noScheme: Wording("it begins with //", nb: "den begynner med //")
    case .mailbox: Wording("it is no e-mail address", nb: "det er ingen e-postadresse")
    case .telephone: Wording("it is no telephone number", nb: "det er ikke noe telefonnummer")
    }
  }

  fileprivate var repair: Wording {
    switch self {
    case .percent: Wording("write %25 for a percent sign", nb: "skriv %25 for et prosenttegn")
    case .noHost:
      Wording(
        "write the whole address: https://www.example.org/",
        nb: "skriv hele adressen: https://www.example.org/")
    case .host:
      Wording(
        "copy the address from the browser's address line",
        nb: "kopier adressen fra adresselinjen i nettleseren")
    case .noScheme: Wording("write https: before //", nb: "skriv https: foran //")
    case .mailbox:
      Wording("write mailto:name@example.org", nb: "skriv mailto:navn@example.org")
    case .telephone: Wording("write tel:+4712345678", nb: "skriv tel:+4712345678")
    }
  }
}
