internal import Files
internal import SiteModel

/// The file that a status is written to.
struct StatusFile {
  /// As it was named.
  let path: String
  private let folder: Folder
  private let name: String

  /// Fails for one among the sources: a slip of the pen would cost a page.
  init(_ path: String, root: Folder) throws(RunFailure) {
    self.path = path
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    folder = Folder(Folder(parent).resolved)
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    for sources in ["Content", "Layouts", "Assets"]
    where (folder.path + "/").hasPrefix(root.folder(sources).resolved + "/") {
      throw RunFailure(
        Wording(
          "“\(path)” lies among the sources: choose another folder",
          nb: "«\(path)» ligger blant kildene: velg en annen mappe"))
    }
  }

  func write(_ text: String) throws(RunFailure) {
    do {
      try folder.write(Array(text.utf8), to: name)
    } catch {
      throw RunFailure(
        Wording(
          "cannot write “\(path)”: \(error.reason)",
          nb: "kan ikke skrive «\(path)»: \(error.reason)"))
    }
  }
}
