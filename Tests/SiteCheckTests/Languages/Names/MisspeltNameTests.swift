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
