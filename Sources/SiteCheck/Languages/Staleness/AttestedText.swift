internal import SiteModel

/// The pieces of a version that have a fingerprint: texts of front matter, blocks, and code.
///
/// In the order of the page: what stands here is what `translation: of` lists.
struct AttestedText {
  /// One piece; front matter has negative numbers, as elsewhere.
  enum Piece: Hashable {
    case text(block: Int)
    case code(Int)
  }

  /// What two pieces must have in common to be each other's translation.
  enum Kind: Hashable {
    case front(FrontText)
    case block(TextBlock.Kind)
    case code
  }

  let pieces: [Piece]
  private let made: MadePage

  init(of made: MadePage) {
    self.made = made
    let front = FrontText.allCases.filter { $0.text(of: made.page) != nil }
    var pieces = front.map { Piece.text(block: $0.block) }
    var codes = made.text.codes.indices[...]
    for block in made.text.blocks.indices {
      while let code = codes.first, made.text.codes[code].precedingBlocks <= block {
        pieces.append(.code(code))
        codes.removeFirst()
      }
      pieces.append(.text(block: block))
    }
    self.pieces = pieces + codes.map(Piece.code)
  }

  var file: String { made.page.place.file }

  var fingerprints: [BlockFingerprint] { pieces.map(fingerprint) }

  var kinds: [Kind] { pieces.map(kind) }

  /// The first words of a piece, in the quotation marks of messages, and where they stand.
  func excerpt(of piece: Piece) -> (words: Wording, place: Place) {
    switch piece {
    case .text(let block):
      guard !TextPlace.text(ofBlock: block, in: made).isEmpty else {
        return (
          Wording("an empty cell", nb: "en tom celle"), TextPlace.start(ofBlock: block, in: made)
        )
      }
      let excerpt = TextExcerpt(ofBlock: block, of: made)
      return (Wording("“\(excerpt.words)”", nb: "«\(excerpt.words)»"), excerpt.place)
    case .code(let index):
      let code = made.text.codes[index]
      let words = TextExcerpt.words(of: code.text.split(whereSeparator: \.isWhitespace))
      return (
        Wording("“\(words)”", nb: "«\(words)»"),
        Place(file: file, line: code.lines.lowerBound, column: 1)
      )
    }
  }
}

extension AttestedText {
  private func fingerprint(of piece: Piece) -> BlockFingerprint {
    switch piece {
    case .text(let block): return made.fingerprint(ofBlock: block)
    case .code(let index):
      let code = made.text.codes[index]
      return BlockFingerprint("code \(code.name)", code.text)
    }
  }

  private func kind(of piece: Piece) -> Kind {
    switch piece {
    case .text(let block):
      FrontText(block: block).map(Kind.front) ?? .block(made.text.blocks[block].kind)
    case .code: .code
    }
  }
}
