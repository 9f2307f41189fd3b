internal import SiteModel

extension Rule {
  /// Dates that differ.
  static let dateFact = Rule(
    "language/date",
    what: Wording(
      "a date in the text differs between the versions",
      nb: "en dato i teksten er ulik i de to versjonene"),
    why: Wording(
      "One group of readers comes on the wrong day.",
      nb: "Den ene gruppen lesere kommer på feil dag."),
    example: "21 April in English, 24. april in Norwegian")
}

/// Takes dates in words and figures: `3 March 2026`, `3. mars 2026`, `March 3, 2026`,
/// `03.03.2026`, `3/3-2026`, `2026-03-03`, `18.–20. mai`, `tredje juni`, `August 2025`, `in March`.
///
/// The value is `2026-03-03`, without a year `--03-03`, of a month `2026-03` or `--03` (ISO 8601).
/// Each day of a range is a date of its own; a year at the end of a range or list holds for all of
/// it. In `03/04/2026` the day comes first, as in Britain. A year alone is a number. Figures that
/// are no day are one finding about the form, not three about numbers.
struct DateExtractor: FactExtractor {
  var spots: FactSpots { [.digits, .months] }

  func extract(from text: inout FactText) {
    var found: [DateRun] = []
    for index in text.tokens.indices where text.isFree(index) {
      let run =
        switch text.tokens[index].kind {
        case .digits: NumericDate.run(in: text, at: index)
        case .month, .shortMonth: NamedDate.run(in: text, at: index)
        case .number, .possibleNumber, .ordinal, .scale, .address, .series, .dayTime, .period,
          .fraction, .currency:
          nil as DateRun?
        }
      guard let run else { continue }
      text.take(tokens: run.tokens)
      found.append(run)
    }
    guard !found.isEmpty else { return }
    Self.spreadYears(over: &found, in: text)
    for run in found {
      for value in run.values { text.add(.date, value, run.bytes, isCertain: run.isCertain) }
      if !run.isCertain, !run.days.isEmpty { Self.addOtherReadings(of: run, to: &text) }
    }
  }

  /// What "1.12." may mean if it is no date: a time, or numbers.
  private static func addOtherReadings(of run: DateRun, to text: inout FactText) {
    let day = run.days[0]
    if day < 24 { text.add(.time, .time(day * 60 + run.month), run.bytes, isCertain: false) }
    var decimal = ExactDecimal(day)
    let month = text.tokens[run.tokens.upperBound]
    let isRead = decimal.append(month.value, length: month.length, areDecimals: true)
    let numbers = [ExactDecimal(day), ExactDecimal(run.month)] + (isRead ? [decimal] : [])
    for number in numbers {
      let value = number.value()
      text.add(.number, value, run.bytes, isCertain: false)
    }
  }

  /// Gives a date without year the year of the date that it is linked to: "30 May–2 June 2026",
  /// "13. januar til torsdag 10. februar 2022".
  private static func spreadYears(over found: inout [DateRun], in text: borrowing FactText) {
    for index in found.indices.dropLast().reversed() where found[index].year == nil {
      let next = text.startOfWeekday(before: found[index + 1].bytes.lowerBound)
      let end = found[index].bytes.upperBound
      if DateRun.areLinked(end, next, in: text) || text.gap(from: end, to: next) == ", " {
        found[index].year = found[index + 1].year
      }
    }
  }
}

extension FactText {
  /// Where the day of the week begins that a date has before it: the Thursday of "Thursday, 3 March";
  /// the date's own start where there is none.
  fileprivate func startOfWeekday(before date: Int) -> Int {
    var end = date
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    var start = end
    while start > 0, bytes.hasLetter(before: start) { start = bytes.scalarStart(before: start) }
    return Self.weekdays.contains(PackedWord(bytes[start..<end])) ? start : date
  }

  /// In both languages.
  static let weekdays: Set<PackedWord> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mandag",
    "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "måndag", "tysdag", "laurdag",
    "sundag",
  ]
}

/// One or more days of a month that are written together, or a month.
struct DateRun {
  /// Empty for a month.
  let days: [Int]
  let month: Int
  var year: Int?
  let tokens: ClosedRange<Int>
  let bytes: Range<Int>
  /// Whether it can mean nothing else.
  var isCertain = true
  /// As it is written, where its figures are no day of the calendar.
  var unreadable: String?

  /// What may stand between two days that belong together.
  static let links: Set<PackedWord> = [
    "-", " - ", ".-", ". - ", " to ", " and ", " or ", " & ", " until ", " til ", " og ", " eller ",
    ". til ",
    ". og ", ". eller", "/", "./",
  ]
  static let years = 1800...2199

  /// Longer words for the same.
  private static let longLinks: [StaticBytes] = [
    " til og med ", ". til og med ", " og ut ", ". og ut ", " fram til ", " frem til ",
    ". fram til ", ". frem til ", " through ", " and including ", " to and including ",
    " up to and including ", " up until ",
  ]

  /// Whether what stands between two places links days that belong together.
  static func areLinked(_ end: Int, _ start: Int, in text: borrowing FactText) -> Bool {
    if let gap = text.gap(from: end, to: start), links.contains(gap) { return true }
    return longLinks.contains {
      end + $0.bytes.count == start && text.bytes.hasWord($0, at: end)
    }
  }

  var values: [FactValue] {
    if let unreadable { return [.text(unreadable)] }
    let written = days.isEmpty ? [0] : days
    return written.map { .date(year: year ?? 0, month: month, day: $0) }
  }
}
