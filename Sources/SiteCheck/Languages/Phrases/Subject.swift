internal import SiteModel

/// A thing that pages speak of by words that are known: a hospital, a centre, an area, a term.
struct Subject: Sendable {
  /// What it is; only things of the same kind are taken for one another.
  enum Kind: Sendable {
    case hospital
    case centre
    case area
    case term
  }

  let kind: Kind
  /// The id of its row, its page or its term.
  let id: String
  /// What each edition calls it.
  let name: PerEdition<String>
  /// The page about it, if it has one.
  let page: PageID?
}

extension Subject.Kind {
  /// How messages call such a thing.
  var name: Wording {
    switch self {
    case .hospital: Wording("hospital", nb: "sykehuset")
    case .centre: Wording("centre", nb: "senteret")
    case .area: Wording("therapy area", nb: "fagområdet")
    case .term: Wording("term", nb: "begrepet")
    }
  }
}
