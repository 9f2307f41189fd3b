internal import SiteModel

/// When a site's output changes next, and when its report does, as text or JSON.
struct DueReport {
  private let asOf: LocalTime
  private let change: NextChange?
  private let lapse: NextLapse?

  init(of site: Site) {
    asOf = site.asOf
    change = NextChange(of: site)
    lapse = NextLapse(of: site)
  }

  /// The moment alone on the first line, then a line a page; then what the report waits for.
  func text(in language: Language) -> String {
    var lines =
      change.map { [$0.moment.description] + $0.turns.map { line($0, language) } } ?? [
        Wording("nothing is due", nb: "ingenting venter").text(in: language)
      ]
    if let lapse {
      lines.append(
        Wording(
          "the report changes \(lapse.moment)", nb: "rapporten endres \(lapse.moment)"
        ).text(in: language))
      lines += lapse.acceptances.map { line($0, language) }
    }
    return lines.map { Printable.line($0) + "\n" }.joined()
  }

  private func line(_ turn: NextChange.Turn, _ language: Language) -> String {
    let what =
      switch turn.cause {
      case .comesOut(let time):
        Wording("comes out (publish: \(time))", nb: "kommer ut (publish: \(time))")
      case .goes(let day):
        Wording("is taken away (expires: \(day))", nb: "tas bort (expires: \(day))")
      }
    return "  \(turn.page.place.file): \(what.text(in: language))"
  }

  private func line(_ acceptance: Acceptance, _ language: Language) -> String {
    let until = acceptance.until?.description ?? ""
    let what = Wording(
      "“\(acceptance.rule)” about “\(acceptance.about)” is accepted no longer (until: \(until))",
      nb: "«\(acceptance.rule)» om «\(acceptance.about)» er ikke lenger godtatt (until: \(until))")
    return "  \(ReportWords(language).place(acceptance.place)): \(what.text(in: language))"
  }
}

extension DueReport {
  /// `Schemas/due.schema.json`; the same in both languages of messages.
  var json: String {
    JSON.document([
      ("version", .number(1)), ("asOf", .text(asOf.description)),
      ("output", .text(orNull: change?.moment.description)),
      ("pages", .list(change?.turns.map(object) ?? [])),
      ("report", .text(orNull: lapse?.moment.description)),
      ("acceptances", .list(lapse?.acceptances.map(object) ?? [])),
    ])
  }

  private func object(_ turn: NextChange.Turn) -> JSON {
    let (change, field, value) =
      switch turn.cause {
      case .comesOut(let time): ("comes-out", "publish", time.description)
      case .goes(let day): ("goes", "expires", day.description)
      }
    let place = turn.page.place(of: field)
    return .object([
      ("page", .text(turn.page.id.text)), ("language", .text(turn.page.language.rawValue)),
      ("change", .text(change)), ("field", .text(field)), ("value", .text(value)),
      ("file", .text(place.file)), ("line", .number(orNull: place.start?.line)),
      ("column", .number(orNull: place.start?.column)),
    ])
  }

  private func object(_ acceptance: Acceptance) -> JSON {
    .object([
      ("rule", .text(acceptance.rule)), ("about", .text(acceptance.about)),
      ("until", .text(orNull: acceptance.until?.description)),
      ("file", .text(acceptance.place.file)),
      ("line", .number(orNull: acceptance.place.start?.line)),
      ("column", .number(orNull: acceptance.place.start?.column)),
    ])
  }
}
