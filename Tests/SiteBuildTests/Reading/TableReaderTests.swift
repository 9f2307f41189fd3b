import SiteModel
import Testing

@testable import SiteBuild

@Suite struct TableReaderTests {
  private static let hospitals = """
    id,name_en,name_nb,region,trust,city,kind,email,slug_en,slug_nb,source
    ous,Oslo University Hospital,Oslo universitetssykehus,helse-sor-ost,OUS HF,Oslo,university,,oslo,,x
    unn,North Norway,Nord-Norge,helse-nord,UNN HF,Tromsø,university,a@unn.no,,,x

    """
  private static let areas = """
    id,name_en,name_nb,parent,centre,slug_en,slug_nb,source
    cancer,Cancer,Kreft,,cancer,cancer,kreft,x
    lung,Lung cancer,Lungekreft,cancer,,,,x

    """
  private static let people = "id,name,also,source\na-b,Anne Berg,Ane Berg | Anne Bergh,x\n"
  private static let matrix = "hospital,confirmed,confirmed_by,cancer,lung\nous,,,,\nunn,,,,\n"

  private func read(_ changes: [String: String]) -> TableReader.Reading {
    let files = [
      "hospitals.csv": Self.hospitals, "therapy-areas.csv": Self.areas, "people.csv": Self.people,
      "matrix.csv": Self.matrix,
    ].merging(changes) { $1 }
    return TableReader.read(files.mapValues { Array($0.utf8) }, centreFolder: "centres")
  }

  private func findings(_ changes: [String: String]) -> [String] {
    read(changes).diagnostics.map { String($0.short.dropFirst("Content/data/".count)) }
  }

  @Test(arguments: ["a@unn", "unn.no", "a b@unn.no", "a@unn.no b@unn.no", "@unn.no"])
  func `a mailbox that is no e-mail address is found at its cell`(text: String) {
    let table = Self.hospitals.replacing("a@unn.no", with: text)
    #expect(findings(["hospitals.csv": table]) == ["hospitals.csv:3:65 data/syntax \(text)"])
  }

  @Test func `the tables are read and joined`() {
    let reading = read([
      "groups.csv":
        "group,person,role_en,role_nb,represents,share,as_of,until\nboard,a-b,chair,leder,OUS,20,2024-05,2024\n",
      "redirects.csv": "from,to,edition\n/old/,news/x,nb\n/older,https://a.no/,\n",
      "matrix.csv":
        "hospital,confirmed,confirmed_by,cancer,lung\nous,2026-10-01,N.N.,yes,no\nunn,,,,\n",
    ])
    #expect(reading.diagnostics.isEmpty)
    let tables = reading.tables
    #expect(tables.hospital("ous")?.slug == PerEdition(english: "oslo", norwegian: "ous"))
    #expect(tables.hospital("unn")?.region == .nord)
    #expect(tables.area("lung")?.parent == "cancer")
    #expect(tables.area("cancer")?.centre == PageID("centres/cancer"))
    #expect(tables.person("a-b")?.misspellings == ["Ane Berg", "Anne Bergh"])
    #expect(tables.groups.map(\.share) == [20])
    #expect(tables.matrix.answer(hospital: "ous", area: "cancer") == .yes)
    #expect(tables.matrix.answer(hospital: "ous", area: "lung") == .no)
    #expect(tables.matrix.answer(hospital: "unn", area: "lung") == .notConfirmed)
    #expect(tables.matrix.rows["ous"]?.confirmed?.description == "2026-10-01")
    #expect(reading.redirects.map(\.edition) == [.norwegian, nil])
  }

  @Test(arguments: [
    ("x,A,,helse-nord,T,C,university,,,,", "hospitals.csv:4:5 data/missing-name x"),
    ("x,,B,helse-nord,T,C,university,,,,", "hospitals.csv:4:3 data/missing-name x"),
    ("x,A,B,helse-nrd,T,C,university,,,,", "hospitals.csv:4:7 data/unknown-id helse-nrd"),
    ("x,A,B,helse-nord,T,C,university,,oslo,,", "hospitals.csv:4:34 data/duplicate-id oslo"),
    ("x,A,B,helse-nord,T,C,univrsity,,,,", "hospitals.csv:4:22 data/unknown-id univrsity"),
    ("X,A,B,helse-nord,T,C,university,,,,", "hospitals.csv:4:1 data/syntax X"),
    (",A,B,helse-nord,T,C,university,,,,", "hospitals.csv:4:1 data/syntax "),
    ("ous,A,B,helse-nord,T,C,university,,,,", "hospitals.csv:4:1 data/duplicate-id ous"),
  ])
  func `a wrong hospital is reported at its cell`(row: String, finding: String) {
    let matrix = Self.matrix + "x,,,,\n"
    let found = findings(["hospitals.csv": Self.hospitals + row + "\n", "matrix.csv": matrix])
    #expect(found.filter { !$0.hasPrefix("matrix") } == [finding])
  }

  @Test(arguments: ["x,A,B", "x;A;B", "x,A,B,helse-nrd,T,C,univrsity,,oslo,,,"])
  func `a row with a wrong number of cells is told alone`(row: String) {
    let found = findings([
      "hospitals.csv": Self.hospitals + row + "\n", "matrix.csv": Self.matrix + "x,,,,\n",
    ])
    #expect(found.map { $0.split(separator: " ")[1] } == ["data/syntax"])
  }

  @Test(arguments: ["x,A,B,helse-nord,T,C,university", "x;A;B;helse-nord;T;C;university;;;;"])
  func `a hospital with a wrong number of cells keeps its page`(row: String) {
    let matrix = Self.matrix + "x,,,,\n"
    let reading = read(["hospitals.csv": Self.hospitals + row + "\n", "matrix.csv": matrix])
    #expect(reading.diagnostics.map(\.code) == ["data/syntax"])
    #expect(reading.tables.hospital("x")?.name == PerEdition(english: "A", norwegian: "B"))
    #expect(reading.tables.hospital("x")?.region == .nord)
  }

  @Test func `an area with a wrong number of cells keeps its page`() {
    let matrix = "hospital,confirmed,confirmed_by,cancer,lung,x\nous,,,,,\nunn,,,,,\n"
    let reading = read(["therapy-areas.csv": Self.areas + "x,A\n", "matrix.csv": matrix])
    #expect(reading.diagnostics.map(\.code) == ["data/syntax"])
    #expect(reading.tables.area("x")?.name == PerEdition(english: "A", norwegian: "A"))
  }

  @Test func `a matrix row with a wrong number of cells is no missing row`() {
    let matrix = "hospital,confirmed,confirmed_by,cancer,lung\nous,,,,\nunn,,,ja\n"
    #expect(findings(["matrix.csv": matrix]) == ["matrix.csv:3:1 data/syntax "])
  }

  @Test(arguments: [
    ("x,A,B,cancr,,,,", "therapy-areas.csv:4:7 data/unknown-id cancr"),
    ("x,A,B,x,,,,", "therapy-areas.csv:4:7 data/unknown-id x"),
  ])
  func `an area lies below another one`(row: String, finding: String) {
    let found = findings(["therapy-areas.csv": Self.areas + row + "\n"])
    #expect(found == [finding, "matrix.csv:1:1 data/matrix-gap x"])
  }

  @Test(arguments: [
    ("board,a-c,,,,,,", "groups.csv:2:7 data/unknown-id a-c"),
    (",a-b,,,,,,", "groups.csv:2:1 data/unknown-id "),
    ("board,a-b,,,,20%,,", "groups.csv:2:14 data/syntax 20%"),
    ("board,a-b,chair,,,,,", "groups.csv:2:17 data/missing-name a-b role_nb"),
    ("board,a-b,,leder,,,,", "groups.csv:2:11 data/missing-name a-b role_en"),
    ("board,a-b,,,,,2024-13,", "groups.csv:2:15 data/date 2024-13"),
  ])
  func `a wrong member is reported at its cell`(row: String, finding: String) {
    let header = "group,person,role_en,role_nb,represents,share,as_of,until\n"
    #expect(findings(["groups.csv": header + row]) == [finding])
  }

  @Test(arguments: [
    (
      "hospital,confirmed,confirmed_by,cancer\nous,,,\nunn,,,",
      "matrix.csv:1:1 data/matrix-gap lung"
    ),
    ("hospital,confirmed,confirmed_by,cancer,lung\nous,,,,", "matrix.csv:1:1 data/matrix-gap unn"),
    (
      "hospital,confirmed,confirmed_by,cancer,lung,hart\nous,,,,,\nunn,,,,,",
      "matrix.csv:1:45 data/unknown-column hart"
    ),
    (
      "hospital,confirmed,confirmed_by,cancer,lung\nous,,,,\nunn,,,,\noss,,,,",
      "matrix.csv:4:1 data/unknown-id oss"
    ),
    (
      "hospital,confirmed,confirmed_by,cancer,lung\nous,,,ja,\nunn,,,,",
      "matrix.csv:2:7 data/unknown-id ja"
    ),
    (
      "hospital,confirmed,confirmed_by,cancer,lung\nous,,,yes,\nunn,,,,",
      "matrix.csv:2:5 data/date ous"
    ),
    (
      "hospital,confirmed,confirmed_by,cancer,lung\nous,2026-02-30,N.N.,yes,\nunn,,,,",
      "matrix.csv:2:5 data/date 2026-02-30"
    ),
    (
      "hospital,confirmed,confirmed_by,cancer,lung\nous,,,,\nunn,,,,\nous,,,,",
      "matrix.csv:4:1 data/duplicate-id ous"
    ),
  ])
  func `a wrong matrix is reported at its cell`(text: String, finding: String) {
    #expect(findings(["matrix.csv": text]) == [finding])
  }

  @Test func `columns that are unknown, missing or double are reported`() {
    #expect(
      findings(["people.csv": "id,name,remark,source,id\n"]) == [
        "people.csv:1:23 data/duplicate-id id", "people.csv:1:9 data/unknown-column remark",
        "people.csv:1:1 data/unknown-column also",
      ])
  }

  @Test func `a misspelt column is told once, with the missing one that it stands for`() {
    let found = read(["people.csv": "id,name,alsp,source\n"]).diagnostics
    #expect(found.map(\.short) == ["Content/data/people.csv:1:9 data/unknown-column alsp"])
    #expect(found.first?.hint?.english == "did you mean “also”?")
  }

  @Test func `a misspelt column of the matrix is told once`() {
    let header = "hospital,confirmed,confirmed_bye,cancer,lung\n"
    let found = read(["matrix.csv": header + "ous,,,,\nunn,,,,\n"]).diagnostics
    #expect(
      found.map(\.short) == ["Content/data/matrix.csv:1:20 data/unknown-column confirmed_bye"])
    #expect(found.first?.hint?.bokmaal == "mente du «confirmed_by»?")
  }

  @Test func `a table that ends in an open quotation mark hides no other finding and makes none`() {
    let open = Self.hospitals + "x,\"A"
    let found = findings([
      "hospitals.csv": open,
      "matrix.csv": "hospital,confirmed,confirmed_by,cancer,lung\nous,,,,\nunn,,,,\nstolav,,,,",
    ])
    #expect(found == ["hospitals.csv:4:3 data/syntax "])
  }

  @Test(arguments: [
    ["hospitals.csv": "id,name_en\nx,\"A"], ["therapy-areas.csv": "nothing\n"],
    ["people.csv": "id,name,alsp,sorce\na-b,Anne Berg,,\n"],
    ["groups.csv": "group,person,role_en,rol_nb\nboard,a-c,,\n"],
  ])
  func `an unknown person of a group is told whatever is wrong elsewhere`(
    broken: [String: String]
  ) {
    let header = "group,person,role_en,role_nb,represents,share,as_of,until\n"
    let found = findings(["groups.csv": header + "board,a-c,,,,,,\n"].merging(broken) { $1 })
    #expect(found.contains("groups.csv:2:7 data/unknown-id a-c"))
  }

  @Test(arguments: ["nid,name,also,source\na-b,A,,\n", "id,name,also,source\na-b,\"A"])
  func `no person is unknown where the people cannot be read`(people: String) {
    let header = "group,person,role_en,role_nb,represents,share,as_of,until\n"
    let found = findings(["people.csv": people, "groups.csv": header + "board,a-c,,,,,,\n"])
    #expect(!found.contains { $0.hasPrefix("groups.csv") })
  }

  @Test func `a no where a centre has its hospital is a contradiction`() throws {
    let text = "hospital,confirmed,confirmed_by,cancer,lung\nous,2026-10-01,N.N.,no,no\nunn,,,,\n"
    let matrix = read(["matrix.csv": text]).tables.matrix
    let fields = page("\(plainFields)\nhospital: ous\nleader: a-b\nareas: [cancer]")
    let source = readPage(fields, type: .centre).page
    let pages = [Language.english, .bokmaal].map { language in
      Page(
        id: PageID("centres/cancer"), language: language, type: .centre, isList: false,
        place: Place(file: source.file), frontMatter: source.frontMatter,
        route: Route(editionPath: ""), state: .published)
    }
    #expect(
      matrixContradictions(centres: pages, matrix: matrix).map(\.short)
        == ["Content/data/matrix.csv:2:21 data/matrix-contradiction ous × cancer"])
    #expect(matrixContradictions(centres: pages, matrix: Matrix()).isEmpty)
  }
}
