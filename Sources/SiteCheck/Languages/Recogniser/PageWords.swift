internal import SiteModel

/// The words of a page: of the texts of its front matter and of its blocks, in this order.
struct PageWords: Sendable {
  let all: [BlockWords]
  /// In the same order.
  let capitals: [CapitalWord]

  init(of made: MadePage) {
    var reader = WordReader()
    var all: [BlockWords] = []
    all.reserveCapacity(made.text.blocks.count + 3)
    for front in FrontText.allCases {
      guard let text = front.text(of: made.page) else { continue }
      all.append(reader.read(text, block: front.block))
    }
    for (index, block) in made.text.blocks.enumerated() {
      var words = reader.read(block.text, block: index, apart: block.apart)
      words.isMarked = block.languageTag != nil
      all.append(words)
    }
    self.all = all
    capitals = reader.capitals
  }
}
