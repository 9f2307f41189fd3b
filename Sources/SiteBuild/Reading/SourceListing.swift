internal import Files
internal import SiteModel

extension Rule {
  static let sourceLink = Rule(
    "source/link",
    what: Wording(
      "a symbolic link, or something else that is not a file, among the sources",
      nb: "en symbolsk lenke, eller noe annet som ikke er en fil, blant kildene"),
    why: Wording(
      "It is not followed: what it leads to may be missing or other on the next machine.",
      nb: "Den følges ikke: det den peker på, kan mangle eller være noe annet på neste maskin."),
    example: "Content/news/plan.en.md -> ../../drafts/plan.en.md")
}

/// The files of a folder of sources, without those that are never a source.
struct SourceListing {
  /// Sorted paths below the folder.
  private(set) var paths: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  private init() {}

  /// Lists `Content`, `Layouts` or `Assets`.
  init(of name: String, in root: Folder) throws(BuildFailure) {
    do throws(FileFailure) {
      for entry in try root.folder(name).entries() {
        switch entry.kind {
        case .file:
          if entry.path.split(separator: "/").last != "README.md" { paths.append(entry.path) }
        case .symbolicLink, .other, .folder:
          diagnostics.append(Self.notAFile(name + "/" + entry.path, kind: entry.kind))
        }
      }
    } catch {
      throw .unreadable(error)
    }
  }

  /// Lists a folder that a site may do without.
  init(ofOptional name: String, in root: Folder) throws(BuildFailure) {
    guard root.kind(of: name) != nil else {
      self.init()
      return
    }
    try self.init(of: name, in: root)
  }

  private static func notAFile(_ file: String, kind: FileKind) -> Diagnostic {
    Rule.sourceLink.finding(
      at: Place(file: file),
      kind == .symbolicLink
        ? Wording(
          "this is a symbolic link, which is not followed",
          nb: "dette er en symbolsk lenke, og den følges ikke")
        : Wording("this is not a file", nb: "dette er ikke en fil"),
      hint: Wording("put the file itself here", nb: "legg selve filen her"))
  }
}
