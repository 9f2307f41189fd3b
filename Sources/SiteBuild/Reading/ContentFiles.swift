internal import SiteModel

/// The files of Content, sorted out by what they are.
struct ContentFiles {
  static let settings = "site.yaml"
  static let data = "data/"

  /// Sources of pages by path, in the order of their paths.
  private(set) var pages: [(path: String, name: SourceName)] = []
  /// Names of tables within `data`.
  private(set) var tables: [String] = []
  /// Whether the list of terms is there.
  private(set) var hasTerms = false
  /// Paths of all else that may lie beside pages.
  private(set) var others: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ paths: [String]) {
    for path in paths where path != Self.settings {
      if path.hasPrefix(Self.data) {
        takeData(String(path.dropFirst(Self.data.count)))
      } else if path.hasSuffix(".md") {
        takePage(path)
      } else if let fault = SourceNameFault(nearMiss: path) {
        diagnostics.append(fault.finding(path: path))
      } else {
        others.append(path)
        // A picture that must be saved anew gets a new name too.
        if !PictureFormats.isUnshown(path) { checkLetters(of: path) }
      }
    }
  }

  private mutating func takePage(_ path: String) {
    do throws(SourceNameFault) {
      pages.append((path, try SourceName(path: path)))
    } catch {
      diagnostics.append(error.finding(path: path))
    }
  }

  private mutating func takeData(_ name: String) {
    if TableReader.files.contains(name) {
      tables.append(name)
    } else if TableReader.statisticName(name) != nil {
      tables.append(name)
      checkLetters(of: Self.data + name)
    } else if name == TermReader.name {
      hasTerms = true
    } else {
      let isStatistic = name.lowercased().hasPrefix(TableReader.statistics)
      diagnostics.append(
        Rule.sourceName.finding(
          at: Place(file: "Content/data/" + name), about: name,
          Wording(
            "no data file is called “\(name.brief)”", nb: "ingen datafil heter «\(name.brief)»"),
          hint: isStatistic
            ? Self.statisticHint(for: name)
            : .nearest(to: name, in: TableReader.files + [TermReader.name])))
    }
  }

  /// The name with which a file, by its path within `data`, would be a table of figures.
  private static func statisticHint(for path: String) -> Wording {
    let file = path.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    let name = NameLetters.nearest(to: stem)
    let folder = TableReader.statistics
    return Wording(
      "save it as \(folder)\(name ?? "name").csv",
      nb: "lagre den som \(folder)\(name ?? "navn").csv")
  }

  /// Pictures and documents have addresses too: `plan.nb.pdf` is made of names and dots.
  private mutating func checkLetters(of path: String) {
    let names = path.split(separator: "/").flatMap { $0.split(separator: ".") }
    if let name = names.first(where: { !NameLetters.make($0) }) {
      diagnostics.append(SourceNameFault.letters(String(name)).finding(path: path))
    }
  }
}
