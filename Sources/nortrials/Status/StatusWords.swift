internal import SiteModel

/// The fixed words of a status, in one language.
struct StatusWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  var page: String { word("Page", nb: "Side") }
  var languages: String { word("Lang", nb: "Språk") }
  var state: String { word("State", nb: "Tilstand") }
  var date: String { word("Date", nb: "Dato") }
  var updated: String { word("Updated", nb: "Oppdatert") }
  var translation: String { word("Translation", nb: "Oversettelse") }
  var errors: String { word("Err", nb: "Feil") }
  var warnings: String { word("Warn", nb: "Adv") }
  var accepted: String { word("Acc", nb: "Unnt") }
  /// The row of what belongs to no page.
  var site: String { word("(the site itself)", nb: "(nettstedet selv)") }
  var only: String { word("only", nb: "bare") }

  /// Whether readers get it; the time without its hour where that is midnight.
  func state(_ state: Page.State) -> String {
    switch state {
    case .published: return word("published", nb: "publisert")
    case .draft: return word("draft", nb: "utkast")
    case .scheduled(let time):
      let written = time == LocalTime(startOf: time.day) ? "\(time.day)" : "\(time)"
      return word("from \(written)", nb: "fra \(written)")
    case .expired: return word("expired", nb: "utløpt")
    }
  }

  func state(_ state: TranslationState) -> String {
    switch state {
    case .notAttested: word("not attested", nb: "ikke bekreftet")
    case .attested: word("attested", nb: "bekreftet")
    case .stale: word("stale", nb: "utdatert")
    }
  }

  /// `stale, nb 2026-03-01`: how it stands, what it was made from, when it was reviewed.
  func translation(_ version: VersionStatus) -> String? {
    guard let translation = version.page.frontMatter.translation, let state = version.translation
    else { return nil }
    let review = translation.reviewed.map { " \($0)" } ?? ""
    return "\(self.state(state)), \(translation.from.rawValue)\(review)"
  }

  /// `accepted until 2027-06-30: [language/number] “12”: The reason.`
  func acceptance(_ judged: JudgedAcceptance) -> String {
    let acceptance = judged.owned.acceptance
    let until =
      acceptance.until.map { word(" until \($0)", nb: " til og med \($0)") } ?? ""
    let about = word("“\(acceptance.about)”", nb: "«\(acceptance.about)»")
    return "\(word("accepted", nb: "godtatt"))\(until): [\(acceptance.rule)] \(about): "
      + acceptance.reason + (whyIdle(judged).map { " (\($0))" } ?? "")
  }

  /// Why an acceptance lets nothing stand; nil where it does.
  func whyIdle(_ judged: JudgedAcceptance) -> String? {
    if judged.isUsed { return nil }
    return judged.isLapsed
      ? word("no longer holds", nb: "gjelder ikke lenger")
      : word("matches nothing", nb: "treffer ingenting")
  }

  /// `3 of 61 pages, 2 errors, 1 warning, 0 accepted`.
  func summary(of site: SiteStatus, of pages: Int) -> String {
    let shown = site.pages.count
    return [
      shown == pages
        ? word(count(pages, "page", "pages"), nb: count(pages, "side", "sider"))
        : word("\(shown) of \(count(pages, "page", "pages"))", nb: "\(shown) av \(pages) sider"),
      errors(site.errors), warnings(site.warnings), accepted(site.accepted),
    ].joined(separator: ", ")
  }

  func errors(_ number: Int) -> String {
    word(count(number, "error", "errors"), nb: "\(number) feil")
  }

  func warnings(_ number: Int) -> String {
    word(count(number, "warning", "warnings"), nb: count(number, "advarsel", "advarsler"))
  }

  func accepted(_ number: Int) -> String {
    word("\(number) accepted", nb: "\(number) godtatt")
  }

  /// What became of a file; its size, because it may be sent.
  func written(to path: String, bytes: Int) -> String {
    let size = (bytes + 999) / 1000
    return "nortrials: "
      + word("wrote “\(path)”, \(size) kB", nb: "skrev «\(path)», \(size) kB")
  }

  func word(_ english: String, nb bokmaal: String) -> String {
    Wording(english, nb: bokmaal).text(in: language)
  }

  private func count(_ number: Int, _ one: String, _ other: String) -> String {
    "\(number) \(number == 1 ? one : other)"
  }
}
