internal import SiteModel

extension Rule {
  /// A number in a text that is not the one of the tables.
  static let tableCount = Rule(
    "language/table-count", .warning,
    what: Wording(
      "a text gives another number of hospitals, centres or the like than the site has",
      nb: "en tekst oppgir et annet antall sykehus, sentre eller lignende enn nettstedet har"),
    why: Wording(
      "The page contradicts the list that it leads to, and nobody can tell which is right.",
      nb: "Siden sier noe annet enn listen den viser til, og ingen kan vite hva som er riktig."),
    example: "“the 28 hospitals”, while hospitals.csv has 29")
}

/// Finds numbers of hospitals, university hospitals, centres, therapy areas, health regions and
/// courses that speak of all there are and are not the number of the tables or pages.
///
/// Such numbers stay behind when a hospital joins or a centre is added, in both languages alike. Only
/// the whole is judged: "all 29 hospitals", "each of the six centres", "Norway has six centres" always;
/// "the 29 hospitals" where the number is near the right one, because it may mean some named before;
/// "29 hospitals" where it is near and at least ten. Left alone are some of them ("hospitals in
/// Oslo", "that took part", "about 20", "from 7 hospitals") and what is told of another time: a
/// sentence with a year, a clause in the past.
/// A warning: with one centre of `Content` taken away, all eight findings were true, but prose may
/// count in more ways than `Content` shows. `Content` has no finding.
/// Example: `the 28 hospitals`, while `hospitals.csv` has 29.
struct TableCount: PageRule {
  let rule = Rule.tableCount
  private let known: [Known]

  /// Something of which the site has a number.
  private struct Known {
    let counted: Counted
    let numbers: [Int]
    let dependsOnToday: Bool
  }

  init(site: Site) {
    known = Counted.allCases.compactMap { counted in
      let numbers = counted.numbers(in: site)
      guard !numbers.isEmpty else { return nil }
      return Known(
        counted: counted, numbers: numbers, dependsOnToday: counted.dependsOnToday(in: site))
    }
  }

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    page.facts.compactMap { fact in
      guard fact.kind == .number, fact.isCertain, let count = fact.value.count else { return nil }
      return finding(fact, count, page)
    }
  }
}

extension TableCount {
  /// How far a number may be off and still mean the whole: of ten, two; at least one.
  private static func isNear(_ number: Int, _ right: Int) -> Bool {
    abs(number - right) <= Swift.max(1, right / 5)
  }

  private static let leastBare = 10

  /// Whether one of the next words may be something counted: most numbers count something else.
  private static func mayCount(_ rest: Substring.UTF8View) -> Bool {
    let bytes = Array(rest.prefix(48))
    var word = 0
    for index in bytes.indices where bytes[index].isWordByte && !bytes.hasLetter(before: index) {
      if beginnings.contains(where: { bytes.hasWord($0, at: index) }) { return true }
      word += 1
      if word == 4 { return false }
    }
    return false
  }

  private static let beginnings: [StaticBytes] = [
    "hospital", "centre", "center", "areas", "authorit", "regions", "courses", "sykehus",
    "sjukehus",
    "universitetss", "sent", "fagomr", "helse", "kurs",
  ]

  private func finding(_ fact: Fact, _ count: Int, _ page: ReadPage) -> Diagnostic? {
    let written = TextPlace.text(ofBlock: fact.block, in: page.made)
    guard Self.mayCount(written.utf8.dropFirst(fact.range.upperBound)) else { return nil }
    let text = Array(written.utf8)
    let sentence = Sentence(around: fact.range, in: text, page.language)
    let number = sentence.indices(of: fact.range)
    for known in known where !known.numbers.contains(count) {
      guard let whole = WholeCount(of: known.counted, number, in: sentence, page.language),
        let scope = whole.scope, let right = known.numbers.first, means(right, scope, count)
      else { continue }
      return finding(known, right, at: whole.range, inBlock: fact.block, page)
    }
    return nil
  }

  private func means(_ right: Int, _ scope: WholeCount.Scope, _ count: Int) -> Bool {
    switch scope {
    // "All nine hospitals" are some that were named before.
    case .all: count * 3 >= right
    case .definite: Self.isNear(count, right)
    case .bare: right >= Self.leastBare && Self.isNear(count, right)
    }
  }

  private func finding(
    _ known: Known, _ right: Int, at range: Range<Int>, inBlock block: Int, _ page: ReadPage
  ) -> Diagnostic {
    let found = TextPlace(of: range, inBlock: block, of: page.made)
    let source = known.counted.source
    return rule.finding(
      at: found.place, page: page.id, language: page.language, about: found.written,
      Wording(
        "the text says “\(found.written)”, but the site has \(right)",
        nb: "teksten sier «\(found.written)», men nettstedet har \(right)"),
      hint: Wording(
        "correct the number, or the contents of “\(source)”",
        nb: "rett tallet, eller innholdet i «\(source)»"),
      related: [
        .init(Place(file: source), Wording("\(right) stand here", nb: "\(right) står her"))
      ],
      dependsOnToday: known.dependsOnToday)
  }
}

extension FactValue {
  /// The whole number, if it may count things.
  fileprivate var count: Int? {
    guard case .number(let figures, let exponent, let unit) = self, unit == .none,
      figures > 1 || (figures == 1 && exponent > 0), (0...3).contains(exponent)
    else { return nil }
    return (0..<exponent).reduce(figures) { number, _ in number * 10 }
  }
}
