internal import SiteModel

extension FactKind {
  /// What findings about this kind of fact are made by.
  var rule: Rule {
    switch self {
    case .url: .urlFact
    case .email: .emailFact
    case .phone: .phoneFact
    case .identifier: .identifierFact
    case .date: .dateFact
    case .time: .timeFact
    case .money: .moneyFact
    case .number: .numberFact
    }
  }

  /// How messages call such a fact.
  fileprivate var name: Wording {
    switch self {
    case .url: Wording("web address", nb: "nettadressen")
    case .email: Wording("e-mail address", nb: "e-postadressen")
    case .phone: Wording("phone number", nb: "telefonnummeret")
    case .identifier: Wording("name or number", nb: "navnet eller nummeret")
    case .date: Wording("date", nb: "datoen")
    case .time: Wording("time", nb: "klokkeslettet")
    case .money: Wording("amount", nb: "beløpet")
    case .number: Wording("number", nb: "tallet")
    }
  }
}

/// Finds hard facts of one kind that differ between the versions of a page.
///
/// Facts are compared by value, wherever in the text they stand, so that a translator may order
/// a sentence freely; only in lists and tables are they compared place by place (`ExchangedFacts`). The
/// finding stands in the Norwegian file, unless only the English one has
/// the value.
/// An error: the 78 pairs of `Content` have none, nor do they after any of the harmless changes of
/// `Tests/Mutations`; of its kinds of fault that touch facts all findings are true. Of eleven further
/// news items written in both languages as a try, one had a false one, whose cause is mended.
/// Example: "21 April" in the English file and "24. april" in the Norwegian one.
struct FactRule: TwinRule {
  private let kind: FactKind

  init(_ kind: FactKind) { self.kind = kind }

  var rule: Rule { kind.rule }

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var known: [String: Int] = [:]
    var told = 0
    for difference in pair.factDifferences where difference.kind == kind {
      let isExact = told < Self.mostExact
      told += 1
      let finding = finding(difference, in: pair, isExact: isExact)
      // The same difference again is told once, at its first place.
      if let index = known[finding.message.english] {
        findings[index].count += 1
      } else {
        known[finding.message.english] = findings.count
        findings.append(finding)
      }
    }
    return findings
  }
}

extension FactRule {
  /// How many differences of a page are told at their column; to search a text that differs all
  /// over for each of thousands of facts would take minutes.
  private static let mostExact = 100

  private func finding(
    _ difference: FactDifference, in pair: ComparedPair, isExact: Bool
  ) -> Diagnostic {
    switch difference.form {
    case .other(let english, let norwegian):
      other(
        FactPlace(of: english, in: pair.pages.english, isExact: isExact),
        FactPlace(of: norwegian, in: pair.pages.norwegian, isExact: isExact),
        english, norwegian, pair)
    case .surplus(let fact, let edition, let here, let there):
      surplus(
        fact, at: FactPlace(of: fact, in: pair.pages[edition], isExact: isExact), in: edition,
        here: here, there: there, pair, isExact: isExact)
    }
  }

  private func other(
    _ twin: FactPlace, _ own: FactPlace, _ english: Fact, _ norwegian: Fact, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = Edition.english.version
    return pair.finding(
      rule, in: .norwegian, at: own.place, about: "\(english.value) / \(norwegian.value)",
      Wording(
        "\(kind.name.english) “\(own.written)” here, but “\(twin.written)” in \(version.english)",
        nb: "\(kind.name.bokmaal) er «\(own.written)» her, men «\(twin.written)» "
          + "i \(version.bokmaal)"),
      hint: english.dateForm ?? norwegian.dateForm
        ?? .findRight,
      related: [
        .init(twin.place, .hereQuoted(twin.written))
      ])
  }

  private func surplus(
    _ fact: Fact, at own: FactPlace, in edition: Edition, here: Int, there: Int,
    _ pair: ComparedPair, isExact: Bool
  ) -> Diagnostic {
    let version = edition.other.version
    let twinPlace =
      isExact
      ? TwinSpot(of: fact, in: edition, pair).place : pair.pages[edition.other].page.place
    let message =
      there == 0
      ? Wording(
        "\(kind.name.english) “\(own.written)” is not in \(version.english)",
        nb: "\(kind.name.bokmaal) «\(own.written)» står ikke i \(version.bokmaal)")
      : Wording(
        "\(kind.name.english) “\(own.written)” stands \(here.times.english) here and "
          + "\(there.times.english) in \(version.english)",
        nb: "\(kind.name.bokmaal) «\(own.written)» står \(here.times.bokmaal) her og "
          + "\(there.times.bokmaal) i \(version.bokmaal)")
    return pair.finding(
      rule, in: edition, at: own.place, about: fact.value.description, message,
      hint: fact.dateForm ?? .addition(to: edition.other),
      related: [
        .init(
          twinPlace,
          Wording("expected in this part", nb: "her skulle det ha stått"))
      ])
  }
}

extension Fact {
  /// How to write a date whose figures are no day of the calendar.
  fileprivate var dateForm: Wording? {
    guard kind == .date, case .text = value else { return nil }
    return Wording(
      "write the day, then the month in words, then the year, such as “3 March 2026”",
      nb: "skriv dag, måned med bokstaver og år, for eksempel «3. mars 2026»")
  }
}

extension Int {
  /// How often, in words of messages.
  fileprivate var times: Wording {
    self == 1 ? Wording("once", nb: "én gang") : Wording("\(self) times", nb: "\(self) ganger")
  }
}
