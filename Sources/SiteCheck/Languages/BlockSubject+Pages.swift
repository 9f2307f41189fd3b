internal import SiteModel

// Whoever writes a rule about a *value* (a number, a name, an address) makes the value the subject.
// Whoever writes one about a *piece of text* makes its subject here.

extension ReadPage {
  /// What `accept` names a finding about a block by: some words of it, and a mark of the whole text
  /// and of its counterpart in the other version, so that an acceptance lapses when either changes.
  ///
  /// The counterpart is the block at the same place of a twin with the same structure; without one
  /// only the block itself counts.
  func subject(_ words: String, ofBlock block: Int, in pair: ComparedPair?) -> String {
    let twin = pair.flatMap { pair in
      pair.counterpart(of: block, in: language.edition)
        .map { pair.pages[language.edition.other].fingerprint(ofBlock: $0) }
    }
    return BlockSubject(words, of: made.fingerprint(ofBlock: block), twin: twin).text
  }
}

extension ComparedPair {
  /// The same for a rule that knows the counterpart.
  func subject(_ words: String, ofBlock block: Int, in edition: Edition, twin: Int) -> String {
    BlockSubject(
      words, of: pages[edition].fingerprint(ofBlock: block),
      twin: pages[edition.other].fingerprint(ofBlock: twin)
    ).text
  }
}

extension ComparedPair {
  /// The same for a heading, with its counterpart where one is known.
  func subject(of heading: Heading, twin: Heading? = nil) -> String {
    BlockSubject(heading.text, of: heading.fingerprint, twin: twin?.fingerprint).text
  }

  /// The same for all blocks of an element, with those of its counterpart where one is known.
  func subject(
    _ words: String, ofElement element: Int, in edition: Edition, twin: Int? = nil
  ) -> String {
    BlockSubject(
      words, of: fingerprint(ofElement: element, in: edition),
      twin: twin.map { fingerprint(ofElement: $0, in: edition.other) }
    ).text
  }

  private func fingerprint(ofElement element: Int, in edition: Edition) -> BlockFingerprint {
    let blocks = self.element(element, in: edition).blocks
    return blocks.dropFirst().reduce(
      blocks.first.map(pages[edition].fingerprint) ?? BlockFingerprint("", "")
    ) { BlockFingerprint($0, pages[edition].fingerprint(ofBlock: $1)) }
  }
}

extension Heading {
  /// That of the block that the heading is.
  fileprivate var fingerprint: BlockFingerprint { BlockFingerprint("heading \(level)", text) }
}

extension MadePage {
  /// The fingerprint of a block, or of a text of front matter, which has a negative number.
  func fingerprint(ofBlock block: Int) -> BlockFingerprint {
    guard let front = FrontText(block: block) else { return BlockFingerprint(text.blocks[block]) }
    return BlockFingerprint(front.field, front.text(of: page) ?? "")
  }
}
