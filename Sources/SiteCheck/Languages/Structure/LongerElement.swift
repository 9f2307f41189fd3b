internal import SiteModel

/// How messages call the parts of lists and tables.
struct PartNames {
  /// "list", «listen».
  let whole: Wording
  /// "item", «punkt».
  let part: Wording
  let parts: Wording

  func counted(_ count: Int) -> Wording {
    let noun = count == 1 ? part : parts
    return Wording("\(count) \(noun.english)", nb: "\(count) \(noun.bokmaal)")
  }
}

/// A list or table that has more parts than its twin, as findings tell it.
struct LongerElement {
  let message: Wording
  let related: [Diagnostic.Related]

  /// `counts` are those of the element's own version, and of the other; the surplus part seems to be
  /// missing after `previous`, a place of the other version with its words.
  init(
    _ names: PartNames, counts: (own: Int, other: Int), surplus: String, in edition: Edition,
    own: Place, twin: Place, previous: (place: Place, words: String)?
  ) {
    let version = edition.other.version
    let (here, there) = (names.counted(counts.own), names.counted(counts.other))
    message = Wording(
      "\(names.whole.english) has \(here.english) here, but \(counts.other) in \(version.english), "
        + "where “\(surplus)” seems to be missing",
      nb: "\(names.whole.bokmaal) har \(here.bokmaal) her, men \(counts.other) i "
        + "\(version.bokmaal), der «\(surplus)» ser ut til å mangle")
    let expected =
      previous.map {
        Wording(
          "\(there.english) here, expected after “\($0.words)”",
          nb: "\(there.bokmaal) her, skulle ha stått etter «\($0.words)»")
      }
      ?? Wording(
        "\(there.english) here, expected first", nb: "\(there.bokmaal) her, skulle ha stått først")
    related = [
      .init(own, Wording("\(here.english) here", nb: "\(here.bokmaal) her")),
      .init(previous?.place ?? twin, expected),
    ]
  }
}
