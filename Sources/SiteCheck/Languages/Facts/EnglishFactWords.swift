/// The English words that state facts.
enum EnglishFactWords {
  static let numbers: [FactWord] = .of([
    .possible(0, "zero"), .possible(1, "one", "once"),
    .possible(2, "both", "twice", "double", "doubled", "doubles", "doubling", "pair", "couple"),
    .possible(3, "thrice", "triple", "tripled", "threefold"), .possible(10, "decade", "decades"),
    .possible(12, "dozen"), .possible(14, "fortnight"), .possible(24, "clock"),
    .possible(20, "twenties"), .possible(30, "thirties"), .possible(40, "forties"),
    .possible(50, "fifties"), .possible(60, "sixties"), .possible(70, "seventies"),
    .possible(80, "eighties"), .possible(90, "nineties"),
    .number(2, "two"), .number(3, "three"), .number(4, "four"), .number(5, "five"),
    .number(6, "six"), .number(7, "seven"), .number(8, "eight"), .number(9, "nine"),
    .number(10, "ten"), .number(11, "eleven"), .number(12, "twelve"), .number(13, "thirteen"),
    .number(14, "fourteen"), .number(15, "fifteen"), .number(16, "sixteen"),
    .number(17, "seventeen"), .number(18, "eighteen"), .number(19, "nineteen"),
    .number(20, "twenty"), .number(30, "thirty"), .number(40, "forty"), .number(50, "fifty"),
    .number(60, "sixty"), .number(70, "seventy"), .number(80, "eighty"), .number(90, "ninety"),
  ])

  static let parts: [FactWord] = .of([
    .ordinal(1, "first"), .ordinal(2, "second"), .ordinal(3, "third"), .ordinal(4, "fourth"),
    .ordinal(5, "fifth"), .ordinal(6, "sixth"), .ordinal(7, "seventh"), .ordinal(8, "eighth"),
    .ordinal(9, "ninth"), .ordinal(10, "tenth"), .ordinal(11, "eleventh"),
    .ordinal(12, "twelfth"), .ordinal(13, "thirteenth"), .ordinal(14, "fourteenth"),
    .ordinal(15, "fifteenth"), .ordinal(16, "sixteenth"), .ordinal(17, "seventeenth"),
    .ordinal(18, "eighteenth"), .ordinal(19, "nineteenth"), .ordinal(20, "twentieth"),
    .ordinal(30, "thirtieth"), .ordinal(40, "fortieth"), .ordinal(50, "fiftieth"),
    .ordinal(60, "sixtieth"), .ordinal(100, "hundredth"),
    .period(4, "quarter", "quarters"), .period(2, "half"), .period(100, "century", "centuries"),
  ])

  static let series: [FactWord] = .series(
    "phase", "phases", "type", "types", "grade", "grades", "stage", "stages")

  static let dayTimes: [FactWord] = .of([
    .dayTime(0, "midnight"), .dayTime(12 * 60, "noon", "midday", "noontime"),
  ])

  static let scales: [FactWord] = .of([
    .scale(2, "hundred"), .scale(3, "thousand"), .scale(6, "million", "mill"),
    .scale(9, "billion"),
  ])

  /// Short forms count beside a day or a year only.
  static let months: [FactWord] = .of([
    .month(1, "january", short: "jan"), .month(2, "february", short: "feb"),
    .month(3, "march", short: "mar"), .month(4, "april", short: "apr"), .month(5, "may"),
    .month(6, "june", short: "jun"), .month(7, "july", short: "jul"),
    .month(8, "august", short: "aug"), .month(9, "september", short: "sep", "sept"),
    .month(10, "october", short: "oct"), .month(11, "november", short: "nov"),
    .month(12, "december", short: "dec"),
  ])
}
