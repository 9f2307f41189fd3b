internal import SiteModel

extension Rule {
  /// Numbers that differ.
  static let numberFact = Rule(
    "language/number",
    what: Wording(
      "a number in the text differs between the versions",
      nb: "et tall i teksten er ulikt i de to versjonene"),
    why: Wording(
      "One of the two versions states a wrong figure.",
      nb: "En av versjonene oppgir feil tall."),
    example: "1,200 patients in English, 1 300 pasienter in Norwegian")
}

extension Rule {
  /// Amounts of money that differ.
  static let moneyFact = Rule(
    "language/money",
    what: Wording(
      "an amount of money differs between the versions",
      nb: "et pengebeløp er ulikt i de to versjonene"),
    why: Wording(
      "One group of readers is told a wrong sum, or the right sum in a wrong currency.",
      nb: "Den ene gruppen lesere får oppgitt feil sum, eller riktig sum i feil valuta."),
    example: "NOK 30 million in English, 40 millioner kroner in Norwegian")
}

/// Takes amounts of money (`NOK 30 million`, `€500`, `500,-`) and the numbers that are left when
/// dates and times are gone: `1,200`, `1 200`, `3.5`, `3,5`, `5 %`, `10 million`, `twelve`,
/// `toårig`, years, both ends of `18–65`.
///
/// Some are only *possible* numbers, which nobody misses in the other version: ordinals (`1st`,
/// `2. plass`), which are told beside another only (`OrdinalDifferences`), figures inside a name (`COVID-19`, `WP12`, `3D`), parts (`half`) and the words
/// for one, which are articles as well.
struct NumberExtractor: FactExtractor {
  var spots: FactSpots { [.digits, .numbers] }

  func extract(from text: inout FactText) {
    var found = Self.numbers(in: text)
    if found.count > 1 {
      Self.joinHundreds(in: &found, of: text)
      Self.spreadUnits(over: &found, in: text)
    }
    for number in found {
      text.take(tokens: number.tokens)
      text.add(
        number.unit.isCurrency ? .money : .number, number.value, number.bytes,
        isCertain: number.isCertain, isOrdinal: number.isOrdinal)
      Self.addOtherReadings(of: number, to: &text)
    }
    Self.addParts(to: &text)
  }
}

extension NumberExtractor {
  private static func numbers(in text: borrowing FactText) -> [WrittenNumber] {
    var found: [WrittenNumber] = []
    var index = 0
    // The first token that no number has taken.
    var free = 0
    while index < text.tokens.count {
      guard let number = WrittenNumber(in: text, at: index, notBefore: free) else {
        index += 1
        continue
      }
      found.append(number)
      index = number.tokens.upperBound + 1
      free = index
    }
    return found
  }

  /// What a number may mean besides.
  private static func addOtherReadings(of number: WrittenNumber, to text: inout FactText) {
    guard text.isEnglish, !number.isCertain, number.isBare else { return }
    // "The 70s" and "the seventies" may be a decade, or an age.
    if !number.isOrdinal, let decade = number.asDecade {
      text.add(.number, decade, number.bytes, isCertain: false)
    }
    let end = number.bytes.upperBound
    // "30m" may be millions, and metres.
    if let power = text.shortScale(at: end)?.power {
      var scaled = number
      scaled.scale = power
      text.add(.number, scaled.value, number.bytes, isCertain: false)
    }
  }

  /// Parts of one that have no number before them: `half` may be 0.5 or 50 %.
  private static func addParts(to text: inout FactText) {
    for index in text.tokens.indices where text.isFree(index) {
      let token = text.tokens[index]
      let part: ExactDecimal
      switch token.kind {
      case .fraction: part = ExactDecimal(token.value, decimals: 1)
      case .period where token.value <= 4: part = ExactDecimal(100 / token.value, decimals: 2)
      default: continue
      }
      text.add(.number, part.value(), token.start..<token.end, isCertain: false)
      text.add(
        .number, part.value(scaledBy: 2, .percent), token.start..<token.end, isCertain: false)
    }
  }
}

extension NumberExtractor {
  /// Reads "two hundred and fifty" as one number, and "one thousand two hundred".
  private static func joinHundreds(in found: inout [WrittenNumber], of text: borrowing FactText) {
    guard found.contains(where: { $0.scale == 2 || $0.scale == 3 }) else { return }
    var joined: [WrittenNumber] = []
    for number in found.reversed() {
      if let next = joined.last, let sum = sum(of: number, and: next, in: text) {
        joined[joined.count - 1] = sum
      } else {
        joined.append(number)
      }
    }
    found = joined.reversed()
  }

  private static func sum(
    of number: WrittenNumber, and next: WrittenNumber, in text: borrowing FactText
  ) -> WrittenNumber? {
    guard let gap = text.gap(from: number.bytes.upperBound, to: next.bytes.lowerBound),
      hundredLinks.contains(gap)
    else { return nil }
    return number.adding(next, in: text)
  }

  private static let hundredLinks: Set<PackedWord> = [" ", " and ", " og "]

  /// Gives each number of a range the unit of the other: "15–20 %", "2 to 3 million",
  /// "NOK 30–40 million".
  private static func spreadUnits(over found: inout [WrittenNumber], in text: borrowing FactText) {
    for index in found.indices.dropLast().reversed() {
      let (number, next) = (found[index], found[index + 1])
      guard number.unit != next.unit || number.scale != next.scale,
        let gap = text.gap(from: number.bytes.upperBound, to: next.bytes.lowerBound),
        links.contains(gap)
      else { continue }
      if number.isBare {
        found[index].unit = next.unit
        found[index].scale = next.scale
      } else if number.unit.isCurrency, next.unit == .none,
        isRange(from: number, over: gap, in: text)
      {
        found[index + 1].unit = number.unit
        if number.scale == 0 { found[index].scale = next.scale }
      }
    }
  }

  private static let links: Set<PackedWord> = [
    "-", " - ", " to ", " or ", " and ", " til ", " eller ", " og ",
  ]

  /// Whether what follows an amount of money is surely the other end: "NOK 30–40 million", but not
  /// "NOK 500 and 12 pens".
  private static func isRange(
    from number: WrittenNumber, over gap: PackedWord, in text: borrowing FactText
  ) -> Bool {
    guard gap == " and " || gap == " og " else { return gap != " or " && gap != " eller " }
    let before = text.word(before: number.bytes.lowerBound)
    return before == "between" || before == "mellom"
  }
}
