import SiteModel
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 3, 8, 64], [0, 1, 2, 7, 64, 1_000])
  func `results come in the order of the elements`(width: Int, count: Int) async {
    let numbers = Array(0..<count)
    let doubled = await numbers.concurrentMap(width: width) { $0 * 2 }
    #expect(doubled == numbers.map { $0 * 2 })
  }

  @Test func `a slice keeps its own indices`() async {
    let slice = Array(0..<100)[40..<90]
    #expect(await slice.concurrentMap(width: 4) { $0 } == Array(40..<90))
  }

  @Test func `a slow element holds up none of the order`() async {
    let numbers = Array(0..<40)
    let results = await numbers.concurrentMap(width: 4) { number in
      (0..<(number == 0 ? 200_000 : 1)).reduce(number) { sum, _ in sum }
    }
    #expect(results == numbers)
  }
}
