/// The words of a page: of the texts of its front matter and of its blocks, in this order.
struct PageWords: Sendable {
  let all: [BlockWords]
  /// In the same order.
  let capitals: [CapitalWord]
  /// In the same order; of texts that are marked as foreign none.
  let doubled: [DoubledSpot]
}

/// A word that stands twice in a row.
struct DoubledSpot: Sendable {
  /// The number of the block; negative for the texts of front matter.
  let block: Int
  /// The bytes of the block's text that are the word, both times.
  let range: Range<Int>
}
