internal import SiteModel

/// Takes the numbers of phases, types, grades and stages: `phase III`, `fase 3`, `type II`,
/// `phase I/II`, `fase 1b`.
///
/// They are numbers, but may be Roman; after other words, letters are letters. With a letter the
/// value is `1b`. English "phase I" may be followed by the pronoun: it is a possible number only.
struct PhaseExtractor: FactExtractor {
  var spots: FactSpots { .series }

  func extract(from text: inout FactText) {
    for index in text.tokens.indices where text.tokens[index].kind == .series {
      let steps = Self.steps(after: text.tokens[index].end, in: text)
      for step in steps {
        text.take(bytes: step.bytes)
        text.add(
          .number, step.value, step.bytes, isCertain: steps.count > 1 || !step.mayBePronoun)
      }
    }
  }
}

/// One number of a phase.
private struct Step {
  let value: FactValue
  let bytes: Range<Int>
  let mayBePronoun: Bool

  /// The number that begins at a byte, if nothing else can be meant.
  init?(in text: borrowing FactText, at start: Int) {
    guard let (number, end) = Self.roman(in: text, at: start) ?? Self.figures(in: text, at: start)
    else { return nil }
    let letter = text.bytes.byte(at: end).folded
    let hasLetter = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "c")
    let last = hasLetter ? end + 1 : end
    guard !text.bytes.byte(at: last).isWordByte, !text.bytes.byte(at: last).isDigit else {
      return nil
    }
    value =
      hasLetter
      ? .text("\(number)\(Character(UnicodeScalar(letter)))")
      : ExactDecimal(number).value()
    bytes = start..<last
    mayBePronoun =
      text.isEnglish && last == start + 1 && text.bytes[start] == UInt8(ascii: "I")
  }

  private static let romans: [[UInt8]] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
  ].map { Array($0.utf8) }

  private static func roman(in text: borrowing FactText, at start: Int) -> (Int, Int)? {
    var end = start
    while [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains(
      text.bytes.byte(at: end))
    { end += 1 }
    guard end > start, end - start <= 4,
      let index = romans.firstIndex(of: Array(text.bytes[start..<end]))
    else { return nil }
    return (index + 1, end)
  }

  private static func figures(in text: borrowing FactText, at start: Int) -> (Int, Int)? {
    let index = text.firstToken(from: start)
    guard let token = text.digits(at: index), token.start == start, token.length <= 2,
      text.percentage(at: token.end) == nil, !goesOn(index, in: text)
    else { return nil }
    return (token.value, token.end)
  }

  /// Whether a decimal, a group of thousands, a time or a date follows: "stage 1,200", "type 3.5".
  private static func goesOn(_ index: Int, in text: borrowing FactText) -> Bool {
    guard text.isFree(index + 1) else { return false }
    let next = text.tokens[index + 1]
    let gap = text.gap(from: text.tokens[index].end, to: next.start)
    switch next.kind {
    case .digits: return gap.map(joins.contains) == true || (gap == " " && next.length == 3)
    case .month, .shortMonth, .scale: return gap == " " || gap == ". "
    case .number, .possibleNumber, .ordinal, .address, .series, .dayTime, .period, .fraction,
      .currency:
      return false
    }
  }

  private static let joins: Set<PackedWord> = [".", ",", ":"]
}

extension PhaseExtractor {
  private static let links: [StaticBytes] = [
    "/", "-", "–", " - ", " – ", " and ", " or ", " to ", " og ", " eller ", " til ", "- og ",
    "- eller ", " & ", ", ",
  ]

  private static func steps(after end: Int, in text: borrowing FactText) -> [Step] {
    let gap = Swift.max(text.bytes.spaceLength(at: end), text.bytes.dashLength(at: end))
    guard gap > 0, let first = Step(in: text, at: end + gap) else { return [] }
    var steps = [first]
    while let last = steps.last, let next = step(after: last, in: text) { steps.append(next) }
    return steps
  }

  private static func step(after last: Step, in text: borrowing FactText) -> Step? {
    let end = last.bytes.upperBound
    for link in links where text.bytes.hasWord(link, at: end) {
      // "Phase II and I think": a pronoun never goes on a list that has grown.
      guard let next = Step(in: text, at: end + link.bytes.count), !next.mayBePronoun else {
        continue
      }
      return next
    }
    return nil
  }
}
