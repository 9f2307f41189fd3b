internal import SiteModel

extension ComparedPair {
  /// The slot of a place of one version's text: that of the block that holds its line.
  func slot(of place: Place, in edition: Edition) -> Int? {
    guard let line = place.start?.line else { return nil }
    let block = pages[edition].text.blocks.firstIndex { $0.lines.contains(line) }
    return block.map { alignment.slot(of: $0, in: edition) }
  }

  /// Where a version has what belongs to a slot; the file alone where it has nothing of it.
  func place(ofSlot slot: Int?, in edition: Edition) -> Place {
    let made = pages[edition]
    let block = made.text.blocks.indices.first { alignment.slot(of: $0, in: edition) == slot }
    return block.map { TextPlace.start(ofBlock: $0, in: made) } ?? made.page.place
  }
}
