internal import SiteModel

/// Which facts without an equal are answered by another form that a translator may well choose.
///
/// "10 to 12" beside «kl. 10–12», "on the third" beside «3. juni», "six months" beside «et halvt
/// år», an amount whose currency was told before, an address in the reader's own language. It is
/// asked only where facts differ, and only within the same part of the page.
struct LooseAnswers {
  /// More differences in one part are no question of form, and would take long to compare.
  private static let mostInPart = 100

  private let compared: ComparedFacts

  init(_ compared: ComparedFacts) { self.compared = compared }

  /// What is left of the facts that have no equal.
  func unanswered(_ left: PerEdition<[Fact]>) -> PerEdition<[Fact]> {
    guard !left.english.isEmpty || !left.norwegian.isEmpty else { return left }
    let candidates = PerEdition { edition in
      let possible = compared.facts[edition].filter { !$0.isCertain && $0.kind != .identifier }
      return Dictionary(grouping: left[edition] + possible) {
        compared.slot(of: $0, in: edition)
      }
    }
    var answered = PerEdition<Set<FactSpot>>(english: [], norwegian: [])
    for edition in Edition.allCases {
      for fact in left[edition] where !answered[edition].contains(FactSpot(fact)) {
        let slot = compared.slot(of: fact, in: edition)
        if left[edition].count <= Self.mostInPart, isInMonthsName(fact, in: edition.other) {
          answered[edition].insert(FactSpot(fact))
        }
        guard let others = candidates[edition.other][slot], others.count <= Self.mostInPart,
          let answer = others.first(where: {
            !answered[edition.other].contains(FactSpot($0))
              && isAnswer($0, to: fact, in: edition)
          })
        else { continue }
        answered[edition].insert(FactSpot(fact))
        if answer.isCertain { answered[edition.other].insert(FactSpot(answer)) }
      }
    }
    let spots = answered
    return PerEdition { edition in
      left[edition].filter { !spots[edition].contains(FactSpot($0)) }
    }
  }
}

extension LooseAnswers {
  private func isAnswer(_ answer: Fact, to fact: Fact, in edition: Edition) -> Bool {
    switch (fact.kind, answer.kind) {
    case (.time, .number): return isHour(answer.value, of: fact.value)
    case (.number, .time): return isHour(fact.value, of: answer.value)
    case (.date, .number):
      return !answer.isCertain && isDay(answer, of: fact, in: edition.other)
    case (.identifier, .number): return isSameFigures(fact.value, answer.value)
    case (.number, .identifier): return isSameFigures(answer.value, fact.value)
    case (.money, .number): return isSameAmount(fact, answer, in: edition.other)
    case (.number, .money): return isSameAmount(answer, fact, in: edition)
    case (.number, .number):
      let length = TimeSpan(fact, in: compared.pages[edition])
      return length != nil && length == TimeSpan(answer, in: compared.pages[edition.other])
    case (.url, .url):
      return LanguageVariants.areVariants(
        FactPlace.written(fact, in: compared.pages[edition]),
        FactPlace.written(answer, in: compared.pages[edition.other]))
    default: return false
    }
  }

  /// The bare 10 of "from 10 to 12", the 3 of "at 3".
  private func isHour(_ number: FactValue, of time: FactValue) -> Bool {
    guard case .time(let minutes) = time, minutes % 60 == 0,
      let hour = number.wholeNumber, (1...24).contains(hour)
    else { return false }
    return hour % 24 == minutes / 60 || (hour <= 12 && hour + 12 == minutes / 60)
  }

  /// The day of "on the third", whose month was told before.
  private func isDay(_ ordinal: Fact, of date: Fact, in edition: Edition) -> Bool {
    guard case .date(_, _, let day) = date.value, day > 0, ordinal.value.wholeNumber == day,
      ordinal.block >= 0
    else { return false }
    let before = compared.pages[edition].text.blocks[ordinal.block].text.utf8.prefix(
      ordinal.range.lowerBound)
    return Self.articles.contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let articles = ["the ", "den "]

  /// Whether a month of the English text stands in a longer word of the Norwegian: "maimøtet".
  private func isInMonthsName(_ fact: Fact, in edition: Edition) -> Bool {
    guard case .date(_, let month, 0) = fact.value, edition == .norwegian, fact.block >= 0,
      let name = NorwegianFactWords.monthNames.first(where: { $0.month == month })?.name
    else { return false }
    let slot = compared.slot(of: fact, in: .english)
    return compared.pages.norwegian.text.blocks.enumerated().contains { index, block in
      guard compared.alignment.slot(of: index, in: .norwegian) == slot else { return false }
      let bytes = Array(block.text.utf8)
      return bytes.indices.contains {
        bytes.hasWord(name, at: $0) && !bytes.hasLetter(before: $0)
          && bytes.byte(at: $0 + name.bytes.count).isWordByte
      }
    }
  }

  private func isSameFigures(_ identifier: FactValue, _ number: FactValue) -> Bool {
    guard let number = number.wholeNumber else { return false }
    return identifier.description.filter(\.isNumber) == "\(number)"
  }

  /// Whether a version that states an amount without currency states it with currency elsewhere.
  private func isSameAmount(_ money: Fact, _ number: Fact, in edition: Edition) -> Bool {
    money.value.withoutUnit == number.value
      && compared.facts[edition].contains { $0.kind == .money && $0.value == money.value }
  }
}

extension FactValue {
  /// The number, if it is a whole one without unit.
  fileprivate var wholeNumber: Int? {
    guard case .number(let figures, let exponent, .none) = self, (0...9).contains(exponent),
      figures.magnitude < 1_000_000_000
    else { return nil }
    return (0..<exponent).reduce(figures) { product, _ in product * 10 }
  }

  fileprivate var withoutUnit: FactValue? {
    guard case .number(let figures, let exponent, _) = self else { return nil }
    return .number(figures: figures, exponent: exponent, unit: .none)
  }
}
