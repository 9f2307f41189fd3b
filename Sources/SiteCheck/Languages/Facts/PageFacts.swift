internal import SiteModel

/// The hard facts of a page: of its front matter and its blocks, in this order.
struct PageFacts: Sendable {
  private let facts: [[Fact]]

  init(of made: MadePage) {
    var facts = [[Fact]](repeating: [], count: FactKind.allCases.count)
    func gather(_ text: String, _ language: Language, block: Int) {
      var text = FactText(text, in: language, block: block)
      guard !text.tokens.isEmpty else { return }
      for extractor in FactExtractors.all { extractor.extract(from: &text) }
      for fact in text.facts { facts[fact.kind.index].append(fact) }
    }
    let page = made.page
    for front in FrontText.allCases {
      if let text = front.text(of: page) { gather(text, page.language, block: front.block) }
    }
    for (index, block) in made.text.blocks.enumerated() {
      gather(block.text, block.language ?? page.language, block: index)
    }
    self.facts = facts
  }

  /// The facts of one kind, in the order of the text.
  subscript(kind: FactKind) -> [Fact] { facts[kind.index] }
}

extension FactKind {
  fileprivate var index: Int {
    switch self {
    case .url: 0
    case .email: 1
    case .identifier: 2
    case .date: 3
    case .time: 4
    case .number: 5
    }
  }
}
