internal import SiteModel

/// A list or table that has more parts than its twin, as findings tell it.
struct LongerElement {
  let message: Wording
  let related: [Diagnostic.Related]

  /// `whole` is "list", «listen»; `counts` are those of the element's own version, and of the other;
  /// the surplus part seems to be missing after `previous`, a place of the other version with its
  /// words.
  init(
    _ whole: Wording, of parts: CountedName, counts: (own: Int, other: Int), surplus: String,
    in edition: Edition, own: Place, twin: Place, previous: (place: Place, words: String)?
  ) {
    let version = edition.other.version
    let (here, there) = (parts.counted(counts.own), parts.counted(counts.other))
    message = Wording(
      "\(whole.english) has \(here.english) here, but \(counts.other) in \(version.english), "
        + "where “\(surplus)” seems to be missing",
      nb: "\(whole.bokmaal) har \(here.bokmaal) her, men \(counts.other) i "
        + "\(version.bokmaal), der «\(surplus)» ser ut til å mangle")
    let expected =
      previous.map {
        Wording("expected after “\($0.words)”", nb: "skulle ha stått etter «\($0.words)»")
      } ?? Wording("expected first", nb: "skulle ha stått først")
    related = [
      .init(own, .here(here)),
      .init(
        previous?.place ?? twin,
        Wording(
          "\(there.english) here, \(expected.english)",
          nb: "\(there.bokmaal) her, \(expected.bokmaal)")),
    ]
  }
}

extension StructureRule {
  /// A finding at the part that the twin of a list or table seems to lack; the row that names the
  /// columns of a table is not counted.
  func longer(
    _ difference: StructureDifference, than surplus: StructureDifference.Surplus,
    in pair: ComparedPair, _ whole: Wording, of parts: CountedName
  ) -> Diagnostic {
    let edition = difference.edition
    let uncounted = family == .table ? 1 : 0
    let words = pair.words(of: surplus.part, in: edition)
    let told = LongerElement(
      whole, of: parts,
      counts: (
        pair.parts(of: difference.element, in: edition) - uncounted,
        pair.parts(of: surplus.twin, in: edition.other) - uncounted
      ),
      surplus: words, in: edition, own: pair.place(of: difference.element, in: edition),
      twin: pair.place(of: surplus.twin, in: edition.other),
      previous: surplus.previous.map {
        (pair.place(of: $0, in: edition.other), pair.words(of: $0, in: edition.other))
      })
    return finding(
      at: surplus.part, in: edition, pair, about: words, told.message,
      hint: .addition(to: edition.other), related: told.related)
  }
}
