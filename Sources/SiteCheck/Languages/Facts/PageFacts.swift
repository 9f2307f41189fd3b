internal import SiteModel

/// The hard facts of a page: of its front matter and its blocks, in this order.
struct PageFacts: Sendable {
  /// Of all kinds, each kind in the order of the text.
  let all: [Fact]

  init(of made: MadePage) {
    var text = FactText()
    let page = made.page
    for front in FrontText.allCases {
      guard let written = front.text(of: page) else { continue }
      Self.gather(written, in: page.language, block: front.block, into: &text)
    }
    for (index, block) in made.text.blocks.enumerated() {
      // Facts of another language are read as the page's: figures and addresses are the same.
      let language = block.languageTag.flatMap(Language.init(tag:)) ?? page.language
      Self.gather(block.text, in: language, block: index, into: &text)
    }
    all = text.facts
  }

  /// The facts of one kind, in the order of the text.
  subscript(kind: FactKind) -> [Fact] { all.filter { $0.kind == kind } }

  private static func gather(
    _ written: String, in language: Language, block: Int, into text: inout FactText
  ) {
    guard text.read(written, in: language, block: block) else { return }
    for extractor in FactExtractors.all where !extractor.spots.isDisjoint(with: text.spots) {
      extractor.extract(from: &text)
    }
  }
}
