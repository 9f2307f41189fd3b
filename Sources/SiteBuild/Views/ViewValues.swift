internal import Mustache

/// HTML that is finished: layouts place it as it is.
struct HTML: Sendable, MustacheCustomRenderable, MustacheParent {
  let text: String

  init(_ text: String) { self.text = text }

  var renderText: String { text }
  var isNull: Bool { false }
  func child(named name: String) -> Any? { nil }
}

/// A text as a view answers it; it has no names of its own, so none is sought through reflection.
struct TextValue: Sendable, MustacheCustomRenderable, MustacheParent {
  let text: String

  var renderText: String { text }
  var isNull: Bool { false }
  func child(named name: String) -> Any? { nil }
}

/// A declared name without a value; a plain nil would fall through to an outer view's value.
struct Absent: Sendable, MustacheCustomRenderable, MustacheParent {
  var renderText: String { "" }
  var isNull: Bool { true }
  func child(named name: String) -> Any? { Absent() }
}

/// Texts by name.
struct TextTable: Sendable, MustacheParent {
  private let texts: [String: TextValue]

  init(_ texts: [String: String]) { self.texts = texts.mapValues(TextValue.init) }

  func child(named name: String) -> Any? { texts[name] }
}
