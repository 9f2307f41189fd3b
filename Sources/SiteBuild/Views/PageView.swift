internal import Mustache

/// A whole page: what every page has, and what its type adds.
struct PageView<Content: View>: MustacheParent, Sendable {
  let common: CommonView
  let content: Content

  static var shape: ViewShape { CommonView.names.shape.merging(Content.names.shape) }

  func child(named name: String) -> Any? {
    content.child(named: name) ?? common.child(named: name)
  }
}
