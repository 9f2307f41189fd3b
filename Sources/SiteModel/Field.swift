/// A value of front matter with its place.
package struct Field<Value> {
  package let value: Value
  package let place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

extension Field: Sendable where Value: Sendable {}
extension Field: Equatable where Value: Equatable {}

/// A front matter field as twins are compared by it.
package struct SharedField: Hashable, Sendable {
  /// The dotted name, `image.src`.
  package let name: String
  /// The value in a form that is equal for equal meanings.
  package let value: String
  package let place: Place
  /// How much a difference weighs.
  package let severity: Severity

  package init(name: String, value: String, place: Place, severity: Severity) {
    self.name = name
    self.value = value
    self.place = place
    self.severity = severity
  }
}
