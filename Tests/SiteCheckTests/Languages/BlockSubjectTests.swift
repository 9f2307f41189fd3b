import SiteModel
import Testing

@testable import SiteCheck

/// What findings about a piece of text are accepted by.
@Suite struct BlockSubjectTests {
  private static let english = "The centres answer requests from sponsors within five days."
  private static let norwegian = "Sentrene svarer på forespørsler fra sponsorer innen fem dager."

  private static func subject(_ code: String, en: String, nb: String) throws -> String {
    let subjects = SketchedTwins(en: en, nb: nb).subjects(of: code)
    #expect(subjects.count == 1)
    return try #require(subjects.first)
  }

  /// Pairs with one finding, where the English and where the Norwegian text may be changed.
  private static let pairs = [
    ("language/foreign", "① answer \(norwegian)", "② svarer sponsorene innen fem dager."),
    ("language/identical", "\(english) Soon ①②.", "\(english) Soon ①②."),
    ("language/mixed", "The ① answer.", "Sentera svarar ikkje på ② frå pasientar på sjukehusa."),
    ("language/outline", "## Text\n\n### ① is it", "## Tekst\n\n## ② er det"),
    ("language/list", "1) ①", "- ②"),
    ("language/quote", "> ① said it", "> [!NOTE]\n> ② sa det"),
    ("language/doubled-word", "The ① answer in the the same week.", "② svarer i samme uke."),
  ]

  @Test(arguments: pairs)
  func `a subject is the first words and a mark`(code: String, en: String, nb: String) throws {
    func written(_ text: String) -> String {
      text.replacing("①", with: "Oslo").replacing("②", with: "Bergen")
    }
    let subject = try Self.subject(code, en: written(en), nb: written(nb))
    #expect(subject.contains(/^\S.*[^ ]#[0-9a-f]{8}$/))
  }

  @Test(arguments: pairs)
  func `an acceptance lapses when either text changes, and not before`(
    code: String, en: String, nb: String
  ) throws {
    func written(_ text: String, _ one: String, _ other: String) -> String {
      text.replacing("①", with: one).replacing("②", with: other)
    }
    let accepted = try Self.subject(
      code, en: written(en, "Oslo", "Bergen"), nb: written(nb, "Oslo", "Bergen"))
    #expect(
      try Self.subject(
        code, en: written(en, "Oslo", "Bergen").replacing(" ", with: "  "),
        nb: "\n\n" + written(nb, "Oslo", "**Bergen**")) == accepted)
    #expect(
      try Self.subject(
        code, en: written(en, "Tromsø", "Bergen"),
        nb: written(nb, code == "language/identical" ? "Tromsø" : "Oslo", "Bergen")) != accepted)
    #expect(
      try Self.subject(
        code, en: written(en, "Oslo", code == "language/identical" ? "Bodø" : "Bergen"),
        nb: written(nb, "Oslo", "Bodø")) != accepted)
  }

  @Test func `without a twin of the same structure the text alone counts`() throws {
    let foreign = "A.\n\n\(Self.norwegian)"
    let one = try Self.subject("language/foreign", en: foreign, nb: "- B\n- C")
    #expect(try Self.subject("language/foreign", en: foreign, nb: "- B\n- D") == one)
  }
}
