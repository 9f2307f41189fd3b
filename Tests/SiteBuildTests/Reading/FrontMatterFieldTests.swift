import SiteModel
import Testing

@testable import SiteBuild

@Suite struct FrontMatterFieldTests {
  @Test(arguments: [
    ("sumary: C", "4:1 front/unknown-field sumary"),
    ("draft: yes", "4:8 front/type yes"),
    ("draft: \"true\"", "4:8 front/type true"),
    ("short: [A]", "4:8 front/type short"),
    ("slug: Fagområder", "4:7 front/type Fagområder"),
    ("updated: 2026-02-30", "4:10 front/date 2026-02-30"),
    ("updated: 2026-02-03T10:00", "4:10 front/date 2026-02-03T10:00"),
    ("publish: 2026-02-03T25:00", "4:10 front/date 2026-02-03T25:00"),
    ("publish: 2026-02-03\nexpires: 2026-02-02", "5:10 front/date 2026-02-02"),
    ("aliases: /old/", "4:10 front/type aliases"),
    ("aliases: [/old]", "4:11 front/type /old"),
    ("aliases:\n  - /old/\n  -", "6:4 front/type aliases"),
    ("image: a.png", "4:8 front/type image"),
    ("image: {src: a.png}", "4:8 front/missing-field image.alt"),
    ("image:\n  src: a.png\n  alt:", "6:3 front/missing-field image.alt"),
    ("image: {src: a.png, alt: A, captoin: B}", "4:29 front/unknown-field image.captoin"),
    ("translation: {from: no}", "4:21 front/type no"),
    ("translation: {from: en}", "4:21 front/type en"),
    ("updated: 31. februar 2026", "4:10 front/date 31. februar 2026"),
    (
      "accept: [{rule: language/numbr, about: a, reason: b}]",
      "4:17 front/unknown-id language/numbr"
    ),
    ("accept: [{rule: language/number, about: a}]", "4:10 front/missing-field accept.0.reason"),
    ("date: 2026-01-01", "4:1 front/unknown-field date"),
  ])
  func `a wrong field is reported where it stands`(line: String, finding: String) throws {
    #expect(frontFindings(page(plainFields + "\n" + line)) == [finding])
  }

  @Test func `a missing field is reported at the first line`() throws {
    #expect(frontFindings(page("title: A")) == ["1:1 front/missing-field summary"])
  }

  @Test(arguments: ["", " \"\"", " \"  \"", " ~", " # none"])
  func `an empty required field is missing`(value: String) throws {
    #expect(
      frontFindings(page("title:\(value)\nsummary: B")).map { $0.dropFirst(4) }
        == ["front/missing-field title"])
  }

  @Test(arguments: [
    ("sumary: B", "did you mean “summary”?", "mente du «summary»?"),
    ("draft: ja", "write true", "skriv true"),
    ("updated: 25.03.2026", "did you mean “2026-03-25”?", "mente du «2026-03-25»?"),
    ("updated: 25. mars 2026", "did you mean “2026-03-25”?", "mente du «2026-03-25»?"),
    ("updated: March 25, 2026", "did you mean “2026-03-25”?", "mente du «2026-03-25»?"),
    ("updated: 25/3-2026", "did you mean “2026-03-25”?", "mente du «2026-03-25»?"),
    (
      "publish: 2026-12-01 08:00", "did you mean “2026-12-01T08:00”?",
      "mente du «2026-12-01T08:00»?"
    ),
    (
      "publish: 1. desember 2026 kl. 08.00", "did you mean “2026-12-01T08:00”?",
      "mente du «2026-12-01T08:00»?"
    ),
    ("updated: 25.3.2026", "did you mean “2026-03-25”?", "mente du «2026-03-25»?"),
    (
      "slug: Fagområder og kurs", "did you mean “fagomrader-og-kurs”?",
      "mente du «fagomrader-og-kurs»?"
    ),
    ("aliases: /old/", "write aliases: [/old/]", "skriv aliases: [/old/]"),
    ("translation: {from: no}", "did you mean “nb”?", "mente du «nb»?"),
  ])
  func `the repair is told in both languages`(line: String, english: String, bokmaal: String) throws
  {
    let hint = readPage(page(plainFields + "\n" + line)).diagnostics.first?.hint
    #expect(hint == Wording(english, nb: bokmaal))
  }

  @Test func `all fields of a plain page are read`() throws {
    let (source, diagnostics) = readPage(
      page(
        """
        title: "A: B"
        summary: 2026
        short: C
        slug: c-1
        updated: 2026-03-25
        image: {src: a.png, alt: An image, caption: D, credit: E}
        aliases: [/old/, /older/page/]
        draft: true
        publish: 2026-03-25T14:30
        expires: 2026-04-01
        only: Because
        translation: {from: nb, tool: T, by: U, reviewed-by: V, reviewed: 2026-03-26, of: [0a1b2c3d, 12345678]}
        accept:
          - {rule: language/number, about: "12", reason: Right, until: 2026-12-31}
        """))
    let front = source.frontMatter
    #expect(diagnostics.isEmpty)
    #expect(front.title == "A: B")
    #expect(front.summary == "2026")
    #expect(front.short == "C")
    #expect(front.slug?.value == "c-1")
    #expect(front.updated?.description == "2026-03-25")
    #expect(front.image?.source.value == "a.png")
    #expect(front.image?.credit == "E")
    #expect(front.aliases.map(\.value) == ["/old/", "/older/page/"])
    #expect(front.isDraft)
    #expect(front.publish?.description == "2026-03-25T14:30")
    #expect(front.expires?.description == "2026-04-01")
    #expect(front.only == "Because")
    #expect(front.translation?.from == .bokmaal)
    #expect(front.translation?.fingerprints.map(\.description) == ["0a1b2c3d", "12345678"])
    #expect(front.acceptances.map(\.about) == ["12"])
    #expect(front.places["image.src"] == Place(file: source.file, line: 7, column: 14))
    #expect(front.places["aliases.1"] == Place(file: source.file, line: 8, column: 18))
    #expect(
      front.sharedFields.map { "\($0.name)=\($0.value) \($0.severity)" } == [
        "updated=2026-03-25 warning", "image.src=a.png error", "image.credit=E error",
        "draft=true error", "publish=2026-03-25T14:30 error", "expires=2026-04-01 error",
      ])
  }

  @Test func `a list page needs no date`() throws {
    #expect(frontFindings(page(plainFields), type: .news, isList: true).isEmpty)
    #expect(
      frontFindings(page(plainFields), type: .news) == ["1:1 front/missing-field date"])
  }

  @Test(arguments: ["2026-03-25T14:30", "2026-03-25", "2026-03", "2026"])
  func `a news date is as precise as it is known`(date: String) throws {
    let text = page(
      "title: A\nsummary: B\ndate: \(date)\ncentres: [cancer, centres/heart]\nfeatured: false")
    let (source, diagnostics) = readPage(text, type: .news)
    #expect(diagnostics.isEmpty)
    guard case .news(let news) = source.frontMatter.details else {
      Issue.record("no news")
      return
    }
    #expect(news.date.description == date)
    #expect(news.centres.map(\.value.text) == ["centres/cancer", "centres/heart"])
    #expect(
      source.frontMatter.sharedFields.map { "\($0.name)=\($0.value)" }
        == ["date=\(date)", "centres=cancer, heart"])
  }

  @Test func `a centre names its hospital, its leader and its areas`() throws {
    let fields = "\(plainFields)\nhospital: ous\nleader: a-b\nareas: [heart, cancer]"
    let (source, diagnostics) = readPage(page(fields), type: .centre)
    #expect(diagnostics.isEmpty)
    guard case .centre(let centre) = source.frontMatter.details else {
      Issue.record("no centre")
      return
    }
    #expect(centre.hospital.value == "ous")
    #expect(centre.leader.value == "a-b")
    #expect(centre.areas.map(\.value) == ["heart", "cancer"])
    #expect(source.frontMatter.sharedFields.last?.value == "cancer, heart")
    #expect(
      frontFindings(page(plainFields + "\nhospital: ous\nleader: a-b\nareas: []"), type: .centre)
        .map { $0.dropFirst(4) } == ["front/missing-field areas"])
  }

  @Test func `a course has dates whose place may differ between twins`() throws {
    let fields = """
      \(plainFields)
      organiser: NorCRIN
      audience: Nurses
      format: digital
      language: [nb, en]
      dates:
        - {from: 2026-05-01, to: 2026-05-02, place: Oslo}
        - {from: 2026-04-01T09:00}
      register: https://example.org/a
      """
    let (source, diagnostics) = readPage(page(fields), type: .course)
    #expect(diagnostics.isEmpty)
    guard case .course(let course) = source.frontMatter.details else {
      Issue.record("no course")
      return
    }
    #expect(course.format == .digital)
    #expect(course.languages == [.bokmaal, .english])
    #expect(course.dates.map(\.place) == ["Oslo", nil])
    #expect(
      source.frontMatter.sharedFields.map { "\($0.name)=\($0.value)" } == [
        "format=digital", "language=en, nb",
        "dates=2026-04-01T09:00, 2026-05-01T00:00–2026-05-02T00:00",
        "register=https://example.org/a",
      ])
  }

  @Test func `a wrong value of a course is reported`() throws {
    let fields = """
      \(plainFields)
      organiser: NorCRIN
      audience: Nurses
      format: digitl
      language: en
      dates: [{from: 2026-05-02, to: 2026-05-01}]
      register: kurs@example.org
      """
    #expect(
      frontFindings(page(fields), type: .course) == [
        "6:9 front/type digitl", "7:11 front/type language", "9:11 front/type kurs@example.org",
        "8:32 front/date 2026-05-01T00:00",
      ])
  }

  @Test(arguments: ["a1", "0A1B2C3D", "0a1b2c3d4"])
  func `what is no fingerprint is told where it stands, and left out`(written: String) {
    let (source, diagnostics) = readPage(
      page(plainFields + "\ntranslation: {from: nb, of: [12345678, \(written)]}"))
    #expect(diagnostics.map(\.short) == ["Content/news/x.en.md:4:40 front/type \(written)"])
    #expect(
      diagnostics.map(\.message.bokmaal) == [
        "«translation.of.1» er ikke et fingeravtrykk: «\(written)»"
      ])
    #expect(source.frontMatter.translation?.fingerprints.map(\.description) == ["12345678"])
  }

  @Test func `a page is translated from another language than its own`() throws {
    let found = readPage(page(plainFields + "\ntranslation: {from: en}")).diagnostics
    #expect(found.map(\.hint) == [Wording("did you mean “nb”?", nb: "mente du «nb»?")])
    #expect(readPage(page(plainFields + "\ntranslation: {from: nn}")).diagnostics.isEmpty)
  }

  @Test func `a required field with a misspelt name is not missing too`() throws {
    #expect(frontFindings(page("titel: A\nsummary: B")) == ["2:1 front/unknown-field titel"])
    #expect(
      frontFindings(page("colour: A\nsummary: B")) == [
        "2:1 front/unknown-field colour", "1:1 front/missing-field title",
      ])
  }

  @Test func `two wrong fields are both reported`() throws {
    #expect(
      frontFindings(page("titel: A\nsummary: B\ndraft: nei")) == [
        "2:1 front/unknown-field titel", "4:8 front/type nei",
      ])
  }
}
