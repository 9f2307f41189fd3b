internal import Files
internal import SiteBuild
internal import SiteModel

/// A page named on the command line: by its id, or by the path of one of its files.
struct PageArgument {
  private let written: String
  /// The folder that holds Content, links followed.
  private let root: Folder

  init(_ written: String, root: Folder) {
    self.written = written
    self.root = root
  }

  /// A page as it may be named: with each of its files, or with none.
  typealias Named = (page: PageID, file: String?)

  /// The page that is meant; fails for one that is not known.
  func id(among known: [Named]) throws(RunFailure) -> PageID {
    let names = names
    let found = known.first { named in
      names.contains(named.page.text) || named.file.map(names.contains) ?? false
    }
    guard let found else { throw unknown(among: known) }
    return found.page
  }

  /// The page that is meant; fails for one that has no source.
  func id(in sources: Sources) throws(RunFailure) -> PageID {
    try id(among: sources.pages.map { ($0.name.page, $0.file) })
  }

  /// What the page may be called in the sources.
  private var names: Set<String> {
    var path = written
    while path.hasSuffix("/") { path.removeLast() }
    let content = "Content/"
    var names: Set = [path, content + path]
    if path.hasPrefix(content) { names.insert(String(path.dropFirst(content.count))) }
    let slash = path.lastIndex(of: "/")
    let folder = Folder(slash.map { String(path[..<$0]) } ?? ".").resolved
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    if "\(folder)/\(name)".hasPrefix(root.path + "/") {
      names.insert(String("\(folder)/\(name)".dropFirst(root.path.count + 1)))
    }
    return names
  }

  private func unknown(among known: [Named]) -> RunFailure {
    let names = Set(known.flatMap { [$0.page.text, $0.file].compactMap { $0 } })
    if let near = names.nearest(to: written) {
      return RunFailure(
        Wording(
          "no page “\(written)”: did you mean “\(near)”?",
          nb: "det finnes ingen side «\(written)»: mente du «\(near)»?"))
    }
    return RunFailure(
      Wording(
        "no page “\(written)”: name it like news/action-plan, or by the path of its file",
        nb:
          "det finnes ingen side «\(written)»: skriv den som news/action-plan, eller skriv banen til filen"
      ))
  }
}
