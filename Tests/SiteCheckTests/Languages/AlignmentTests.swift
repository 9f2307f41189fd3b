import Testing

@testable import SiteCheck

@Suite struct AlignmentTests {
  /// `a=` for an element of both, `-b` for one of the first alone, `+c` for one of the second.
  private static func steps(_ first: String, _ second: String) -> String {
    let (a, b) = (Array(first), Array(second))
    return Alignment(a, b).steps.map { step in
      switch step {
      case .both(let i, let j):
        #expect(a[i] == b[j])
        return "\(a[i])="
      case .first(let i): return "-\(a[i])"
      case .second(let j): return "+\(b[j])"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("", "", ""), ("ab", "ab", "a= b="), ("abc", "ac", "a= -b c="), ("ac", "abc", "a= +b c="),
    ("abc", "axc", "a= -b +x c="), ("abc", "xyz", "-a -b -c +x +y +z"), ("aa", "a", "a= -a"),
    ("abcd", "xabyd", "+x a= b= -c +y d="),
  ])
  func `as many elements as possible stand side by side`(
    first: String, second: String, steps: String
  ) {
    #expect(Self.steps(first, second) == steps)
  }

  @Test func `every position stands there once, in order, in long sequences too`() {
    for (first, second) in [
      (Array(0..<3000), Array(1500..<4500)), (Array(0..<900), Array(300..<900)),
    ] {
      let steps = Alignment(first, second).steps
      let ofFirst = steps.compactMap { step -> Int? in
        switch step {
        case .both(let i, _), .first(let i): i
        case .second: nil
        }
      }
      let ofSecond = steps.compactMap { step -> Int? in
        switch step {
        case .both(_, let j), .second(let j): j
        case .first: nil
        }
      }
      #expect(ofFirst == Array(first.indices))
      #expect(ofSecond == Array(second.indices))
    }
  }
}
