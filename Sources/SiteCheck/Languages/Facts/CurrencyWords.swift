internal import SiteModel

/// What a word or sign for a currency says: which one, and perhaps a power of ten (`MNOK`).
struct CurrencyMark: Sendable {
  let unit: FactUnit
  let powerOfTen: Int

  /// As a token carries it.
  var tokenValue: Int { unit.rawValue + powerOfTen * 16 }

  init(_ unit: FactUnit, powerOfTen: Int = 0) {
    self.unit = unit
    self.powerOfTen = powerOfTen
  }

  init(tokenValue: Int) {
    self.init(FactUnit(rawValue: tokenValue % 16) ?? .none, powerOfTen: tokenValue / 16)
  }
}

/// The words for money, in both languages together: a page may well write `NOK` in either.
enum CurrencyWords {
  static let all: [FactWord] = .of([
    currency(.norwegianKroner, "nok", "kr", "krone", "kroner", "kronen", "kronar"),
    currency(.euros, "eur", "euro", "euros"),
    currency(.dollars, "usd", "dollar", "dollars"),
    currency(.pounds, "gbp", "pund", "pounds"),
    currency(.danishKroner, "dkk"), currency(.swedishKronor, "sek", "kronor"),
    currency(.francs, "chf", "franc", "francs"),
    currency(.norwegianKroner, powerOfTen: 6, "mnok", "nokm"),
    currency(.norwegianKroner, powerOfTen: 3, "tnok", "knok"),
    currency(.euros, powerOfTen: 6, "meur", "eurm"),
    currency(.dollars, powerOfTen: 6, "musd", "usdm"),
  ])

  /// Words for a country, which tell its krone, dollar or pound from others.
  private static let countries: [(PackedWord, FactUnit)] = [
    ("norwegian", .norwegianKroner), ("norske", .norwegianKroner), ("danish", .danishKroner),
    ("danske", .danishKroner), ("swedish", .swedishKronor), ("svenske", .swedishKronor),
    ("us", .dollars), ("american", .dollars), ("amerikanske", .dollars), ("british", .pounds),
    ("britiske", .pounds), ("sterling", .pounds), ("swiss", .francs), ("sveitsiske", .francs),
  ]

  static func unit(ofCountry word: PackedWord) -> FactUnit? {
    countries.first { $0.0 == word }?.1
  }

  /// The currency whose sign stands at an index, and how long it is.
  static func sign(in bytes: [UInt8], at index: Int) -> (mark: CurrencyMark, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "$"): (CurrencyMark(.dollars), 1)
    case 0xC2 where bytes.byte(at: index + 1) == 0xA3: (CurrencyMark(.pounds), 2)
    case 0xE2 where bytes.byte(at: index + 1) == 0x82 && bytes.byte(at: index + 2) == 0xAC:
      (CurrencyMark(.euros), 3)
    default: nil
    }
  }

  private static func currency(
    _ unit: FactUnit, powerOfTen: Int = 0, _ words: PackedWord...
  ) -> [FactWord] {
    let mark = CurrencyMark(unit, powerOfTen: powerOfTen)
    return words.map { FactWord(word: $0, kind: .currency, value: mark.tokenValue) }
  }
}

extension FactText {
  /// The currency before a number, right before it or one space apart: "NOK 30", "kr. 500", "€5".
  ///
  /// `first` is the number's first token; a token before `free` belongs to an earlier number.
  func currency(before first: Int, notBefore free: Int) -> (mark: CurrencyMark, token: Int)? {
    let index = first - 1
    guard index >= free, isFree(index), tokens[index].kind == .currency else { return nil }
    let token = tokens[index]
    guard let gap = gap(from: token.end, to: tokens[first].start) else { return nil }
    let isShort = gap == ". " && token.length == 2
    guard gap == "" || gap == " " || isShort else { return nil }
    return (CurrencyMark(tokenValue: token.value), index)
  }

  /// The currency after a number that ends at a byte and a token: "30 kr", "500 danske kroner",
  /// "500,-".
  func currency(after end: Int, token last: Int) -> (mark: CurrencyMark, token: Int, end: Int)? {
    if isDashedPrice(at: end) {
      return (CurrencyMark(.norwegianKroner), last, end + 1 + bytes.dashLength(at: end + 1))
    }
    let index = last + 1
    guard isFree(index), tokens[index].kind == .currency, tokens[index].start - end <= 16 else {
      return nil
    }
    let token = tokens[index]
    let mark = CurrencyMark(tokenValue: token.value)
    if let gap = gap(from: end, to: token.start),
      Self.currencyGaps.contains(gap) || (gap == ". " && tokens[last].kind == .scale)
    {
      return (mark, index, token.end)
    }
    // The full stop of "30 mill. danske kroner".
    let start = tokens[last].kind == .scale && bytes.byte(at: end) == 0x2E ? end + 1 : end
    guard bytes.spaceLength(at: start) > 0,
      let unit = CurrencyWords.unit(ofCountry: word(after: start)),
      bytes.skippingSpaces(from: endOfWord(after: start)) == token.start
    else { return nil }
    return (CurrencyMark(unit, powerOfTen: mark.powerOfTen), index, token.end)
  }

  private static let currencyGaps: Set<PackedWord> = ["", " ", "-"]

  private func endOfWord(after place: Int) -> Int {
    var end = bytes.skippingSpaces(from: place)
    while bytes.byte(at: end).isWordByte { end += 1 }
    return end
  }

  /// Whether ",-" follows, as Norwegian prices end.
  private func isDashedPrice(at end: Int) -> Bool {
    !isEnglish && bytes.byte(at: end) == UInt8(ascii: ",")
      && bytes.dashLength(at: end + 1) > 0
  }
}
