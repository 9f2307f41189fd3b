import Files
import SiteModel
import Testing

@testable import SiteBuild

@Suite struct SourceReaderTests {
  @Test func `a small site is read without a finding`() async throws {
    let source = try SourceFolder([
      "Content/README.md": "For the adviser",
      "Content/home.en.md": page(plainFields),
      "Content/news/index.en.md": page(plainFields),
      "Content/news/x.en.md": page(plainFields + "\ndate: 2026-01-02"),
      "Content/news/x/map.nb.png": "",
      "Content/old/index.en.md": page(plainFields),
      "Content/old/deep/x.nn.md": page(plainFields),
      "Content/data/statistics/trials.csv":
        "label_en,label_nb,value,series_en,series_nb\n2024,2024,45,,\n",
      "Layouts/words.nn.yaml": "more: Les meir\n",
      "Layouts/news.mustache": "N",
      "Layouts/partials/head.mustache": "H",
      "Layouts/README.md": "",
      "Assets/Style.css": "",
    ])
    let sources = try await source.read(workers: 2)
    #expect(sources.diagnostics.map(\.short) == [])
    #expect(
      sources.pages.map { "\($0.name.page) \($0.type) \($0.isList)" } == [
        "home home false", "news news true", "news/x news false", "old/deep/x page false",
        "old page false",
      ])
    #expect(sources.contentFiles == ["news/x/map.nb.png"])
    #expect(sources.layouts.map(\.name) == ["news", "partials/head"])
    #expect(sources.words.keys.sorted() == Language.allCases)
    #expect(sources.assets == ["Style.css"])
    #expect(sources.settings != nil)
  }

  @Test func `files that cannot be what they seem are reported`() async throws {
    let source = try SourceFolder([
      "Content/news/a.no.md": "",
      "Content/news/b.nb.md": page(plainFields + "\ndate: 2026"),
      "Content/news/b.nn.md": page(plainFields + "\ndate: 2026\nslugg: b"),
      "Content/news/c.en.md": page(plainFields + "\ndate: 2026"),
      "Content/news/c/index.en.md": page(plainFields + "\ndate: 2026"),
      "Content/newz/d.en.md": page(plainFields),
      "Content/news/My map.png": "",
      "Content/data/hospital.csv": "",
      "Layouts/words.no.yaml": "",
      "Layouts/words.nn.yaml": "more: Les meir\n",
    ])
    #expect(
      try await source.findings() == [
        "Content/data/hospital.csv source/name hospital.csv",
        "Content/news/My map.png source/name My map",
        "Content/news/a.no.md source/name no",
        "Content/news/b.nn.md source/two-norwegian news/b",
        "Content/news/b.nn.md:5:1 front/unknown-field slugg",
        "Content/news/c/index.en.md source/name news/c",
        "Content/newz/d.en.md source/name newz",
        "Layouts/words.no.yaml source/name words.no.yaml",
      ])
    let pages = try await source.read().pages.map(\.file)
    #expect(
      pages == ["Content/news/b.nb.md", "Content/news/c.en.md"])
  }

  @Test func `a symbolic link is reported and not followed`() async throws {
    let source = try SourceFolder(["Content/home.en.md": page(plainFields)])
    try SymbolicLink.make(source.folder.path + "/Content/plan.en.md", to: "home.en.md")
    try SymbolicLink.make(source.folder.path + "/Assets", to: "/etc")
    #expect(try await source.findings().contains("Content/plan.en.md source/link "))
    #expect(try await source.read().pages.count == 1)
  }

  @Test func `ids that lead nowhere are reported at their values`() async throws {
    let source = try SourceFolder([
      "Content/site.yaml": SourceFolder.settings
        + "menus: {main: [news, hospitals/ous, hospitals/oss]}\n"
        + "accept: [{page: news/y, rule: front/date, about: a, reason: b}]\n",
      "Content/news/index.en.md": page(plainFields),
      "Content/news/x.en.md": page(
        plainFields + "\ndate: 2026\ncentres: [cancer, canser]\nareas: [lung, heart]"),
      "Content/centres/cancer.en.md": page(
        plainFields + "\nhospital: unn\nleader: a-c\nareas: [lung]"),
      "Content/hospitals/oos.en.md": page(plainFields),
      "Content/data/hospitals.csv":
        "id,name_en,name_nb,region,trust,city,kind,email,slug_en,slug_nb,source\n"
        + "ous,A,B,helse-nord,T,C,university,,,,\n",
      "Content/data/therapy-areas.csv":
        "id,name_en,name_nb,parent,centre,slug_en,slug_nb,source\nlung,A,B,,cance,,,\n",
      "Content/data/people.csv": "id,name,also,source\na-b,A,,\n",
      "Content/data/matrix.csv": "hospital,confirmed,confirmed_by,lung\nous,,,\n",
    ])
    #expect(
      try await source.findings() == [
        "Content/centres/cancer.en.md:4:11 front/unknown-id unn",
        "Content/centres/cancer.en.md:5:9 front/unknown-id a-c",
        "Content/data/therapy-areas.csv:2:11 data/unknown-id cance",
        "Content/hospitals/oos.en.md front/unknown-id oos",
        "Content/news/x.en.md:5:19 front/unknown-id canser",
        "Content/news/x.en.md:6:15 front/unknown-id heart",
        "Content/site.yaml:12:37 front/unknown-id hospitals/oss",
        "Content/site.yaml:13:17 front/unknown-id news/y",
      ])
  }

  @Test func `broken settings do not hide what is wrong in pages`() async throws {
    let source = try SourceFolder([
      "Content/site.yaml": "base-url: a: b",
      "Content/news/x.en.md": page(plainFields),
    ])
    #expect(
      try await source.findings() == [
        "Content/news/x.en.md:1:1 front/missing-field date",
        "Content/site.yaml:1:12 data/syntax a: b",
      ])
    #expect(try await source.read().settings == nil)
  }

  @Test func `a root without Content cannot be read`() async throws {
    await #expect(throws: BuildFailure.self) {
      try await SourceReader.read(Folder("/tmp/nortrials-nothing-here"), workers: 1, knownRules: [])
    }
  }

  @Test func `one and several workers read the same`() async throws {
    var files: [String: String] = [:]
    for number in 0..<300 {
      files["Content/news/n\(number).en.md"] = page("title: A \(number)\nsumary: B\ndate: 2026")
    }
    let source = try SourceFolder(files)
    let one = try await source.read(workers: 1)
    let four = try await source.read(workers: 4)
    #expect(one.diagnostics == four.diagnostics)
    #expect(one.pages.map(\.file) == four.pages.map(\.file))
    #expect(one.pages.map(\.file) == one.pages.map(\.file).sorted())
  }

  @Test func `every rule has words in both languages and a code of its own`() {
    let codes = ReadingRules.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for rule in ReadingRules.all {
      #expect(rule.what.english != rule.what.bokmaal)
      #expect(rule.why.english != rule.why.bokmaal)
      #expect(!rule.example.isEmpty)
    }
  }
}
