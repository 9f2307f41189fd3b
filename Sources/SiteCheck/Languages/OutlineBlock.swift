internal import SiteModel

/// A block of text as two versions are laid side by side by: what can be told without its words.
struct OutlineBlock {
  let kind: TextBlock.Kind
  /// The heading that the block is, if it is one.
  let heading: Heading?
  /// In bytes.
  let size: Int
  /// The figures and page links of the block in any order; 0 where it has none.
  let mark: Int
  /// Of a heading: bytes and marks of all that stands below it, up to the next.
  private(set) var below = (size: 0, mark: 0)

  /// The first place where two outlines part.
  enum Step {
    case other(Heading, Heading)
    /// The first outline alone has the heading; the second's next heading follows.
    case onlyFirst(Heading, next: Heading?)
    case onlySecond(Heading, next: Heading?)
  }

  static func blocks(of text: PageText) -> [OutlineBlock] {
    var headings = text.headings[...]
    var blocks = text.blocks.map { block in
      var heading: Heading?
      if case .heading = block.kind { heading = headings.popFirst() }
      let links = text.links.lazy.filter { link in
        link.place.start.map { block.lines.contains($0.line) } ?? false
      }
      let mark = links.reduce(block.text.markOfFigures) { $0 &+ $1.markOfPage }
      return OutlineBlock(
        kind: block.kind, heading: heading, size: block.text.utf8.count, mark: mark)
    }
    var below = (size: 0, mark: 0)
    for index in blocks.indices.reversed() {
      if blocks[index].heading == nil {
        below.size += blocks[index].size
        below.mark &+= blocks[index].mark
      } else {
        blocks[index].below = below
        below = (0, 0)
      }
    }
    return blocks
  }

  /// Lays two texts side by side with the least cost and gives the first heading that has no
  /// counterpart, or one of another level.
  ///
  /// Levels alone would blame the last heading whenever one in the middle is missing, so the blocks
  /// between the headings decide what belongs together.
  static func firstDifference(_ a: [OutlineBlock], _ b: [OutlineBlock]) -> Step? {
    guard a.count * b.count <= 250_000 else { return firstByLevel(a, b) }
    let costs = remainingCosts(a, b)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let cost = costs[i][j]
      if i < a.count, j < b.count, costs[i + 1][j + 1] + a[i].distance(to: b[j]) == cost {
        if let first = a[i].heading, let second = b[j].heading, first.level != second.level {
          return .other(first, second)
        }
        (i, j) = (i + 1, j + 1)
      } else if i < a.count, costs[i + 1][j] + a[i].gapCost == cost {
        if let heading = a[i].heading { return .onlyFirst(heading, next: b.heading(from: j)) }
        i += 1
      } else {
        if let heading = b[j].heading { return .onlySecond(heading, next: a.heading(from: i)) }
        j += 1
      }
    }
    return nil
  }
}

extension OutlineBlock {
  /// What it costs that the other version lacks the block.
  private var gapCost: Int { heading == nil ? 8 : 12 }

  private func distance(to other: OutlineBlock) -> Int {
    // A heading is never the twin of a text.
    guard (heading == nil) == (other.heading == nil) else { return 1_000 }
    let own = Self.unlikeness((size, mark), (other.size, other.mark))
    let kinds = kind == other.kind ? 0 : heading == nil ? 8 : 5
    return own + kinds + Self.unlikeness(below, other.below) / 2
  }

  /// From 0 to 10.
  private static func unlikeness(
    _ a: (size: Int, mark: Int), _ b: (size: Int, mark: Int)
  ) -> Int {
    let larger = Swift.max(a.size, b.size, 1)
    let sizes = Swift.min(6, abs(a.size - b.size) * 8 / larger)
    return sizes + (a.mark == b.mark ? 0 : a.mark == 0 || b.mark == 0 ? 2 : 4)
  }

  /// The least cost of what remains from each pair of blocks on.
  private static func remainingCosts(_ a: [OutlineBlock], _ b: [OutlineBlock]) -> [[Int]] {
    var costs = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in stride(from: a.count, through: 0, by: -1) {
      for j in stride(from: b.count, through: 0, by: -1) where i < a.count || j < b.count {
        var best = Int.max
        if i < a.count, j < b.count { best = costs[i + 1][j + 1] + a[i].distance(to: b[j]) }
        if i < a.count { best = Swift.min(best, costs[i + 1][j] + a[i].gapCost) }
        if j < b.count { best = Swift.min(best, costs[i][j + 1] + b[j].gapCost) }
        costs[i][j] = best
      }
    }
    return costs
  }

  /// For texts too long to be laid side by side.
  private static func firstByLevel(_ a: [OutlineBlock], _ b: [OutlineBlock]) -> Step? {
    let (a, b) = (a.compactMap(\.heading), b.compactMap(\.heading))
    for (first, second) in zip(a, b) where first.level != second.level {
      return .other(first, second)
    }
    if a.count > b.count { return .onlyFirst(a[b.count], next: nil) }
    return b.count > a.count ? .onlySecond(b[a.count], next: nil) : nil
  }
}

extension [OutlineBlock] {
  /// The first heading from a block on.
  fileprivate func heading(from index: Int) -> Heading? {
    self[index...].lazy.compactMap(\.heading).first
  }
}

extension String {
  /// A sum over the runs of figures: the same for "3 March 2026", "3. mars 2026" and "03.03.2026"
  /// but for the months.
  fileprivate var markOfFigures: Int {
    var sum = 0
    var number = 0
    for byte in utf8 {
      if byte.isDigit {
        number = (number &* 10 &+ Int(byte - UInt8(ascii: "0"))) & 0xFFFF_FFFF
      } else {
        sum &+= number &* 0x9E37_79B1
        number = 0
      }
    }
    return sum &+ number &* 0x9E37_79B1
  }
}

extension WrittenLink {
  /// A number for the page that the link leads to, whatever the edition; 0 for other targets.
  fileprivate var markOfPage: Int {
    switch destination {
    case .page(let id, _, _), .unpublished(let id, _):
      id.text.utf8.reduce(5381) { $0 &* 33 &+ Int($1) }
    case .fragment, .address, .file, .outside, .nothing: 0
    }
  }
}
