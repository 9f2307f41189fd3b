internal import SiteModel

/// The hard facts of a page: of its title, its summary and its blocks, in this order.
struct PageFacts: Sendable {
  /// The number that title and summary have in place of a block's.
  static let title = -2
  static let summary = -1

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
    gather(page.title, page.language, block: Self.title)
    gather(page.summary, page.language, block: Self.summary)
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
    case .date: 2
    case .time: 3
    case .number: 4
    }
  }
}
