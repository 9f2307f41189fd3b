import SiteModel
import Testing

@testable import SiteCheck

/// Ordinals, which are told only where each version has another one.
@Suite struct OrdinalFactTests {
  @Test(arguments: [
    ("the 10th meeting", "det 11. møtet", "10 / 11"), ("the third time", "fjerde gang", "3 / 4"),
    ("the 10th meeting", "det ellevte møtet", "10 / 11"),
    ("the twenty-first meeting", "det tjueandre møtet", "21 / 22"),
    ("the 1,000th patient", "den 1200. pasienten", "1000 / 1200"),
    ("the second time", "tredje gang", "2 / 3"), ("the third time", "andre gang", "3 / 2"),
    ("every tenth patient", "hver tolvte pasient", "10 / 12"),
    ("the third meeting with 3 guests", "det fjerde møtet med 3 gjester", "3 / 4"),
    ("the 2nd and 3rd floors", "2. og 4. etasje", "3 / 4"),
    ("first the third trial", "først den fjerde studien", "3 / 4"),
  ])
  func `another ordinal in the same place is a number that differs`(
    english: String, norwegian: String, subject: String
  ) {
    let twins = SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).")
    #expect(twins.told == ["language/number \(subject)"])
  }

  @Test func `another ordinal in nynorsk is told too`() {
    let twins = SketchedTwins(en: "The seventh meeting.", nn: "Det åttande møtet.")
    #expect(twins.told == ["language/number 7 / 8"])
  }

  @Test func `an ordinal is told at its figures, with the twin's place`() throws {
    let twins = SketchedTwins(en: "Text\n\nThe ①10th time", nb: "Tekst\n\nFor ①11. gang")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == [twins.english?.place])
    #expect(finding.message.bokmaal == "tallet er «11» her, men «10» i den engelske versjonen")
  }

  @Test(arguments: [
    ("the first meeting", "møtet først"), ("the third meeting", "møtet"),
    ("the third meeting", "møte nummer 3"), ("meeting number three", "det 3. møtet"),
    ("first on the third", "først 3. juni"), ("the 3rd and 10 June", "3. og 10. juni"),
    ("first in other parts", "først i andre deler"), ("the first, the other", "den ene, den andre"),
    ("one in four", "hver fjerde"), ("1 in 5", "hver femte"),
    ("a third of them in the first year", "en tredel i det første året"),
    ("a second opinion first", "først en ny vurdering på 3. dag"),
    ("a fourth-year student", "en fjerdeårsstudent på 2. trinn"),
    ("first the opening", "åpningen i 3. etasje"), ("1,000th", "nummer 1000"),
    ("the 3rd floor", "tredje etasje"),
  ])
  func `an ordinal that the other version words otherwise is no finding`(
    english: String, norwegian: String
  ) {
    #expect(SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).").told.isEmpty)
  }

  @Test func `ordinals in another order, or in another paragraph, are equal`() {
    let twins = SketchedTwins(
      en: "The third and the fifth.\n\nThe seventh time.",
      nb: "Den sjuende og den femte.\n\nTredje gang.")
    #expect(twins.told.isEmpty)
  }
}
