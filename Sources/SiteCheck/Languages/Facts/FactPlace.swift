internal import SiteModel

/// A fact as its author wrote it, and where in the source file it stands.
///
/// Facts carry no places: one is searched only when there is something to tell.
struct FactPlace {
  let written: String
  let place: Place

  /// `isExact` asks for the column; without it, the first line of the block is enough.
  init(of fact: Fact, in made: MadePage, isExact: Bool) {
    if let link = fact.link {
      written = made.text.links[link].target
      place = made.text.links[link].place
    } else if isExact {
      let found = TextPlace(of: fact.range, inBlock: fact.block, of: made)
      written = found.written
      place = found.place
    } else {
      written = Self.written(fact, in: made)
      place = TextPlace.start(ofBlock: fact.block, in: made)
    }
  }

  /// The author's words for a fact.
  static func written(_ fact: Fact, in made: MadePage) -> String {
    if let link = fact.link { return made.text.links[link].target }
    let text = TextPlace.text(ofBlock: fact.block, in: made).utf8
    let start = text.index(text.startIndex, offsetBy: fact.range.lowerBound)
    let end = text.index(start, offsetBy: fact.range.count)
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
