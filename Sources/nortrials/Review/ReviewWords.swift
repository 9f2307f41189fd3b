internal import SiteCheck
internal import SiteModel

/// The fixed words of a review, in one language.
struct ReviewWords {
  let language: Language
  private let status: StatusWords
  private let report: ReportWords

  init(_ language: Language) {
    self.language = language
    status = StatusWords(language)
    report = ReportWords(language)
  }

  var heading: String { word("Two versions, side by side", nb: "To versjoner, side om side") }
  var contents: String { word("Pages in this review", nb: "Sidene i denne gjennomgangen") }
  var nothingOpen: String {
    word("No page has an open error or warning.", nb: "Ingen sider har åpne feil eller advarsler.")
  }
  var site: String { word("Not of a single page", nb: "Gjelder ikke én enkelt side") }
  var facts: String { word("About the two versions", nb: "Om de to versjonene") }
  var text: String { word("The text, side by side", nb: "Teksten, side om side") }
  var wholePage: String {
    word("Findings about the page as a whole", nb: "Funn om siden som helhet")
  }
  var acceptances: String { word("Accepted findings", nb: "Godtatte funn") }
  var hint: String { word("Suggestion", nb: "Forslag") }
  var fact: String { word("What", nb: "Hva") }
  var file: String { word("File", nb: "Fil") }
  var address: String { word("Address", nb: "Adresse") }
  var differs: String { word("differs", nb: "ulik") }
  var none: String { word("none", nb: "ingen") }
  var builtDifferently: String {
    word(
      "This part is built differently in the two versions",
      nb: "Denne delen er bygd opp ulikt i de to versjonene")
  }
  var state: String { status.state }
  var date: String { status.date }
  var updated: String { status.updated }
  var translation: String { status.translation }

  /// What the review shows, for what time.
  func summary(of site: SiteStatus) -> String {
    let day = site.asOf.day.text(in: language)
    let numbers = status.summary(of: site, of: site.pages.count)
    return word("The site on \(day): \(numbers).", nb: "Nettstedet \(day): \(numbers).")
  }

  /// What is open about a page.
  func numbers(of page: PageStatus) -> String {
    let told = [
      page.errors > 0 ? status.errors(page.errors) : nil,
      page.warnings > 0 ? status.warnings(page.warnings) : nil,
      page.accepted > 0 ? status.accepted(page.accepted) : nil,
    ].compactMap(\.self)
    return told.isEmpty ? word("nothing open", nb: "ingenting åpent") : told.joined(separator: ", ")
  }

  func name(of language: Language) -> String {
    switch language {
    case .english: word("English", nb: "Engelsk")
    case .bokmaal: word("Norwegian (bokmål)", nb: "Norsk (bokmål)")
    case .nynorsk: word("Norwegian (nynorsk)", nb: "Norsk (nynorsk)")
    }
  }

  func onlyHere(_ language: Language) -> String {
    let name = name(of: language)
    return word(
      "Only in one version: \(name)", nb: "Bare i den ene versjonen: \(name.lowercased())")
  }

  func missing(_ edition: Edition) -> String {
    switch edition {
    case .english: word("There is no English version", nb: "Siden finnes ikke på engelsk")
    case .norwegian: word("There is no Norwegian version", nb: "Siden finnes ikke på norsk")
    }
  }

  func only(_ reason: String) -> String {
    word("On purpose: \(reason)", nb: "Med vilje: \(reason)")
  }

  /// What a finding that stands elsewhere says of a text.
  func named(_ related: Diagnostic.Related, by finding: Diagnostic) -> String {
    let message = related.message.text(in: language)
    if finding.code == SiteStatus.staleCode {
      return word(
        "Stale translation: \(message)",
        nb: "Utdatert oversettelse: \(message)")
    }
    let place = report.place(finding.place)
    return word(
      "\(message.capitalised) (finding at \(place))", nb: "\(message.capitalised) (funn i \(place))"
    )
  }

  func severity(_ severity: Severity) -> String {
    report.severity(severity).capitalised
  }

  func message(of diagnostic: Diagnostic) -> String { report.message(of: diagnostic) }

  /// A finding in a line: its place and its message.
  func told(_ finding: Diagnostic) -> String {
    "\(place(finding.place)): \(message(of: finding))"
  }

  func place(_ place: Place) -> String { report.place(place) }

  func state(of version: VersionStatus) -> String { status.state(version.page.state) }

  func translation(of version: VersionStatus) -> String? { status.translation(version) }

  func acceptance(_ judged: JudgedAcceptance) -> String {
    status.acceptance(judged).capitalised
  }

  /// What a part is, where its look does not tell; nil where it does.
  func label(of kind: TextPart.Kind) -> String? {
    switch kind {
    case .field(let name): label(ofField: name)
    case .row: word("Table row", nb: "Tabellrad")
    case .block(.caption): word("Caption", nb: "Bildetekst")
    case .block(.note): word("Fact box", nb: "Faktaboks")
    case .block(.footnote): word("Footnote", nb: "Fotnote")
    case .block(.alternative): word("Picture, in words", nb: "Bilde, i ord")
    case .block(.heading), .block(.paragraph), .block(.item), .block(.quote), .block(.cell): nil
    }
  }

  private func label(ofField name: String) -> String {
    switch name {
    case "title": word("Title", nb: "Tittel")
    case "summary": word("Summary", nb: "Ingress")
    case "image.alt": word("Picture, in words", nb: "Bilde, i ord")
    case "image.caption": word("Caption", nb: "Bildetekst")
    case "organiser": word("Organiser", nb: "Arrangør")
    case "audience": word("Audience", nb: "Målgruppe")
    case "length": word("Length", nb: "Varighet")
    case "recurrence": word("How often", nb: "Hvor ofte")
    case "topic": word("Topic", nb: "Emne")
    default: name
    }
  }

  func word(_ english: String, nb bokmaal: String) -> String {
    status.word(english, nb: bokmaal)
  }
}

extension String {
  /// With a capital in front.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
