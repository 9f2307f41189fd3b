private import Mustache

/// The layouts, read once and rendered for every page.
struct LayoutLibrary: Sendable {
  private let library: MustacheLibrary

  /// Takes only texts in which `LayoutScan` found no fault of writing; the others are left out.
  init(_ sources: [LayoutSource]) {
    EscapedText.register
    var library = MustacheLibrary()
    for source in sources {
      guard let template = try? MustacheTemplate(string: EscapedText.pragma + source.text) else {
        continue
      }
      library.register(template, named: source.name)
    }
    self.library = library
  }

  /// Whether a layout of the name can be rendered.
  func has(_ kind: LayoutKind) -> Bool { library.getTemplate(named: kind.rawValue) != nil }

  /// The finished text; nil where there is no such layout.
  func render(_ kind: LayoutKind, with view: some Sendable) -> String? {
    library.render(view, withTemplate: kind.rawValue)
  }
}
