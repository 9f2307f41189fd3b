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
      pair.twin(of: block, in: language.edition)
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

extension MadePage {
  /// The fingerprint of a block, or of a text of front matter, which has a negative number.
  func fingerprint(ofBlock block: Int) -> BlockFingerprint {
    guard let front = FrontText(block: block) else { return BlockFingerprint(text.blocks[block]) }
    return BlockFingerprint(front.field, front.text(of: page) ?? "")
  }
}
