extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
  /// Maps side by side and keeps the order: the only place of the tool that makes tasks.
  ///
  /// `width` tasks take the elements in turn; what they call is a plain function.
  package func concurrentMap<Result: Sendable>(
    width: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    precondition(width > 0, "a parallel map needs at least one worker")
    guard width > 1, count > 1 else { return map(transform) }
    // Small shares, so that one slow page does not leave the other workers idle at the end.
    let share = Swift.max(1, Swift.min(64, count / (width * 8)))
    let starts = Array(stride(from: startIndex, to: endIndex, by: share))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func addTask() {
        guard next < starts.count else { return }
        let order = next
        let range = starts[order]..<Swift.min(starts[order] + share, endIndex)
        group.addTask { (order, range.map { transform(self[$0]) }) }
        next += 1
      }
      for _ in 0..<width { addTask() }
      var shares = [[Result]](repeating: [], count: starts.count)
      while let (order, results) = await group.next() {
        shares[order] = results
        addTask()
      }
      return shares.flatMap(\.self)
    }
  }
}
