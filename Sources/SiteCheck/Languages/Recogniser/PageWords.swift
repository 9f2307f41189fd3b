/// The words of a page: of the texts of its front matter and of its blocks, in this order.
struct PageWords: Sendable {
  var all: [BlockWords] = []
  /// In the same order.
  var capitals: [CapitalWord] = []
}
