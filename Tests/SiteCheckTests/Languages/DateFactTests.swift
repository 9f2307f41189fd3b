import SiteModel
import Testing

@testable import SiteCheck

@Suite struct DateFactTests {
  private static let thirdOfMarch = [
    "3 March 2026", "3rd March 2026", "3rd of March 2026", "March 3, 2026", "March 3rd, 2026",
    "3 Mar 2026", "2026-03-03", "03.03.2026", "3.3.26", "03/03/2026", "Tuesday 3 March, 2026",
  ]

  @Test(
    arguments: thirdOfMarch,
    [
      "3. mars 2026", "den 3. mars 2026", "3.mars 2026", "3. mars, 2026", "3. mar. 2026",
      "03.03.2026", "3.3.2026",
      "2026-03-03", "tirsdag 3. mars 2026", "3\u{A0}mars 2026",
    ])
  func `every form of a date is the same date`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: "On \(english).", nb: "Møtet er \(norwegian).").told.isEmpty)
    #expect(SketchedTwins(en: "On \(english).", nn: "Møtet er \(norwegian).").told.isEmpty)
  }

  @Test(arguments: thirdOfMarch)
  func `another day is reported`(english: String) {
    let twins = SketchedTwins(en: "On \(english).", nb: "Møtet er 4. mars 2026.")
    #expect(twins.told == ["language/date 2026-03-03 / 2026-03-04"])
  }

  @Test(arguments: [
    ("21 April", "21. april"), ("April 21", "21. april"), ("August 2025", "august 2025"),
    ("of August 2025", "i august i 2025"), ("in March", "i mars"), ("In May", "I mai"),
    ("18–20 May 2026", "18.–20. mai 2026"), ("18-20 May 2026", "18.-20. mai 2026"),
    ("18 to 20 May 2026", "18. til 20. mai 2026"), ("May 18–20, 2026", "18.–20. mai 2026"),
    ("18 May to 20 May 2026", "18.–20. mai 2026"), ("18 and 20 May", "18. og 20. mai"),
    ("17, 18 and 20 May", "17., 18. og 20. mai"), ("30 May–2 June 2026", "30. mai–2. juni 2026"),
    ("30 May–2 June 2026", "30. mai 2026 til 2. juni 2026"),
    ("March and April 2026", "mars og april 2026"), ("18 to 20 May", "18.05 – 20. mai"),
    ("June 2026", "06/2026"), ("12/2025", "desember 2025"), ("issue 12/2025", "nr. 12 2025"),
    ("Jan.–Mar. 2026", "januar–mars 2026"),
    ("from 13 January to 10 February 2022", "fra 13. januar til torsdag 10. februar 2022"),
    ("30 May to Thursday, 2 June 2026", "30. mai–2. juni 2026"),
    ("On September 26 that year it was", "Den 26. september samme år var det"),
  ])
  func `days, months and ranges are equal in both languages`(english: String, norwegian: String) {
    let told = SketchedTwins(en: "\(english).", nb: "\(norwegian).").told
    #expect(told.filter { !norwegian.contains("18.05") || !$0.contains("18") }.isEmpty)
  }

  @Test(arguments: [
    ("21 April", "24. april", "--04-21 / --04-24"),
    ("3 March 2026", "3. mars", "2026-03-03 / --03-03"),
    ("3 March 2026", "3. mars 2025", "2026-03-03 / 2025-03-03"),
    ("August 2025", "september 2025", "2025-08 / 2025-09"), ("in March", "i april", "--03 / --04"),
    ("18–20 May 2026", "18.–21. mai 2026", "2026-05-20 / 2026-05-21"),
    ("3/4/2026", "4. mars 2026", "2026-04-03 / 2026-03-04"),
    ("06/2026", "07/2026", "2026-06 / 2026-07"),
  ])
  func `dates that differ are reported`(english: String, norwegian: String, subject: String) {
    #expect(SketchedTwins(en: english, nb: norwegian).told == ["language/date \(subject)"])
  }

  @Test(arguments: [
    ("It may take 3 weeks", ["number 3"]), ("May it be 3", ["number 3"]),
    ("In March 3 patients came", ["date --03", "number 3"]), ("the march of 3", ["number 3"]),
    ("1.2.3.4", []), ("99.99.2026", []), ("on the 31", ["number 31"]),
  ])
  func `other words and figures are no dates`(text: String, facts: [String]) {
    #expect(SketchedTwins(en: text, nb: "x").told == facts.map { "language/\($0)" })
  }

  @Test func `a date is told with both written forms at both places`() throws {
    let twins = SketchedTwins(
      en: "It is on ①21 April.", nb: "Møtet (12.) er\nden ①24.\napril.")
    let finding = try #require(twins.findings.first { $0.code == "language/date" })
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == [twins.english?.place])
    #expect(
      finding.message.english == "date “24. april” here, but “21 April” in the English version")
  }
}
