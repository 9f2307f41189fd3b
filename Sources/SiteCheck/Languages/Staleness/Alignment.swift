/// Two sequences laid side by side, so that as many elements as possible stand beside an equal one.
struct Alignment<Element: Hashable> {
  /// Positions in both sequences, or in the one that has the element alone.
  enum Step: Hashable {
    case both(Int, Int)
    case first(Int)
    case second(Int)
  }

  /// Every position of both sequences once, each sequence in its order; where they part, the first
  /// one's elements come first.
  let steps: [Step]

  init(_ first: [Element], _ second: [Element]) {
    let start = zip(first, second).prefix { $0 == $1 }.count
    let end = zip(first.dropFirst(start).reversed(), second.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let middle = Self.middle(
      first[start..<(first.count - end)], second[start..<(second.count - end)])
    let shift = second.count - first.count
    steps =
      (0..<start).map { .both($0, $0) } + middle
      + ((first.count - end)..<first.count).map { .both($0, $0 + shift) }
  }

  /// Elements side by side in their order, whatever they are.
  static func inOrder(_ first: Int, _ second: Int) -> [Step] {
    let both = Swift.min(first, second)
    return (0..<both).map { .both($0, $0) } + (both..<first).map { .first($0) }
      + (both..<second).map { .second($0) }
  }
}

extension Alignment {
  /// What is compared takes memory by the square of how much differs.
  private static var most: Int { 1000 }

  private static func middle(_ first: ArraySlice<Element>, _ second: ArraySlice<Element>) -> [Step]
  {
    guard first.count <= most, second.count <= most else {
      return first.indices.map { .first($0) } + second.indices.map { .second($0) }
    }
    let difference = Array(second).difference(from: Array(first))
    var isFirstAlone = [Bool](repeating: false, count: first.count)
    var isSecondAlone = [Bool](repeating: false, count: second.count)
    for change in difference {
      switch change {
      case .remove(let offset, _, _): isFirstAlone[offset] = true
      case .insert(let offset, _, _): isSecondAlone[offset] = true
      }
    }
    var steps: [Step] = []
    var (i, j) = (0, 0)
    while i < first.count || j < second.count {
      if i < first.count, isFirstAlone[i] {
        steps.append(.first(first.startIndex + i))
        i += 1
      } else if j < second.count, isSecondAlone[j] {
        steps.append(.second(second.startIndex + j))
        j += 1
      } else {
        steps.append(.both(first.startIndex + i, second.startIndex + j))
        (i, j) = (i + 1, j + 1)
      }
    }
    return steps
  }
}
