import Markup
import SiteModel

/// A page sketched from a little Markdown, as the real reader would hand it to the rules.
///
/// Knows front matter of one line a field, all Markdown, and links to page ids (`dead` leads nowhere).
/// `①` marks a place and is not part of the file. Lists are numbered with `1)`: `21. april` stays text.
struct SketchedPage {
  let made: MadePage
  /// Where the first `①` stood.
  let mark: Position?

  init(
    _ written: String, id: PageID = PageID("news/x"), language: Language, type: PageType = .news,
    change: (inout FrontMatter) -> Void = { _ in }
  ) {
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
    mark =
      lines.enumerated().compactMap { number, line in
        line.firstIndex(of: "①").map {
          Position(line: number + 1, column: line[..<$0].unicodeScalars.count + 1)
        }
      }.first
    let source = written.replacing("①", with: "")
    let file = "Content/\(id).\(language.rawValue).md"
    var sketch = Sketch(file: file, edition: language.edition)
    sketch.read(source)
    change(&sketch.frontMatter)
    let front = sketch.frontMatter
    let page = Page(
      id: id, language: language, type: type, isList: false, place: Place(file: file),
      frontMatter: front,
      route: Route(editionPath: language.edition == .english ? "" : "no").appending("\(id)"),
      state: front.isDraft ? .draft : .published)
    made = MadePage(page: page, text: sketch.text, source: Array(source.utf8), outputs: [])
  }

  /// The marked place, to compare with.
  var place: String { "\(made.page.place.file):\(mark?.line ?? 0):\(mark?.column ?? 0)" }
}

/// Reads the lines of a sketch.
private struct Sketch {
  let file: String
  let edition: Edition
  var frontMatter = FrontMatter()
  var text = PageText()

  init(file: String, edition: Edition) {
    self.file = file
    self.edition = edition
  }

  mutating func read(_ source: String) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") : nil
    let front = end.map { lines[...$0] } ?? []
    for (index, line) in front.enumerated() { readField(line, at: index + 1) }
    // After a backslash no list begins; places are sought in the page's own source.
    let written = source.replacing(#/(?m)^(\d+)\. /#) { $0.output.1 + "\\. " }
    readBody(
      of: Array(written.utf8), from: front.reduce(0) { $0 + $1.utf8.count + 1 },
      line: front.count + 1)
  }

  private mutating func readField(_ line: Substring, at number: Int) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let name = String(line[..<colon])
    let value = String(line[line.index(after: colon)...].drop { $0 == " " })
    let place = Place(file: file, line: number, column: 1)
    frontMatter.places[name] = place
    switch name {
    case "title": frontMatter.title = value
    case "summary": frontMatter.summary = value
    case "only": frontMatter.only = value
    case "date":
      addShared(name, value, place)
      guard let date = NewsDate(value) else { break }
      frontMatter.details = .news(
        NewsDetails(date: date, centres: [], areas: [], isFeatured: false))
    case "draft":
      frontMatter.isDraft = value == "true"
      frontMatter.sharedFields.append(
        SharedField(name: name, value: value, place: place, severity: .error))
    case "updated":
      frontMatter.updated = Day(value)
      addShared(name, value, place)
    case "areas", "image.src": addShared(name, value, place)
    default: break
    }
  }

  private mutating func addShared(_ name: String, _ value: String, _ place: Place) {
    frontMatter.sharedFields.append(
      SharedField(
        name: name, value: value, place: place, severity: name == "updated" ? .warning : .error))
  }

  /// The body as the real reader hands it to the rules.
  private mutating func readBody(of bytes: [UInt8], from start: Int, line: Int) {
    let source = MarkdownSource(
      file: file, bytes: bytes, bodyStart: start, bodyLine: line, language: edition.language,
      page: PageID("news/x"))
    let words = MarkdownWords(footnoteBack: "", footnotes: "", note: "")
    let edition = edition
    text =
      ParsedMarkdown(source).rendered(words: words, twinHeadingIDs: []) { target, kind in
        ResolvedTarget(
          href: target, destination: Self.destination(of: target, kind, in: edition))
      } make: { block in
        MadeBlock(html: "<p>\(block.name)</p>")
      }.text
  }

  private static func destination(
    of target: String, _ kind: TargetKind, in edition: Edition
  ) -> LinkDestination {
    if kind == .image { return .file(target) }
    if target.contains(":") { return .outside }
    if target.hasPrefix("/") { return .address(target) }
    if target == "dead" { return .nothing }
    let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let fragment = parts.count > 1 ? parts[1] : nil
    if let fragment, parts[0].isEmpty { return .fragment(fragment) }
    return .page(PageID(parts[0]), edition: edition, fragment: fragment)
  }
}
