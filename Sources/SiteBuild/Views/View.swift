internal import Mustache

/// What a layout is rendered with: answers exactly the names that it declares.
///
/// The static pass over the layouts judges them by the same table that answers, so the two cannot
/// disagree.
protocol View: MustacheParent, Sendable {
  static var names: ViewNames<Self> { get }
}

extension View {
  func child(named name: String) -> Any? { Self.names.answer(name, of: self) }
}

/// The names of a view, each with its shape and the way to its value.
struct ViewNames<Subject: Sendable>: Sendable {
  /// One name.
  struct Name: Sendable {
    let name: String
    let shape: NameShape
    let answer: @Sendable (Subject) -> any Sendable
  }

  // A dictionary would be compiled anew for each view, and finds one of a dozen names no faster.
  private let names: [Name]

  init(_ names: [Name]) { self.names = names }

  var shape: ViewShape { ViewShape(names.map { ($0.name, $0.shape) }) }

  /// The value of a declared name; nil for a name that is not declared.
  func answer(_ name: String, of subject: Subject) -> Any? {
    for known in names where known.name == name { return known.answer(subject) }
    return nil
  }
}

extension ViewNames.Name {
  /// A text, escaped where it is placed; nil is absent.
  static func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> Self {
    Self(name: name, shape: .text) { orAbsent(value($0).map(TextValue.init)) }
  }

  /// Finished HTML, placed as it is; nil is absent.
  static func html(_ name: String, _ value: @escaping @Sendable (Subject) -> HTML?) -> Self {
    Self(name: name, shape: .html) { orAbsent(value($0)) }
  }

  /// Yes or no, for a section.
  static func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Self {
    Self(name: name, shape: .flag) { value($0) }
  }

  /// One view, for a section or a dotted name; nil is absent.
  static func view<Child: View>(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Child?
  ) -> Self {
    Self(name: name, shape: .view(Child.names.shape)) { orAbsent(value($0)) }
  }

  /// Views one after the other, for a section.
  static func list<Child: View>(
    _ name: String, _ value: @escaping @Sendable (Subject) -> [Child]
  ) -> Self {
    Self(name: name, shape: .list(Child.names.shape)) { value($0) }
  }

  /// A table of texts whose names the site's files give.
  static func table(
    _ name: String, _ table: NameShape.Table, _ value: @escaping @Sendable (Subject) -> TextTable
  ) -> Self {
    Self(name: name, shape: .table(table)) { value($0) }
  }
}

/// The value, or what stands for none.
private func orAbsent(_ value: (some Sendable)?) -> any Sendable {
  if let value { return value }
  return Absent()
}
