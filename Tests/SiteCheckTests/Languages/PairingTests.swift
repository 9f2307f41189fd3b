import Testing

@testable import SiteCheck

@Suite struct PairingTests {
  private static func steps(
    _ a: [Int], _ b: [Int], _ moves: Pairing.Moves = .single
  ) -> [String] {
    Pairing.steps(a.count, b.count, moves) { first, second in
      guard !first.isEmpty, !second.isEmpty else { return 10 }
      return abs(a[first].reduce(0, +) - b[second].reduce(0, +))
    }.map { "\(Array(a[$0.first])) \(Array(b[$0.second]))" }
  }

  @Test func `the cheapest order is found`() {
    #expect(Self.steps([1, 50, 3], [1, 3]) == ["[1] [1]", "[50] []", "[3] [3]"])
    #expect(Self.steps([1], [50, 1]) == ["[] [50]", "[1] [1]"])
    #expect(Self.steps([], [1]) == ["[] [1]"])
    #expect(Self.steps([], []).isEmpty)
  }

  @Test func `two may stand beside one only where that is asked for`() {
    #expect(Self.steps([30, 7], [10, 20, 7], .joining) == ["[30] [10, 20]", "[7] [7]"])
    #expect(Self.steps([10, 20, 7], [30, 7], .joining) == ["[10, 20] [30]", "[7] [7]"])
    #expect(Self.steps([30, 7], [10, 20, 7]) == ["[] [10]", "[30] [20]", "[7] [7]"])
  }
}
