/// A side of the site, with menus, feed and 404 page of its own; the raw value is its feed's tag.
package enum Edition: String, CaseIterable, Sendable, Comparable {
  case english = "en"
  case norwegian = "nb"

  package var other: Edition {
    switch self {
    case .english: .norwegian
    case .norwegian: .english
    }
  }

  /// The language of pages that the tool writes itself in this edition.
  package var language: Language {
    switch self {
    case .english: .english
    case .norwegian: .bokmaal
    }
  }

  package static func < (a: Edition, b: Edition) -> Bool { a == .english && b == .norwegian }
}

/// One value for each edition.
package struct PerEdition<Value> {
  package var english: Value
  package var norwegian: Value

  package init(english: Value, norwegian: Value) {
    self.english = english
    self.norwegian = norwegian
  }

  package init(_ value: (Edition) throws -> Value) rethrows {
    self.english = try value(.english)
    self.norwegian = try value(.norwegian)
  }

  /// The edition's value.
  package subscript(edition: Edition) -> Value {
    get {
      switch edition {
      case .english: english
      case .norwegian: norwegian
      }
    }
    set {
      switch edition {
      case .english: english = newValue
      case .norwegian: norwegian = newValue
      }
    }
  }
}

extension PerEdition: Sendable where Value: Sendable {}
extension PerEdition: Equatable where Value: Equatable {}
