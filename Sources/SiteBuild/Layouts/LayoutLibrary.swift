private import Mustache
internal import SiteModel

/// The layouts, read once and rendered for every page.
struct LayoutLibrary: Sendable {
  private let library: MustacheLibrary
  /// The layouts that the library cannot read; each is left out.
  let diagnostics: [Diagnostic]

  init(_ sources: [LayoutSource]) {
    EscapedText.register
    var library = MustacheLibrary()
    var diagnostics: [Diagnostic] = []
    for source in sources {
      do {
        let template = try MustacheTemplate(string: EscapedText.pragma + source.text)
        library.register(template, named: source.name)
      } catch {
        diagnostics.append(Self.unreadable(source, error))
      }
    }
    self.library = library
    self.diagnostics = diagnostics
  }

  /// The finished text; nil where there is no such layout.
  func render(_ kind: LayoutKind, with view: some Sendable) -> String? {
    library.render(view, withTemplate: kind.rawValue)
  }

  private static func unreadable(_ source: LayoutSource, _ error: any Error) -> Diagnostic {
    // The pragma in front of the text takes a line of its own.
    let start = (error as? MustacheTemplate.ParserError)?.context.position(after: 1)
    return Rule.layoutSyntax.finding(
      at: Place(file: source.file, start: start), about: source.name,
      Wording("the layout cannot be read from here on", nb: "malen kan ikke leses herfra"),
      hint: Wording(
        "see that every tag is closed, with the name it was opened with",
        nb: "se etter at hver tagg er lukket, med navnet den ble åpnet med"))
  }
}

extension MustacheParserContext {
  fileprivate func position(after linesInFront: Int) -> Position {
    Position(line: max(1, lineNumber - linesInFront), column: max(1, columnNumber))
  }
}
