internal import SiteModel

/// The words of a page: of the texts of its front matter and of its blocks, in this order.
struct PageWords: Sendable {
  let all: [BlockWords]

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
  }
}

/// One version of a page as the rules of a single page see it.
struct ReadPage: Sendable {
  let id: PageID
  let made: MadePage
  let words: PageWords

  init(id: PageID, made: MadePage) {
    self.id = id
    self.made = made
    words = PageWords(of: made)
  }

  var language: Language { made.page.language }

  /// A finding of a rule in this version.
  func finding(
    _ rule: Rule, at place: Place, about subject: String, _ message: Wording, hint: Wording,
    related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    rule.finding(
      at: place, page: id, language: language, about: subject, message, hint: hint,
      related: related)
  }
}

/// A rule that judges one version of a page by its words.
protocol PageRule: Sendable {
  /// What its findings are made by.
  var rule: Rule { get }

  /// The findings in the order of the text; the pair is that of the page, if it has both versions.
  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic]
}
