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

/// Takes the numbers that are left when dates and times are gone: `1,200`, `1 200`, `3.5`, `3,5`,
/// `5 %`, `10 million`, `twelve`, `toårig`, years, both ends of `18–65`.
///
/// Some are only *possible* numbers, which nobody misses in the other version: ordinals (`1st`,
/// `2. kvartal`), figures inside a name (`COVID-19`, `WP12`, `3D`) and the words for one, which
/// are articles as well.
struct NumberExtractor: FactExtractor {
  var spots: FactSpots { [.digits, .numbers] }

  func extract(from text: inout FactText) {
    var found = Self.numbers(in: text)
    guard !found.isEmpty else { return }
    Self.joinHundreds(in: &found, of: text)
    Self.spreadUnits(over: &found, in: text)
    for number in found {
      text.take(tokens: number.tokens)
      text.add(.number, number.value, number.bytes, isCertain: number.isCertain)
      // "NOK 30m" may be millions, and "30m" metres.
      if let power = text.shortScale(at: number.bytes.upperBound), number.isBare {
        var scaled = number
        scaled.scale = power
        text.add(.number, scaled.value, number.bytes, isCertain: false)
      }
    }
  }

  private static func numbers(in text: FactText) -> [WrittenNumber] {
    var found: [WrittenNumber] = []
    var index = 0
    while index < text.tokens.count {
      guard let number = WrittenNumber(in: text, at: index) else {
        index += 1
        continue
      }
      found.append(number)
      index = number.tokens.upperBound + 1
    }
    return found
  }

  /// Reads "two hundred and fifty" as one number.
  private static func joinHundreds(in found: inout [WrittenNumber], of text: FactText) {
    guard found.contains(where: { $0.scale == 2 }) else { return }
    for index in found.indices.dropLast().reversed() {
      let gap = text.gap(
        from: found[index].bytes.upperBound, to: found[index + 1].bytes.lowerBound)
      guard let gap, hundredLinks.contains(gap),
        let sum = found[index].adding(found[index + 1], in: text)
      else { continue }
      found[index] = sum
      found.remove(at: index + 1)
    }
  }

  private static let hundredLinks: Set<PackedWord> = [" ", " and ", " og "]

  /// Gives the first number of a range the unit of the last: "15–20 %", "2 to 3 million".
  private static func spreadUnits(over found: inout [WrittenNumber], in text: FactText) {
    for index in found.indices.dropLast().reversed() {
      let next = found[index + 1]
      guard next.isPercentage || next.scale > 0, found[index].isBare,
        let gap = text.gap(from: found[index].bytes.upperBound, to: next.bytes.lowerBound),
        links.contains(gap)
      else { continue }
      found[index].isPercentage = next.isPercentage
      found[index].scale = next.scale
    }
  }

  private static let links: Set<PackedWord> = [
    "-", " - ", " to ", " or ", " and ", " til ", " eller ", " og ",
  ]
}
