internal import SiteModel

/// A fact as its author wrote it, and where in the source file it stands.
///
/// Facts carry no places: one is searched only when there is something to tell.
struct FactPlace {
  let written: String
  let place: Place

  init(of fact: Fact, in made: MadePage) {
    let found = TextPlace(of: fact.range, inBlock: fact.block, of: made)
    written = found.written
    place = found.place
  }
}
