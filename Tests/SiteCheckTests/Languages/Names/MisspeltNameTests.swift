import SiteModel
import Testing

@testable import SiteCheck

@Suite struct MisspeltNameTests {
  private static let tables: Tables = {
    var tables = Tables()
    let names = [("Marte Alver Hovsbakken", ["Marthe Alver Hovsbakken"]), ("Svein Skeie", [])]
    tables.people = names.enumerated().map { line, person in
      Person(
        id: "\(line)", name: person.0, misspellings: person.1,
        place: Place(file: "Content/data/people.csv", line: line + 2, column: 1))
    }
    return tables
  }()

  private func twins(_ en: String, _ nb: String) -> SketchedTwins {
    SketchedTwins(en: en, nb: nb, tables: Self.tables)
  }

  @Test func `a letter too many in a name is told at the name, with the right one`() throws {
    let twins = twins(
      "The network is led by Marte Alver Hovsbakken.",
      "Nettverket ledes av ①Marthe Alver Hovsbakken.")
    let finding = try #require(twins.findings.first)
    #expect(twins.told == ["language/name Marthe Alver Hovsbakken"])
    #expect(finding.at == twins.norwegian?.place)
    #expect(finding.hint?.english.contains("“Marte Alver Hovsbakken”") == true)
    #expect(finding.related.map(\.place.written) == ["Content/data/people.csv:2:1"])
  }

  @Test func `a slip in a later word of a hospital's name is told with the whole name`() throws {
    let twins = SketchedTwins(
      en: "We met at Akershus University Hospital.",
      nb: "Vi møttes ved ①Akershus universitetsykehus.", tables: .usual)
    let finding = try #require(twins.findings.first { $0.code == "language/name" })
    #expect(finding.subject == "Akershus universitetsykehus")
    #expect(finding.at == twins.norwegian?.place)
  }

  @Test(arguments: ["Akershus universitetssykehus' leger", "Akershus universitetssykehus"])
  func `a hospital's name, and its genitive, are no slip`(name: String) {
    let twins = SketchedTwins(
      en: "The doctors of Akershus University Hospital's ward.", nb: "Avdelingen ved \(name).",
      tables: .usual)
    #expect(twins.words(of: "language/name").isEmpty)
  }

  @Test func `a hospital in the other form of Norwegian is a word to avoid`() {
    let norwegian = "Vi møttes ved Oslo universitetssjukehus."
    let english = "We met at Oslo University Hospital."
    #expect(
      SketchedTwins(en: english, nb: norwegian, tables: .usual).told
        == ["language/term Oslo universitetssjukehus"])
    #expect(SketchedTwins(en: english, nn: norwegian, tables: .usual).told.isEmpty)
  }

  @Test func `a version in nynorsk is not asked for words that no table has in nynorsk`() {
    #expect(
      SketchedTwins(
        en: "The research nurse answers.", nn: "Studiesjukepleiaren svarar.", tables: .usual
      ).told.isEmpty)
  }

  @Test(arguments: ["Sveni Skeie", "Svein Skeje", "Svein Skeies sak og Svein Skjeie"])
  func `swapped, other and further letters are told in each language`(name: String) {
    #expect(
      !twins("It was \(name).", "Det var Svein Skeie.").subjects(of: "language/name").isEmpty)
    #expect(
      !twins("It was Svein Skeie.", "Det var \(name).").subjects(of: "language/name").isEmpty)
  }

  @Test(arguments: [
    ("It was Svein Skeie's turn.", "Det var Svein Skeies tur."),
    ("It was **Svein** Skeie.", "Det var Svein\nSkeie."),
    ("It was Svenn Aune.", "Det var Svenn Aune."),
  ])
  func `the right name in any form, and another person's, are no finding`(en: String, nb: String) {
    #expect(twins(en, nb).told.isEmpty)
  }
}
