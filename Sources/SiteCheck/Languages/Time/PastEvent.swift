internal import SiteModel

extension Rule {
  /// Something that is over and still announced.
  static let pastEvent = Rule(
    "language/past", .warning,
    what: Wording(
      "something that is over is announced as to come",
      nb: "noe som er over, er omtalt som noe som skal komme"),
    why: Wording(
      "A reader plans for a day that is gone, and trusts the rest of the page less.",
      nb: "Leseren planlegger etter en dag som er forbi, og stoler mindre på resten av siden."),
    example: "The building will open on 3 September 2024.",
    dependsOnToday: true)
}

/// Finds events and deadlines that lie in the past but are worded as to come.
///
/// A date needs its year, or the news item's date from which the year is counted on; the verb beside
/// it decides (see `StatedDate`). A course whose last date is over and that still asks to sign up,
/// without saying that it comes again, is told too.
/// A news item speaks from its day: a year after it (or after `updated`) it belongs to the archive,
/// and what it announced then is left alone. A deadline is told even there, because it asks the
/// reader to act, and so is what was over when the item came out. A page that is no longer out, and
/// a quotation, are left alone.
/// A warning, as all that depends on today. `Content` has no finding in 2024, 2026 or 2030; the old
/// site announced a building for September 2024 long after it had opened.
/// Example: `The building will open on 3 September 2024.`
struct PastEvent: PageRule {
  let rule = Rule.pastEvent
  private let today: Day

  init(asOf: LocalTime) { today = asOf.day }

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    if case .expired = page.made.page.state { return [] }
    let facts = page.facts
    let vantage = Vantage(of: page.made.page, on: today)
    var findings: [Diagnostic] = []
    var index = 0
    while index < facts.count {
      let run = Self.run(at: index, in: facts)
      index = run.upperBound
      guard let last = vantage.lastDay(of: facts[run]), last < today,
        !goesOn(run, in: facts, vantage)
      else { continue }
      if let finding = finding(facts[run.lowerBound], over: last, vantage, page) {
        findings.append(finding)
      }
    }
    return findings + course(page)
  }
}

extension PastEvent {
  /// The facts that one date of several days makes: "3 and 4 March 2024".
  private static func run(at start: Int, in facts: [Fact]) -> Range<Int> {
    var end = start + 1
    while end < facts.count, facts[end].kind == .date, facts[end].block == facts[start].block,
      facts[end].range == facts[start].range
    {
      end += 1
    }
    return start..<end
  }

  /// "from 3 March 2024 to 5 April 2027"
  private func goesOn(_ run: Range<Int>, in facts: [Fact], _ vantage: Vantage) -> Bool {
    guard run.upperBound < facts.count else { return false }
    let (first, next) = (facts[run.lowerBound], facts[run.upperBound])
    guard next.block == first.block, next.range.lowerBound - first.range.upperBound <= 10,
      let last = vantage.lastDay(of: facts[Self.run(at: run.upperBound, in: facts)])
    else { return false }
    return last >= today
  }

  private func finding(
    _ fact: Fact, over last: Day, _ vantage: Vantage, _ page: ReadPage
  ) -> Diagnostic? {
    guard !isQuoted(fact.block, of: page) else { return nil }
    let text = Array(TextPlace.text(ofBlock: fact.block, in: page.made).utf8)
    let stated = StatedDate(fact.range, in: text, page.language)
    guard let announcement = stated.announcement else { return nil }
    if vantage.isArchived, !announcement.isCall, vantage.spokeBefore(last) { return nil }
    let found = TextPlace(of: fact.range, inBlock: fact.block, of: page.made)
    let word = String(decoding: text[announcement.word.range], as: UTF8.self)
    return page.finding(
      rule, at: found.place, about: fact.value.description,
      Wording(
        "“\(found.written)” is past, but the text says “\(word)”",
        nb: "«\(found.written)» er passert, men teksten sier «\(word)»"),
      hint: Wording(
        "tell what happened, give a new date, or take the sentence out",
        nb: "fortell hva som skjedde, skriv en ny dato, eller ta ut setningen"))
  }

  /// What somebody said is as it was said; words in another language are not read.
  private func isQuoted(_ block: Int, of page: ReadPage) -> Bool {
    guard page.made.text.blocks.indices.contains(block) else { return false }
    let text = page.made.text.blocks[block]
    return text.kind == .quote || text.languageTag != nil
  }
}

extension PastEvent {
  /// A course that is over and still asks to sign up.
  private func course(_ page: ReadPage) -> [Diagnostic] {
    guard case .course(let course) = page.made.page.frontMatter.details,
      course.recurrence == nil, let register = course.register,
      let last = course.dates.map({ ($0.to ?? $0.from).day }).max(), last < today
    else { return [] }
    return [
      page.finding(
        rule, at: register.place, about: last.description,
        Wording(
          "the course's last date, \(last), is past, but readers are asked to sign up",
          nb: "siste dato for kurset, \(last), er passert, men leserne blir bedt om å melde seg på"),
        hint: Wording(
          "give new “dates”, say in “recurrence” when it comes again, or take “register” out",
          nb: "skriv nye «dates», si i «recurrence» når kurset kommer igjen, eller fjern «register»"
        ))
    ]
  }
}

/// From which day a page speaks.
private struct Vantage {
  /// The first day of a news item; nil for a page without a date.
  private let start: Day?
  private let updated: Day?
  private let today: Day

  init(of page: Page, on today: Day) {
    self.today = today
    updated = page.frontMatter.updated
    guard case .news(let news) = page.frontMatter.details else {
      start = nil
      return
    }
    start = news.date.firstDay
  }

  /// Whether it is a news item of more than a year ago.
  var isArchived: Bool {
    guard let start else { return false }
    let spoken = Swift.max(start, updated ?? start)
    return (spoken.year + 1, spoken.month, spoken.day) < (today.year, today.month, today.day)
  }

  /// Whether a day was still to come when the item came out.
  func spokeBefore(_ day: Day) -> Bool { start.map { $0 <= day } ?? false }

  /// The last day that a date of one or more days means; nil for another fact, and for a date whose
  /// year is not known.
  func lastDay(of facts: ArraySlice<Fact>) -> Day? {
    let days = facts.compactMap { $0.isCertain ? lastDay(of: $0.value) : nil }
    return days.count == facts.count ? days.max() : nil
  }

  private func lastDay(of value: FactValue) -> Day? {
    guard case .date(let year, let month, let day) = value else { return nil }
    guard year == 0 else { return Self.lastDay(year, month, day) }
    guard let start else { return nil }
    // Of what is to come, the item names the next.
    guard let same = Self.lastDay(start.year, month, day) else { return nil }
    return same >= start ? same : Self.lastDay(start.year + 1, month, day)
  }

  private static func lastDay(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard day == 0 else { return Day(year: year, month: month, day: day) }
    return (28...31).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first
  }
}
