extension Sequence where Element == String {
  /// The name nearest to a misspelt one, for "did you mean"; nil if none is near.
  ///
  /// Near is at most a third of the letters changed, at least one (optimal string alignment:
  /// a letter more, less, other, or two neighbours swapped), and never all of them. Ties go to the
  /// first in the alphabet.
  package func nearest(to text: String) -> String? {
    let wanted = Array(text.lowercased().unicodeScalars)
    let most = Swift.max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for name in self {
      let candidate = Array(name.lowercased().unicodeScalars)
      guard abs(candidate.count - wanted.count) <= most else { continue }
      let distance = editDistance(wanted, candidate, atMost: Swift.min(most, wanted.count - 1))
      guard let distance else { continue }
      if let known = best, (known.distance, known.name) <= (distance, name) { continue }
      best = (distance, name)
    }
    return best?.name
  }
}

/// How many single-letter changes or swaps of neighbours part two words; nil for more than `most`.
package func editDistance(
  _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost most: Int
) -> Int? {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    var least = i + 1
    for j in b.indices {
      var cost = Swift.min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = Swift.min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
      least = Swift.min(least, cost)
    }
    // No later row can be smaller: most candidates end here, after a few letters.
    guard least <= most else { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= most ? last[b.count] : nil
}
