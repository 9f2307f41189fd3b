internal import SiteModel

/// A difference between the facts of two versions.
struct FactDifference: Sendable {
  /// What differs.
  enum Form: Sendable {
    /// One version has one value where the other has another.
    case other(english: Fact, norwegian: Fact)
    /// One version has a value more often than the other.
    case surplus(Fact, in: Edition, here: Int, there: Int)
  }

  /// Which rule tells it.
  let kind: FactKind
  let form: Form

  init(english: Fact, norwegian: Fact) {
    // Figures that are a number in one version and more in the other are told as what is more.
    kind = english.kind == .number ? norwegian.kind : english.kind
    form = .other(english: english, norwegian: norwegian)
  }

  init(surplus fact: Fact, in edition: Edition, here: Int, there: Int) {
    kind = fact.kind
    form = .surplus(fact, in: edition, here: here, there: there)
  }
}
