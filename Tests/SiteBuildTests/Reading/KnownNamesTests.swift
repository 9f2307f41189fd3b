import SiteModel
import Testing

@testable import SiteBuild

@Suite struct KnownNamesTests {
  private let names = KnownNames(
    ["cancer", "heart"],
    names: [
      ("cancer", "NorTrials Kreft"), ("cancer", "NorTrials Cancer"), ("heart", "NorTrials Hjerte"),
    ])

  @Test(arguments: [
    ("canser", "did you mean “cancer”?"), ("kreft", "did you mean “cancer”?"),
    ("Kreft", "did you mean “cancer”?"), ("NorTrials hjerte", "did you mean “heart”?"),
    ("hjrete", "did you mean “heart”?"), ("nortrials", "use one of: cancer, heart"),
    ("lung", "use one of: cancer, heart"),
  ])
  func `a name in either language leads to its id`(text: String, hint: String) {
    #expect(names.hint(for: text)?.english == hint)
  }

  @Test func `a centre, a hospital and an area are known by their names`() async throws {
    let source = try SourceFolder([
      "Content/news/x.nb.md": page(plainFields + "\ndate: 2026\ncentres: [kreft]\nareas: [lunge]"),
      "Content/centres/cancer.nb.md": page(
        "title: NorTrials Kreft\nsummary: B\nhospital: ullevål\nleader: anne berg\nareas: [lung]"),
      "Content/data/hospitals.csv":
        "id,name_en,name_nb,region,trust,city,kind,email,slug_en,slug_nb,source\n"
        + "ous,Oslo,Oslo Ullevål,helse-nord,T,C,university,,,,\n",
      "Content/data/therapy-areas.csv":
        "id,name_en,name_nb,parent,centre,slug_en,slug_nb,source\nlung,Lungs,Lungekreft,,,,lunge,\n",
      "Content/data/people.csv": "id,name,also,source\na-b,Anne Berg,,\n",
      "Content/data/matrix.csv": "hospital,confirmed,confirmed_by,lung\nous,,,\n",
    ])
    let found = try await source.read().diagnostics.inReportOrder()
    #expect(
      found.map { "\($0.subject): \($0.hint?.bokmaal ?? "")" } == [
        "ullevål: mente du «ous»?", "anne berg: mente du «a-b»?", "kreft: mente du «cancer»?",
        "lunge: mente du «lung»?",
      ])
  }
}
