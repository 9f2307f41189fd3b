/// The names that a layout may use at one level, and what each is.
struct ViewShape: Sendable {
  let names: [String: NameShape]

  init(_ names: [(name: String, shape: NameShape)]) {
    self.names = Dictionary(names.map { ($0.name, $0.shape) }) { _, _ in
      preconditionFailure("a view declares each name once")
    }
  }

  private init(names: [String: NameShape]) { self.names = names }

  func merging(_ other: ViewShape) -> ViewShape {
    ViewShape(names: names.merging(other.names) { _, inner in inner })
  }
}

/// What stands behind a name, and so how a layout may use it.
indirect enum NameShape: Sendable {
  case text
  case html
  case flag
  case view(ViewShape)
  case list(ViewShape)
  case table(Table)

  /// A table of texts whose names the site's files give.
  enum Table: Sendable {
    /// The words of the interface, `Layouts/words.L.yaml`.
    case words
    /// The files of `Assets`, `style-css` for `style.css`.
    case assets
    /// The services of `site.yaml`; one with neither an address nor a page of ours is absent.
    case services
  }
}
