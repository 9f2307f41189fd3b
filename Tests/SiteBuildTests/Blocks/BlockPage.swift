import Foundation
import Markup
import SiteModel
import TestSupport

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
    let maker = BlockMaker(context: context, layouts: Self.layouts)
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

  /// The site's own, so that the tests see what readers do.
  private static let layouts: LayoutLibrary = {
    let file = Repository.root.appending(path: "Layouts/people.mustache")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return LayoutLibrary([LayoutSource(name: "people", file: "people.mustache", text: text)])
  }()

  /// Each word is its own key, with what fills it.
  private static func words(_ language: Language) -> Words {
    let texts =
      Word.allCases.map { word in
        (word.rawValue, [word.rawValue] + word.placeholders.sorted().map { "{\($0)}" })
      } + ["name", "represents", "role", "share"].map { ("people-\($0)", ["people-\($0)"]) }
    let entries = texts.map { key, text in
      Words.Entry(
        key: key, one: nil, other: text.joined(separator: " "), place: Place(file: ""))
    }
    return Words(language: language, file: "", entries: entries)
  }
}
