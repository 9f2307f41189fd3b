/// Two sequences laid side by side with the least cost.
enum Pairing {
  /// What belongs together; an empty range where one sequence lacks it.
  struct Step: Hashable {
    let first: Range<Int>
    let second: Range<Int>
  }

  /// How many elements of each sequence a step may hold, the preferred first.
  enum Moves {
    /// One beside one, or one alone.
    case single
    /// Also one beside two.
    case joining

    fileprivate var all: [(Int, Int)] {
      switch self {
      case .single: [(1, 1), (1, 0), (0, 1)]
      case .joining: [(1, 1), (1, 2), (2, 1), (1, 0), (0, 1)]
      }
    }
  }

  /// Whether two sequences are short enough to be laid side by side.
  static func isFeasible(_ first: Int, _ second: Int) -> Bool { first * second <= 250_000 }

  /// Takes time and memory by the product of both counts; sequences too long for that are laid side
  /// by side in order.
  ///
  /// `cost` is nil for a step that cannot be; an element alone always can.
  static func steps(
    _ first: Int, _ second: Int, _ moves: Moves = .single,
    cost: (Range<Int>, Range<Int>) -> Int?
  ) -> [Step] {
    guard isFeasible(first, second) else { return inOrder(first, second) }
    let table = CostTable(first, second, moves.all, cost)
    var steps: [Step] = []
    var (i, j) = (0, 0)
    while let move = table.move(from: i, j) {
      steps.append(Step(first: i..<(i + move.0), second: j..<(j + move.1)))
      (i, j) = (i + move.0, j + move.1)
    }
    return steps
  }

  private static func inOrder(_ first: Int, _ second: Int) -> [Step] {
    (0..<Swift.max(first, second)).map { index in
      Step(
        first: Swift.min(index, first)..<Swift.min(index + 1, first),
        second: Swift.min(index, second)..<Swift.min(index + 1, second))
    }
  }
}

/// The best step from each pair of positions on.
private struct CostTable {
  private let width: Int
  private let moves: [(Int, Int)]
  /// An index into the moves.
  private var best: [Int]

  init(
    _ first: Int, _ second: Int, _ moves: [(Int, Int)],
    _ cost: (Range<Int>, Range<Int>) -> Int?
  ) {
    self.moves = moves
    width = second + 1
    best = [Int](repeating: -1, count: (first + 1) * width)
    var costs = [Int](repeating: 0, count: (first + 1) * width)
    for i in stride(from: first, through: 0, by: -1) {
      for j in stride(from: second, through: 0, by: -1) where i < first || j < second {
        var least = Int.max
        for (index, move) in moves.enumerated() where i + move.0 <= first && j + move.1 <= second {
          guard let own = cost(i..<(i + move.0), j..<(j + move.1)) else { continue }
          let whole = own + costs[(i + move.0) * width + j + move.1]
          guard whole < least else { continue }
          least = whole
          best[i * width + j] = index
        }
        costs[i * width + j] = least
      }
    }
  }

  func move(from i: Int, _ j: Int) -> (Int, Int)? {
    let index = best[i * width + j]
    return index < 0 ? nil : moves[index]
  }
}
