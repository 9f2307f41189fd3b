/// The Norwegian words that state facts, bokmål and nynorsk together.
enum NorwegianFactWords {
  static let numbers: [FactWord] = .of([
    .possible(0, "null"),
    .possible(1, "en", "ett", "et", "ei", "én", "ein", "eitt", "eit", "éin", "éi", "éitt"),
    .possible(
      2, "begge", "dobbel", "dobbelt", "doble", "doblet", "dobla", "par", "annenhver",
      "annethvert", "annakvar", "annankvar"),
    .possible(3, "trippel", "tredoble", "tredoblet", "tredobla", "tredobbelt"),
    .possible(10, "tiår", "tiåret", "tiårene", "tiåra"),
    .possible(12, "dusin"), .possible(24, "døgn", "døgnet", "døger", "døgeret", "døgnåpen"),
    .number(2, "to"), .number(3, "tre"), .number(4, "fire"), .number(5, "fem"),
    .number(6, "seks"), .number(7, "sju", "syv"), .number(8, "åtte"), .number(9, "ni"),
    .number(10, "ti"), .number(11, "elleve"), .number(12, "tolv"), .number(13, "tretten"),
    .number(14, "fjorten"), .number(15, "femten"), .number(16, "seksten"),
    .number(17, "sytten"), .number(18, "atten"), .number(19, "nitten"),
    .number(20, "tjue", "tyve"), .number(30, "tretti", "tredve"), .number(40, "førti"),
    .number(50, "femti"), .number(60, "seksti"), .number(70, "sytti"), .number(80, "åtti"),
    .number(90, "nitti"),
  ])

  static let parts: [FactWord] = .of([
    .ordinal(1, "første", "fyrste"), .ordinal(2, "andre", "annen", "annet", "anna"),
    .ordinal(3, "tredje"), .ordinal(4, "fjerde"), .ordinal(5, "femte"), .ordinal(6, "sjette"),
    .ordinal(7, "sjuende", "syvende", "sjuande"), .ordinal(8, "åttende", "åttande"),
    .ordinal(9, "niende", "niande"), .ordinal(10, "tiende", "tiande"),
    .ordinal(11, "ellevte"), .ordinal(12, "tolvte"), .ordinal(13, "trettende", "trettande"),
    .ordinal(14, "fjortende", "fjortande"), .ordinal(15, "femtende", "femtande"),
    .ordinal(16, "sekstende", "sekstande"), .ordinal(17, "syttende", "syttande"),
    .ordinal(18, "attende", "attande"), .ordinal(19, "nittende", "nittande"),
    .ordinal(20, "tjuende", "tyvende", "tjuande"), .ordinal(30, "trettiende", "trettiande"),
    .ordinal(40, "førtiende", "førtiande"), .ordinal(50, "femtiende", "femtiande"),
    .ordinal(60, "sekstiende", "sekstiande"), .ordinal(100, "hundrede"),
    .period(4, "kvartal", "kvartalet"), .period(2, "halvår", "halvåret", "halvdel", "halvdelen"),
    .period(100, "århundre", "århundret", "hundreår", "hundreåret"),
    .fraction(
      tenths: 5, "halv", "halvt", "halve", "halvparten", "halvtime", "halvtimen", "halvtimes"),
    .fraction(tenths: 15, "halvannen", "halvannet", "halvanna", "halvtanna", "halvtannan"),
  ])

  /// Number words that longer words begin with.
  static let prefixes: [FactWord] =
    numbers.filter { $0.kind == .number } + .number(1, "enog", "einog", "énog", "éinog")
    + .possible(100, "hundre")

  static let series: [FactWord] = .series(
    "fase", "fasen", "faser", "fasene", "fasar", "type", "typen", "typer", "grad", "stadium",
    "stadie", "stadiet", "stadier")

  static let dayTimes: [FactWord] = .of([
    .dayTime(0, "midnatt"), .dayTime(12 * 60, "middag", "middagstid"),
  ])

  static let scales: [FactWord] = .of([
    .scale(2, "hundre"), .scale(3, "tusen"), .scale(6, "million", "millioner", "mill"),
    .scale(6, "millionar", "mio"), .scale(9, "milliard", "milliarder", "milliardar", "mrd"),
  ])

  /// Short forms count beside a day or a year only.
  static let months: [FactWord] = .of([
    .month(1, "januar", short: "jan"), .month(2, "februar", short: "feb", "febr"),
    .month(3, "mars", short: "mar"), .month(4, "april", short: "apr"), .month(5, "mai"),
    .month(6, "juni", short: "jun"), .month(7, "juli", short: "jul"),
    .month(8, "august", short: "aug"), .month(9, "september", short: "sep", "sept"),
    .month(10, "oktober", short: "okt"), .month(11, "november", short: "nov"),
    .month(12, "desember", short: "des"),
  ])

  /// As longer words begin: `maimøtet`.
  static let monthNames: [(month: Int, name: StaticBytes)] = [
    (1, "januar"), (2, "februar"), (3, "mars"), (4, "april"), (5, "mai"), (6, "juni"), (7, "juli"),
    (8, "august"), (9, "september"), (10, "oktober"), (11, "november"), (12, "desember"),
  ]

  /// How words go on that Norwegian writes together with a number: `toårig`, `tredagers`.
  static let counted: [StaticBytes] = [
    "års", "årig", "åring", "ukers", "vekers", "dagers", "dagars", "måneders", "månaders",
    "timers", "timars", "minutters", "siders", "sengers", "trinns", "delt", "deling", "døgns",
  ]
  /// How words go on where English often has no number: `tosifret`, `toveis`, `firedobling`.
  static let seldomCounted: [StaticBytes] = [
    "sif", "veis", "vegs", "dobl", "dobb", "språk", "fold", "arm", "ledd", "etasje", "stjern",
    "kanal", "meter",
  ]
}
