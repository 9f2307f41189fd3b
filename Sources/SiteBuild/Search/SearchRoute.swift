internal import SiteModel

extension SiteSettings {
  /// The address of an edition's search page: `/search/`, `/no/sok/`.
  func searchRoute(in edition: Edition) -> Route {
    let slug =
      switch edition {
      case .english: "search"
      case .norwegian: "sok"
      }
    return Route(editionPath: editions[edition].path).appending(slug)
  }

  /// The folder of an edition's search index, below its search page: `search/pagefind`.
  func searchFolder(in edition: Edition) -> String {
    searchRoute(in: edition).path.dropFirst() + "pagefind"
  }
}
