import SiteModel
import Testing

@testable import SiteCheck

/// Facts that a translator may well word in another way.
@Suite struct LooseAnswerTests {
  @Test(arguments: [
    ("from 10 to 12", "kl. 10–12"), ("Monday to Friday, 8–16", "mandag–fredag kl. 8–16"),
    ("between 9 am and 3 pm", "mellom 9 og 15"), ("at three", "kl. 15"),
    ("on the third", "3. juni"), ("the first meeting in May", "det første maimøtet"),
    ("six months", "et halvt år"), ("6 months", "et halvår"), ("half a year", "seks måneder"),
    ("18 months", "halvannet år"), ("one and a half years", "halvannet år"),
    ("1½ years", "halvannet år"), ("two weeks", "14 dager"), ("24 hours a day", "hele døgnet"),
    ("48 hours", "to døgn"), ("12 months", "ett år"), ("two years", "24 måneder"),
    ("90 minutes", "halvannen time"), ("30 minutes", "en halvtime"), ("45 minutes", "tre kvarter"),
    ("every three months", "hvert kvartal"), ("half of them", "50 % av dem"),
    ("reference 123456", "REK 123456"), ("within a fortnight", "innen to uker"),
    ("in their fifties", "i 50-årene"), ("in the eighties", "på 1980-tallet"),
    ("fifty-fifty", "likt"), ("fifty-fifty", "50/50"), ("always, 24/7,", "døgnet rundt"),
    ("the 100 metres", "hundremeteren"), ("1.5 million people", "halvannen million mennesker"),
    ("100,000 people", "hundre tusen mennesker"), ("hundreds of thousands", "hundre tusener"),
    ("several hundred thousand", "flere hundre tusen"),
  ])
  func `another wording of the same is no finding`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).").told.isEmpty)
  }

  @Test(arguments: [
    ("from 10 to 12", "kl. 10–13"), ("on the fourth", "3. juni"),
    ("the first meeting in May", "det første junimøtet"), ("six months", "et år"),
    ("two weeks", "15 dager"), ("48 hours", "tre døgn"), ("two years", "25 måneder"),
    ("had 2 contacts and met other hospitals", "hadde kontakter og møtte andre sykehus"),
  ])
  func `the same wording of another value is one`(english: String, norwegian: String) {
    #expect(!SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).").told.isEmpty)
  }

  @Test(arguments: [
    ("enogtyve", 21), ("tjueen", 21), ("toogtredve", 32), ("femhundre", 500), ("to tusen", 2000),
    ("to og en halv", 2.5), ("hundre prosent", 100), ("et dusin", 12), ("to dusin", 24),
  ])
  func `numbers in words have their value`(norwegian: String, value: Double) {
    let written = value == value.rounded() ? "\(Int(value))" : "\(value)"
    let unit = norwegian.contains("prosent") ? " %" : ""
    #expect(SketchedTwins(en: "It is \(written)\(unit).", nb: "Det er \(norwegian).").told.isEmpty)
  }

  @Test(arguments: [
    ("both", "begge"), ("a couple of weeks", "et par uker"), ("one in three", "hver tredje"),
    ("every third", "én av tre"), ("one in twelve", "hver tolvte"), ("twice", "to ganger"),
    ("once", "én gang"), ("three times as many", "tredobbelt så mange"), ("first", "først"),
    ("the 11th", "den ellevte"), ("the twenty-first", "den tjueførste"), ("the 1st", "den første"),
    ("a third", "en tredel"), ("two thirds", "2/3"), ("hundreds", "hundrevis"),
    ("the four-year period", "fireårsperioden"), ("a two-year course", "et toårig kurs"),
    ("the other two", "de to andre"), ("every second year", "hvert annet år"),
  ])
  func `ordinals, parts and multiples are no finding`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).").told.isEmpty)
  }

  @Test(arguments: [
    ("twenty sites", "tjue stader"), ("seven sites", "sju stader"), ("one site", "éin stad"),
    ("the first", "den fyrste"), ("one in three", "kvar tredje"), ("the seventh", "den sjuande"),
    ("six months", "eit halvt år"), ("one and a half years", "halvtanna år"),
    ("two weeks", "14 dagar"), ("twice a week", "to gonger i veka"), ("a pair", "eit par"),
    ("NOK 10 million", "10 millionar kroner"), ("Saturday 3 March", "laurdag 3. mars"),
    ("the third of June", "den tredje juni"), ("the 1990s", "1990-åra"),
  ])
  func `nynorsk has its own words`(english: String, nynorsk: String) {
    #expect(SketchedTwins(en: "It is \(english).", nn: "Det er \(nynorsk).").told.isEmpty)
  }

  @Test(arguments: [
    ("3 June 2026", "tredje juni 2026"), ("the third of June", "3. juni"),
    ("17 May", "syttende mai"),
    ("the twenty-first of May", "21. mai"), ("from 3 until 5 June", "3.–5. juni"),
    ("at 1.30pm", "kl. 13.30"), ("2.30–4.15pm", "kl. 14.30–16.15"), ("2 pm", "kl. 1400"),
  ])
  func `days and times are read in further forms`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).").told.isEmpty)
    #expect(!SketchedTwins(en: "It is \(english).", nb: "Det er.").told.isEmpty)
  }

  @Test func `a wrong year of a range is told once, where it is written`() {
    let twins = SketchedTwins(
      en: "From 13 January to ①10 February 2022.", nb: "Fra 13. januar til ①10. februar 2023.")
    #expect(twins.told == ["language/date 2022-02-10 / 2023-02-10"])
    #expect(twins.findings.first?.at == twins.norwegian?.place)
  }

  @Test func `percent and percentage points are two things`() {
    #expect(
      SketchedTwins(en: "Up 5%.", nb: "Opp 5 prosentpoeng.").told == ["language/number 5 % / 5 pp"])
    #expect(SketchedTwins(en: "Up 5 percentage points.", nb: "Opp fem prosentpoeng.").told.isEmpty)
  }
}
