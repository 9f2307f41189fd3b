internal import SiteModel

/// Where the other version should have a fact that it lacks.
struct TwinSpot {
  let place: Place

  /// The sentence of the same number in the block that corresponds, as well as the structure of
  /// the two versions tells it.
  init(of fact: Fact, in edition: Edition, _ pair: ComparedPair) {
    let (own, twin) = (pair.pages[edition], pair.pages[edition.other])
    let text = TextPlace.text(ofBlock: fact.block, in: own)
    let start = fact.link == nil ? fact.range.lowerBound : 0
    guard let block = Self.block(of: fact, in: edition, pair) else {
      let front = FrontText(block: fact.block)
      place = front.map { twin.page.place(of: $0.field) } ?? twin.page.place
      return
    }
    let twinText = Array(TextPlace.text(ofBlock: block, in: twin).utf8)
    let number = Self.sentences(of: Array(text.utf8)).count { $0 <= start } - 1
    let sentences = Self.sentences(of: twinText)
    let sentence = sentences[Swift.min(Swift.max(number, 0), sentences.count - 1)]
    place = Self.place(ofSentenceAt: sentence, of: twinText, inBlock: block, of: twin)
  }
}

extension TwinSpot {
  /// The block of the same slot and kind that has the same number there.
  private static func block(
    of fact: Fact, in edition: Edition, _ pair: ComparedPair
  ) -> Int? {
    let (own, twin) = (pair.pages[edition], pair.pages[edition.other])
    if let front = FrontText(block: fact.block) {
      return front.text(of: twin.page) == nil ? nil : fact.block
    }
    if pair.alignment.exactness == .blocks { return fact.block }
    let kind = own.text.blocks[fact.block].kind
    let slot = pair.alignment.slot(of: fact.block, in: edition)
    let before = own.text.blocks.indices.count {
      $0 < fact.block && own.text.blocks[$0].kind == kind
        && pair.alignment.slot(of: $0, in: edition) == slot
    }
    let inSlot = twin.text.blocks.indices.filter {
      pair.alignment.slot(of: $0, in: edition.other) == slot
    }
    let alike = inSlot.filter { twin.text.blocks[$0].kind == kind }
    return alike.isEmpty ? inSlot.first : alike[Swift.min(before, alike.count - 1)]
  }

  /// Where sentences begin.
  private static func sentences(of text: [UInt8]) -> [Int] {
    let ends = Set(".!?:;".utf8)
    return [0]
      + text.indices.dropFirst(2).filter { index in
        // "3. mars" and "kl. 14" go on; a sentence begins with a capital.
        text[index - 1] == 0x20 && ends.contains(text[index - 2]) && !text[index].isDigit
          && (text[index] & 0x20 == 0 || text[index] >= 0x80)
      }
  }

  private static func place(
    ofSentenceAt start: Int, of text: [UInt8], inBlock block: Int, of made: MadePage
  ) -> Place {
    // Where marks stand among the words, the first of them tells the place.
    for words in [4, 1] {
      var end = start
      for _ in 0..<words {
        while end < text.count, text[end] != 0x20 { end += 1 }
        if words > 1, end < text.count { end += 1 }
      }
      while end > start, text[end - 1] == 0x20 { end -= 1 }
      let found = TextPlace(of: start..<end, inBlock: block, of: made)
      if found.isExact { return Place(file: found.place.file, start: found.place.start) }
    }
    return TextPlace.start(ofBlock: block, in: made)
  }
}
