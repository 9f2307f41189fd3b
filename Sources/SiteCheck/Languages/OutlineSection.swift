internal import SiteModel

/// A heading and how much text stands below it: what outlines are laid side by side by.
struct OutlineSection {
  let heading: Heading
  /// Bytes of text up to the next heading.
  let size: Int
  let blocks: Int

  /// The first place where two outlines part.
  enum Step {
    case other(Heading, Heading)
    /// The first outline alone has the heading; the second's next heading follows.
    case onlyFirst(Heading, next: Heading?)
    case onlySecond(Heading, next: Heading?)
  }

  static func sections(of text: PageText) -> [OutlineSection] {
    var sizes: [(size: Int, blocks: Int)] = []
    for block in text.blocks {
      if case .heading = block.kind {
        sizes.append((0, 0))
      } else if !sizes.isEmpty {
        sizes[sizes.count - 1].size += block.text.utf8.count
        sizes[sizes.count - 1].blocks += 1
      }
    }
    return text.headings.enumerated().map { index, heading in
      let known = index < sizes.count ? sizes[index] : (0, 0)
      return OutlineSection(heading: heading, size: known.0, blocks: known.1)
    }
  }

  /// Lays two outlines side by side with the least cost and gives the first difference.
  ///
  /// Levels alone would blame the last heading whenever one in the middle is missing, so the
  /// amount of text below decides between placements that the levels allow.
  static func firstDifference(_ a: [OutlineSection], _ b: [OutlineSection]) -> Step? {
    guard a.count <= 200, b.count <= 200 else { return firstByLevel(a, b) }
    let costs = remainingCosts(a, b)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let cost = costs[i][j]
      if i < a.count, j < b.count, costs[i + 1][j + 1] + a[i].distance(to: b[j]) == cost {
        if a[i].heading.level != b[j].heading.level { return .other(a[i].heading, b[j].heading) }
        (i, j) = (i + 1, j + 1)
      } else if i < a.count, costs[i + 1][j] + gapCost == cost {
        return .onlyFirst(a[i].heading, next: j < b.count ? b[j].heading : nil)
      } else {
        return .onlySecond(b[j].heading, next: i < a.count ? a[i].heading : nil)
      }
    }
    return nil
  }
}

extension OutlineSection {
  private static let gapCost = 10

  private func distance(to other: OutlineSection) -> Int {
    let larger = Swift.max(size, other.size, 1)
    let unlike = Swift.min(6, abs(size - other.size) * 8 / larger)
    return unlike + (blocks == other.blocks ? 0 : 2)
      + (heading.level == other.heading.level ? 0 : 9)
  }

  /// The least cost of what remains from each pair of headings on.
  private static func remainingCosts(_ a: [OutlineSection], _ b: [OutlineSection]) -> [[Int]] {
    var costs = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in stride(from: a.count, through: 0, by: -1) {
      for j in stride(from: b.count, through: 0, by: -1) where i < a.count || j < b.count {
        var best = Int.max
        if i < a.count, j < b.count { best = costs[i + 1][j + 1] + a[i].distance(to: b[j]) }
        if i < a.count { best = Swift.min(best, costs[i + 1][j] + gapCost) }
        if j < b.count { best = Swift.min(best, costs[i][j + 1] + gapCost) }
        costs[i][j] = best
      }
    }
    return costs
  }

  /// For outlines too long to be laid side by side.
  private static func firstByLevel(_ a: [OutlineSection], _ b: [OutlineSection]) -> Step? {
    for (first, second) in zip(a, b) where first.heading.level != second.heading.level {
      return .other(first.heading, second.heading)
    }
    if a.count > b.count { return .onlyFirst(a[b.count].heading, next: nil) }
    return b.count > a.count ? .onlySecond(b[a.count].heading, next: nil) : nil
  }
}
