/// The words of a page: of the texts of its front matter and of its blocks, in this order.
struct PageWords: Sendable {
  let all: [BlockWords]
  /// In the same order.
  let capitals: [CapitalWord]
}
