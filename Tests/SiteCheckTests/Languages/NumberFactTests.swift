import SiteModel
import Testing

@testable import SiteCheck

@Suite struct NumberFactTests {
  @Test(arguments: [
    ("1,200 patients", "1 200 pasienter"), ("1,200 patients", "1\u{A0}200 pasienter"),
    ("1,200 patients", "1\u{202F}200 pasienter"), ("1,200 patients", "1\u{2009}200 pasienter"),
    ("1,200 patients", "1.200 pasienter"), ("1,200 patients", "1200 pasienter"),
    ("1 200 patients", "1200 pasienter"), ("2,950,000 people", "2 950 000 mennesker"),
    ("3.5 litres", "3,5 liter"), ("1.234 litres", "1,234 liter"), ("0.50", "0,5"),
    ("5% of all", "5 % av alle"), ("5 per cent", "5 prosent"), ("5 percent", "5\u{A0}%"),
    ("five per cent", "5 prosent"), ("5 percentage points", "5 prosentpoeng"),
    ("a 20% post", "en 20 prosents stilling"), ("a 20% post", "en 20-prosentstilling"),
    ("15–20% of all", "15–20 % av alle"), ("15% to 20%", "15–20 prosent"),
    ("10 million people", "10 millioner mennesker"), ("10 million", "10 mill."),
    ("10 million", "10 000 000"), ("5.5 million", "5,5 millioner"),
    ("2–3 million", "2 til 3 millioner"), ("2 billion", "2 milliarder"), ("2 billion", "2 mrd."),
    ("aged 18–65", "i alderen 18 til 65 år"), ("aged 18-65", "18 – 65 år"),
    ("−5 degrees", "-5 grader"), ("(−5)", "(–5)"),
    ("since 2024", "siden 2024"), ("in 2021–2025", "i 2021–25"), ("in 2024/2025", "i 2024/25"),
    ("the 1990s", "1990-tallet"), ("mid-2025", "midten av 2025"), ("ISO 27001", "ISO 27001"),
    ("two hundred people", "200 mennesker"), ("twenty-five sites", "25 steder"),
    ("twenty-five sites", "tjuefem steder"), ("sixteen sites", "seksten steder"),
    ("at 99 sites.", "ved 99 steder."),
  ])
  func `numbers of equal value are equal`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: english, nb: norwegian).told.isEmpty)
  }

  @Test(arguments: [
    ("1,200 patients", "1 300 pasienter", "1200 / 1300"), ("1.200", "1.200", "1.2 / 1200"),
    ("5% of all", "6 % av alle", "5 % / 6 %"), ("5% of all", "5 av alle", "5 % / 5"),
    ("10 million", "10 milliarder", "10000000 / 10000000000"), ("−5", "5", "-5 / 5"),
    ("since 2024", "siden 2023", "2024 / 2023"), ("aged 18–65", "18–67 år", "65 / 67"),
    ("six centres", "sju sentre", "6 / 7"), ("12 sites", "elleve steder", "12 / 11"),
  ])
  func `numbers of other value are reported`(
    english: String, norwegian: String, subject: String
  ) {
    let twins = SketchedTwins(en: english, nb: norwegian)
    #expect(twins.told == ["language/number \(subject)"])
  }

  @Test(arguments: [
    (2, "two", "to"), (3, "three", "tre"), (4, "four", "fire"), (5, "five", "fem"),
    (6, "six", "seks"), (7, "seven", "sju"), (7, "seven", "syv"), (8, "eight", "åtte"),
    (9, "nine", "ni"), (10, "ten", "ti"), (11, "eleven", "elleve"), (12, "twelve", "tolv"),
  ])
  func `number words and figures are equal, at the start of a sentence too`(
    value: Int, english: String, norwegian: String
  ) {
    #expect(SketchedTwins(en: "\(english) sites", nb: "\(value) steder").told.isEmpty)
    #expect(SketchedTwins(en: "\(value) sites", nb: "\(norwegian) steder").told.isEmpty)
    let capital = norwegian.prefix(1).uppercased() + norwegian.dropFirst()
    #expect(SketchedTwins(en: "\(value) sites", nb: "\(capital) steder").told.isEmpty)
    #expect(SketchedTwins(en: "\(value) sites", nn: "\(norwegian) stader").told.isEmpty)
    #expect(
      SketchedTwins(en: "sites", nb: "\(norwegian) steder").told == ["language/number \(value)"])
    #expect(
      SketchedTwins(en: "\(english) sites", nb: "steder").told == ["language/number \(value)"])
  }

  @Test(arguments: [
    ("one centre", "et senter"), ("a centre", "ett senter"), ("the centre", "én av dem"),
    ("one another", "hverandre"), ("1 centre", "ett senter"), ("1 centre", "éin"),
    ("1 clinic", "ei avdeling"), ("one clinic", "1 avdeling"), ("both centres", "begge sentrene"),
    ("both centres", "de to sentrene"), ("twice a year", "to ganger i året"),
    ("a pair", "et par"), ("every other month", "annenhver måned"),
  ])
  func `words that may be articles are no numbers, but answer one`(
    english: String, norwegian: String
  ) {
    #expect(SketchedTwins(en: english, nb: norwegian).told.isEmpty)
  }

  @Test(arguments: [
    ("two-year project", "toårig prosjekt"), ("five-year plan", "femårsplan"),
    ("two-year project", "2-årig prosjekt"), ("three-day course", "tredagers kurs"),
    ("six-week course", "seksukers kurs"), ("four-month stay", "firemåneders opphold"),
    ("eight-hour day", "åttetimers dag"), ("two-thirds of all", "to tredeler av alle"),
  ])
  func `numbers in compounds count`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: english, nb: norwegian).told.isEmpty)
    #expect(SketchedTwins(en: "A", nb: norwegian).told.count == 1)
  }

  @Test(arguments: [
    ("COVID-19 trials", "studier av korona"), ("WP12", "AP tolv A"), ("3D printing", "utskrift"),
    ("Inven2 signs", "Inven signerer"), ("the 1st time", "første gang"),
    ("the second quarter", "2. kvartal"), ("the third place", "den 3. plassen"),
    ("version 1.2.3", "utgaven"), ("it may take effect", "å tre i kraft"),
    ("the decade", "tiåret"), ("Go", "Introduction to Clinical Trials"), ("Go", "face-to-face"),
  ])
  func `figures in names and ordinals are missed by nobody`(english: String, norwegian: String) {
    let told = SketchedTwins(en: english, nb: norwegian).told
    #expect(told.filter { !$0.hasSuffix(" 12") }.isEmpty)
  }

  @Test func `equal numbers in another order are equal`() {
    #expect(SketchedTwins(en: "40% or 20% of 7", nb: "7: 20 % eller 40 %").told.isEmpty)
  }

  @Test func `a number is told at its figures, with the twin's place`() throws {
    let twins = SketchedTwins(
      en: "---\ntitle: A\n---\nSince 2024 there are\n**①21** centres.",
      nb: "---\ntitle: A\n---\nSiden 2024 finnes [det](x/2024-24)\n**①24** sentre.")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.related.map(\.place.written) == [twins.english?.place])
    #expect(finding.message.english == "number “24” here, but “21” in the English version")
    #expect(finding.message.bokmaal == "tallet er «24» her, men «21» i den engelske versjonen")
  }

  @Test func `a number that only the English text has is told there`() throws {
    let twins = SketchedTwins(en: "Text\n\nThe ①7 sites", nb: "Tekst\n\nStedene")
    let finding = try #require(twins.findings.first)
    #expect(finding.at == twins.english?.place)
    #expect(finding.message.english == "number “7” is not in the Norwegian version")
    #expect(finding.related.map(\.place.written) == ["Content/news/x.nb.md:3:1"])
  }

  @Test func `a number in the summary is told at its place in the front matter`() throws {
    let twins = SketchedTwins(
      en: "---\nsummary: In 6 centres\n---", nb: "---\ntitle: 5\nsummary: I ①5 sentre\n---")
    #expect(twins.findings.contains { $0.at == twins.norwegian?.place && $0.subject == "6 / 5" })
  }

  @Test func `a number that stands more often in one version is told once`() {
    let twins = SketchedTwins(en: "7\n\n8", nb: "7\n\n8 og 7")
    #expect(twins.told == ["language/number 7"])
    #expect(
      twins.findings.first?.message.english
        == "number “7” stands 2 times here and once in the English version")
  }

  @Test func `the same difference again is counted`() {
    let twins = SketchedTwins(en: "21\n\n21", nb: "24\n\n24")
    #expect(twins.findings.map(\.count) == [2])
  }
}
