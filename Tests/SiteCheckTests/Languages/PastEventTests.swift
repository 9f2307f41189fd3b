import SiteModel
import Testing

@testable import SiteCheck

/// The sketched site is as of 1 January 2026.
@Suite struct PastEventTests {
  private func told(_ text: String, _ language: Language, front: String = "") -> [String] {
    let text = front.isEmpty ? text : "---\n\(front)\n---\n\(text)"
    let twins =
      switch language {
      case .english: SketchedTwins(en: text)
      case .bokmaal: SketchedTwins(en: nil, nb: text)
      case .nynorsk: SketchedTwins(en: nil, nn: text)
      }
    return twins.subjects(of: "language/past")
  }

  @Test(arguments: [
    "The meeting will take place on 3 March 2024.",
    "The meeting will be held in Oslo on March 3, 2024, at the hospital.",
    "On 3 March 2024, the centre will open its doors.",
    "On 3 March 2024 the new building opens.",
    "The course starts on 3 March 2024 and was full within a day.",
    "The building was delayed and will open on 3 March 2024.",
    "The meeting is on 3 March 2024.", "The meeting is planned for 3 March 2024.",
    "The meeting is to be held on 3 March 2024.", "The deadline is 3 March 2024.",
    "The deadline for applications is 3 March 2024.", "Deadline: 3 March 2024",
    "Registration deadline 3 March 2024", "Register by 3 March 2024.",
    "Sign up no later than 3 March 2024.", "Companies can apply until 3 March 2024.",
    "Please send your answer before 3 March 2024.", "Next meeting: 3 March 2024",
    "Patients will be treated at the new hospital from 3 March 2024.",
    "The centre, which opens on 3 March 2024, has a network of its own.",
    "The hospital that moved in 2020 will open again on 3 March 2024.",
    "A building to open on 3 March 2024 stands beside it.",
    "The survey is open until 3 March 2024.", "The network meets on 3 March 2024 in Bergen.",
    "It will be done by the end of March. We will tell you on 2024-03-03.",
  ])
  func `what is over and worded as to come is told in English`(text: String) {
    #expect(told(text, .english) == ["2024-03-03"])
  }

  @Test(arguments: [
    "Møtet skal holdes 3. mars 2024.", "Møtet holdes den 3. mars 2024 i Oslo.",
    "Den 3. mars 2024 åpner det nye bygget.", "3. mars 2024 skal senteret åpne.",
    "Meld deg på innen 3. mars 2024.", "Meld deg på innen søndag 3. mars 2024.",
    "Fristen er 3. mars 2024.", "Frist: 3. mars 2024", "Søknadsfrist 3. mars 2024",
    "Påmeldingsfristen er satt til 3. mars 2024.", "Kurset starter 3. mars 2024.",
    "Kurset arrangeres 03.03.2024 på Gardermoen.", "Møtet er planlagt til 3. mars 2024.",
    "Neste møte er 3. mars 2024.", "Neste møte: 3. mars 2024", "Påmelding senest 3. mars 2024.",
    "Møtet finner sted 3. mars 2024.", "Møtet blir holdt 3. mars 2024.",
    "Bygget, som skulle vært ferdig i fjor, åpner 3. mars 2024.",
    "Pasientene skal få behandling på det nye sykehuset fra 3. mars 2024.",
    "Undersøkelsen er åpen til 3. mars 2024.", "Du må svare innen utgangen av 3. mars 2024.",
  ])
  func `what is over and worded as to come is told in bokmål`(text: String) {
    #expect(told(text, .bokmaal) == ["2024-03-03"])
  }

  @Test(arguments: [
    "Møtet skal haldast 3. mars 2024.", "Senteret opnar 3. mars 2024.",
    "Meld deg på innan 3. mars 2024.", "Fristen er 3. mars 2024.",
    "Møtet vert halde 3. mars 2024.", "Kurset startar 3. mars 2024.",
    "Møtet er planlagd til 3. mars 2024.",
  ])
  func `what is over and worded as to come is told in nynorsk`(text: String) {
    #expect(told(text, .nynorsk) == ["2024-03-03"])
  }

  @Test(arguments: [
    "The meeting was held on 3 March 2024.", "On 3 March 2024 the centre opened its doors.",
    "The meeting was to be held on 3 March 2024.",
    "The meeting on 3 March 2024 decided that the centres will be evaluated.",
    "The minister said that the building will open on 3 March 2024.",
    "According to the plan the building opens on 3 March 2024.",
    "The action plan of 3 March 2024 will change the rules.",
    "The plan from 3 March 2024 is to be followed.", "The rules adopted on 3 March 2024 will stay.",
    "**3 March 2024:** the centre opens at Akershus University Hospital.",
    "3 March 2024 (planned)", "The list is updated 3 March 2024.",
    "The figures are from March 2024.",
    "Companies can write to hospitals that had a mailbox in March 2024.",
    "The centre worked to be ready on 3 March 2024.", "Hospitals could apply until 3 March 2024.",
    "By March 2024 the centre had 12 trials.",
    "The meeting will take place on 3 March 2026.",
    "The meeting will take place on 1 January 2026.",
    "The project will run from 3 March 2024 to 5 April 2027.",
    "The board will meet on 3 March.", "Since 3 March 2024 the centre will answer in a week.",
    "The page shows the status as of 3 March 2024.",
    "The centre opened on 3 March 2024, and it will be evaluated in 2027.",
  ])
  func `what is told as past, or is to come, is no finding in English`(text: String) {
    #expect(told(text, .english) == [])
  }

  @Test(arguments: [
    "Møtet ble holdt 3. mars 2024.", "Den 3. mars 2024 åpnet senteret dørene.",
    "Møtet skulle holdes 3. mars 2024.", "Møtet 3. mars 2024 vedtok at sentrene skal evalueres.",
    "Ministeren lovet at bygget skal åpne 3. mars 2024.",
    "Etter planen åpner bygget 3. mars 2024.", "Handlingsplanen fra 3. mars 2024 skal evalueres.",
    "Reglene som ble vedtatt 3. mars 2024, skal fortsatt gjelde.",
    "**3. mars 2024:** Senteret åpner ved Akershus universitetssykehus.", "3. mars 2024 (planlagt)",
    "Siden er oppdatert 3. mars 2024.", "Tallene er fra mars 2024.",
    "Sykehusene kunne søke innen 3. mars 2024.", "Møtet holdes 3. mars 2026.",
    "Styret møtes 3. mars.", "Senteret åpnet 3. mars 2024, og det skal evalueres i 2027.",
    "Innen utgangen av mars 2024 hadde senteret 12 studier.",
  ])
  func `what is told as past, or is to come, is no finding in Norwegian`(text: String) {
    #expect(told(text, .bokmaal) == [])
  }

  @Test func `the finding stands at the date and quotes what speaks of it`() throws {
    let twins = SketchedTwins(
      en: "Text.", nb: "Senteret er nytt.\n\nBygget åpner **①3. mars**\n2024 i Oslo.")
    let finding = try #require(twins.findings.first { $0.code == "language/past" })
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.severity == .warning)
    #expect(finding.dependsOnToday)
    #expect(finding.message.bokmaal == "«3. mars 2024» er passert, men teksten sier «åpner»")
    let call = SketchedTwins(en: "Register by 3 March 2024.").findings.map(\.message.english)
    #expect(call.contains("“3 March 2024” is past, but the text says “Register”"))
  }

  @Test func `a month is past when it is over`() {
    #expect(told("The building will open in September 2024.", .english) == ["2024-09"])
    #expect(told("The building will open in December 2025.", .english) == ["2025-12"])
    #expect(told("The building will open in January 2026.", .english) == [])
  }

  @Test func `a summary is read like the text`() {
    #expect(
      told("Text.", .english, front: "summary: The centre opens on 3 March 2024.")
        == ["2024-03-03"])
  }

  @Test func `a news item gives its dates their year`() {
    let text = "The meeting will be held on 21 April."
    #expect(told(text, .english, front: "date: 2025-03-01") == ["--04-21"])
    #expect(told(text, .english, front: "date: 2025-05-01") == [])
  }

  @Test func `a news item of more than a year ago is an archive, but for what asks to act`() {
    let event = "The meeting will be held on 21 April 2024."
    #expect(told(event, .english, front: "date: 2024-03-01") == [])
    #expect(told(event, .english, front: "date: 2024-03-01\nupdated: 2025-06-01") == ["2024-04-21"])
    #expect(told(event, .english, front: "date: 2024-05-01") == ["2024-04-21"])
    #expect(
      told("Register by 21 April 2024.", .english, front: "date: 2024-03-01") == ["2024-04-21"])
  }

  @Test func `what is quoted, or in another language, is left alone`() {
    #expect(
      told("[The meeting will be held on 3 March 2024.](lang:en)", .bokmaal) == [])
  }

  @Test(arguments: [
    (nil, "2025-11-03", true), (nil, "2026-01-01", false), ("Every spring", "2025-11-03", false),
  ])
  func `a course that is over must not ask to sign up`(
    recurrence: String?, last: String, isTold: Bool
  ) throws {
    let start = try #require(LocalTime(last))
    let place = Place(file: "Content/courses/x.en.md", line: 9, column: 11)
    let page = SketchedPage("Text.", id: PageID("courses/x"), language: .english) {
      $0.details = .course(
        CourseDetails(
          organiser: "", audience: "", format: .digital, languages: [], length: nil,
          dates: [CourseDate(from: start, to: nil, place: nil)], recurrence: recurrence,
          register: Field("https://a.no", at: place), topic: nil))
    }
    let check = LanguageCheck(site: Site.sketched([:], []))
    let found = check.check(
      MadeTwins(english: page.made, norwegian: nil), id: PageID("courses/x")
    ).filter { $0.code == "language/past" }
    #expect(found.map(\.place) == (isTold ? [place] : []))
    #expect(found.map(\.subject) == (isTold ? ["2025-11-03"] : []))
  }
}
