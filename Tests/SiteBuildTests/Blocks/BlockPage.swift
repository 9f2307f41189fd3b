import Markup
import SiteModel

@testable import SiteBuild

/// A page of Markdown whose blocks the site makes something of.
struct BlockPage {
  let page: RenderedMarkdown
  let statistics: Set<String>

  /// `statistics` are tables by name, their rows as in the file; `groups` the rows of `groups.csv`.
  init(
    _ text: String, _ language: Language = .english, statistics: [String: String] = [:],
    groups: String = ""
  ) {
    var files = statistics.reduce(into: [String: [UInt8]]()) { files, table in
      let header = "label_en,label_nb,value,series_en,series_nb\n"
      files["statistics/\(table.key).csv"] = Array((header + table.value).utf8)
    }
    let header = "group,person,role_en,role_nb,represents,share,as_of,until\n"
    files["groups.csv"] = Array((header + groups).utf8)
    files["people.csv"] = Array("id,name,also,source\na,Anne <Berg>,,\nb,Bo Dahl,,\n".utf8)
    var test = TestSite()
    test.tables = TableReader.read(files, centreFolder: nil).tables
    test.add("x", language)
    let context = SiteContext(
      site: test.site, words: InterfaceWords([language: Self.words(language)]),
      assets: AssetCatalog(files: [:]))
    let maker = BlockMaker(context: context, layouts: LayoutLibrary([Self.layout]))
    let source = MarkdownSource(
      file: "Content/x.md", bytes: Array(text.utf8), bodyStart: 0, bodyLine: 1, language: language,
      page: PageID("x"))
    var used: Set<String> = []
    page = ParsedMarkdown(source).rendered(
      words: MarkdownWords(footnoteBack: "", footnotes: "", note: ""), twinHeadingIDs: []
    ) { address, _ in
      ResolvedTarget(href: address, destination: .outside)
    } make: { block in
      maker.make(block, on: test.pages[0], statistics: &used)
    }
    self.statistics = used
  }

  /// `line:column about` of each finding.
  var findings: [String] {
    page.diagnostics.map { finding in
      let start = finding.place.start ?? .before
      return "\(finding.code) \(start.line):\(start.column) \(finding.subject)"
    }
  }

  /// A table of people that names its columns.
  private static let layout = LayoutSource(
    name: "people", file: "Layouts/people.mustache",
    text: """
      <table>
      {{#caption}}<caption id="{{id}}">{{caption}}</caption>{{/caption}}
      {{#people}}
      {{name}}: {{role}}{{#has-represents}}, for {{represents}}{{/has-represents}}\
      {{#has-share}}, {{share}}{{/has-share}}\
      {{^caption}}{{#as-of}}, {{as-of}}{{/as-of}}{{/caption}}{{#until}}, {{until}}{{/until}}
      {{/people}}
      </table>

      """)

  /// Each word is its own key, with what fills it.
  private static func words(_ language: Language) -> Words {
    let entries = Word.allCases.map { word in
      let text = ([word.rawValue] + word.placeholders.sorted().map { "{\($0)}" })
        .joined(separator: " ")
      return Words.Entry(key: word.rawValue, one: nil, other: text, place: Place(file: ""))
    }
    return Words(language: language, file: "", entries: entries)
  }
}
