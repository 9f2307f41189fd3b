internal import Files
internal import SiteModel

extension Folder {
  /// A folder named on the command line, links followed; fails if it cannot be listed.
  static func given(_ path: String) throws(RunFailure) -> Folder {
    let folder = Folder(Folder(path.isEmpty ? "." : path).resolved)
    switch folder.kind(of: nil) {
    case .folder: break
    case nil:
      throw RunFailure(Wording("no folder “\(path)”", nb: "det finnes ingen mappe «\(path)»"))
    case .file, .symbolicLink, .other:
      throw RunFailure(Wording("“\(path)” is not a folder", nb: "«\(path)» er ikke en mappe"))
    }
    do {
      _ = try folder.names()
    } catch {
      throw RunFailure(
        Wording(
          "the folder “\(path)” cannot be read: \(error.reason)",
          nb: "mappen «\(path)» kan ikke leses: \(error.reason)"))
    }
    return folder
  }

  /// Fails if it is no root of a site.
  func requireSources() throws(RunFailure) {
    for name in ["Content", "Layouts"] where !folder(name).exists {
      throw RunFailure(
        Wording(
          "no folder “\(name)” in “\(path)”: “--root” names the folder that holds it",
          nb: "det er ingen mappe «\(name)» i «\(path)»: «--root» angir mappen den ligger i"))
    }
  }
}
