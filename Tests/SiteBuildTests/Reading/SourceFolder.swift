import Files
import SiteModel

@testable import SiteBuild

/// A root on disk for one test; it is removed when the test is over.
final class SourceFolder {
  let folder: Folder

  /// Writes the files; what a site cannot do without is added.
  init(_ files: [String: String]) throws {
    let name = "nortrials-reading-\(UInt64.random(in: 0...UInt64.max))"
    folder = Folder("/tmp/" + name)
    for (path, text) in Self.basics.merging(files, uniquingKeysWith: { $1 }) {
      try write(Array(text.utf8), to: path)
    }
  }

  deinit { try? folder.remove() }

  func write(_ bytes: [UInt8], to path: String) throws {
    let parts = path.split(separator: "/").dropLast().joined(separator: "/")
    try folder.folder(parts).make()
    try folder.write(bytes, to: path)
  }

  func read(workers: Int = 1) async throws -> Sources {
    try await SourceReader.read(folder, workers: workers, knownRules: ReadingRules.all.map(\.code))
  }

  /// The findings as `file:line:column code subject`, sorted.
  func findings() async throws -> [String] {
    try await read().diagnostics.inReportOrder().map(\.short)
  }

  static let settings = """
    base-url: https://www.nortrials.no
    editions:
      en: {path: "", title: NorTrials, description: Trials in Norway}
      nb: {path: "no", title: NorTrials, description: Studier i Norge}
    sections:
      news: {type: news, en: news, nb: nyheter, page-size: 20}
      centres: {type: centre, en: centres, nb: sentre}
      courses: {type: course, en: courses, nb: kurs}
      hospitals: {type: hospital, en: hospitals, nb: sykehus}
      areas: {type: area, en: areas, nb: fag}
      about: {type: page, en: about, nb: om}

    """

  private static let basics = [
    "Content/site.yaml": settings,
    "Layouts/words.en.yaml": "more: Read more\n",
    "Layouts/words.nb.yaml": "more: Les mer\n",
  ]
}

extension Diagnostic {
  var short: String {
    let position = place.start.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(place.file)\(position) \(code) \(subject)"
  }
}

/// A page's file: the fields, and a body of one word.
func page(_ fields: String) -> String { "---\n\(fields)\n---\nText\n" }

/// The fields that every page needs.
let plainFields = "title: A\nsummary: B"

/// Reads a page of its own and gives its findings as `line:column code subject`.
func frontFindings(
  _ text: String, type: PageType = .page, isList: Bool = false
) -> [String] {
  readPage(text, type: type, isList: isList).diagnostics.map { diagnostic in
    let start = diagnostic.place.start ?? .before
    return "\(start.line):\(start.column) \(diagnostic.code) \(diagnostic.subject)"
  }
}

func readPage(
  _ text: String, type: PageType = .page, isList: Bool = false
) -> (page: SourcePage, diagnostics: [Diagnostic]) {
  readPage(Array(text.utf8), type: type, isList: isList)
}

func readPage(
  _ bytes: [UInt8], type: PageType = .page, isList: Bool = false
) -> (page: SourcePage, diagnostics: [Diagnostic]) {
  let name = SourceName(page: PageID("news/x"), language: .english, isIndex: false)
  return FrontMatterReader(centreFolder: "centres", knownRules: ["language/number"])
    .page(bytes, name: name, type: type, isList: isList)
}

/// Where the mark `①` stands in a text, and the text without it.
func marked(_ text: String) throws -> (text: String, place: String) {
  guard let index = text.firstIndex(of: "①") else { throw NoMark() }
  let before = text[..<index].split(separator: "\n", omittingEmptySubsequences: false)
  let column = (before.last?.unicodeScalars.count ?? 0) + 1
  return (text.replacing("①", with: ""), "\(before.count):\(column)")
}

struct NoMark: Error {}
