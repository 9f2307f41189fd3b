internal import SiteModel

/// The pages that somebody names on the command line.
struct PageChoice {
  private let site: SiteStatus

  init(among site: SiteStatus) { self.site = site }

  /// Reads ids such as `news/x` and paths of files such as `Content/news/x.nb.md`; fails for one
  /// that is no page's.
  func ids(of arguments: [String]) throws(RunFailure) -> Set<PageID> {
    var ids: Set<PageID> = []
    for argument in arguments {
      guard let id = id(of: argument) else { throw RunFailure(unknownPage: argument, among: site) }
      ids.insert(id)
    }
    return ids
  }

  private func id(of argument: String) -> PageID? {
    var path = argument[...]
    while path.hasSuffix("/") { path.removeLast() }
    return site.pages.first { page in
      page.id.text == path || page.files.contains { $0.isNamed(by: path) }
    }?.id
  }
}

extension PageStatus {
  /// The files of its versions; none for a version that a table makes.
  fileprivate var files: [String] {
    all.map(\.page.place.file).filter { $0.hasSuffix(".md") }
  }
}

extension String {
  /// Whether a path means this file of the root: from the root, from Content, or from elsewhere.
  fileprivate func isNamed(by path: Substring) -> Bool {
    path == self || "Content/" + path == self || path.hasSuffix("/" + self)
  }
}

extension RunFailure {
  /// A page that nobody knows, with the nearest id or file.
  fileprivate init(unknownPage name: String, among site: SiteStatus) {
    let known = name.hasSuffix(".md") ? site.pages.flatMap(\.files) : site.pages.map(\.id.text)
    if let near = known.nearest(to: name) ?? known.nearest(to: "Content/" + name) {
      self.init(
        Wording(
          "no page “\(name)”: did you mean “\(near)”?",
          nb: "det er ingen side «\(name)»: mente du «\(near)»?"))
    } else {
      self.init(
        Wording(
          "no page “\(name)”: “nortrials status” lists every page",
          nb: "det er ingen side «\(name)»: «nortrials status --messages nb» viser alle sidene"))
    }
  }
}
