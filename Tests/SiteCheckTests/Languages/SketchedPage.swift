import SiteModel

/// A page sketched from a little Markdown, as the real reader would hand it to the rules.
///
/// Knows front matter of one line a field, headings and their names (`{#id}`), paragraphs, items, table cells, emphasis, links
/// to page ids (`dead` leads nowhere) and a whole block marked as foreign; nothing else. `①` marks a place and is not part of the file.
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
  private var paragraph: (text: String, first: Int)?
  /// The language that the open block is marked with.
  private var markedTag: String?

  init(file: String, edition: Edition) {
    self.file = file
    self.edition = edition
  }

  mutating func read(_ source: String) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var isFront = lines.first == "---"
    for (index, line) in lines.enumerated() {
      if isFront {
        if index > 0, line == "---" { isFront = false }
        readField(line, at: index + 1)
      } else {
        readLine(line, at: index + 1)
      }
    }
    endParagraph(at: lines.count)
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

  private mutating func readLine(_ line: Substring, at number: Int) {
    let level = line.prefix { $0 == "#" }.count
    if level > 0 {
      endParagraph(at: number - 1)
      let parts = plain(line.dropFirst(level + 1), at: number).split(separator: " {#")
      let words = String(parts[0])
      let name = parts.count > 1 ? String(parts[1].dropLast()) : nil
      text.headings.append(
        Heading(
          level: level, id: name ?? words, text: words,
          place: Place(file: file, line: number, column: 1), isNamed: name != nil))
      add(.heading(level: level), words, number...number)
    } else if line.hasPrefix("|") {
      endParagraph(at: number - 1)
      for cell in line.split(separator: "|") where !cell.contains("--") {
        add(.cell, plain(cell, at: number).trimmed, number...number)
      }
    } else if line.hasPrefix("- ") {
      endParagraph(at: number - 1)
      add(.item, plain(line.dropFirst(2), at: number), number...number)
    } else if line.isEmpty {
      endParagraph(at: number - 1)
    } else {
      let words = plain(line, at: number)
      paragraph = paragraph.map { ($0.text + " " + words, $0.first) } ?? (words, number)
    }
  }

  private mutating func endParagraph(at number: Int) {
    guard let (text, first) = paragraph else { return }
    add(.paragraph, text, first...max(first, number))
    paragraph = nil
  }

  private mutating func add(_ kind: TextBlock.Kind, _ words: String, _ lines: ClosedRange<Int>) {
    text.blocks.append(TextBlock(kind: kind, text: words, lines: lines, languageTag: markedTag))
    markedTag = nil
  }

  /// The words without marks; links are noted on the way.
  private mutating func plain(_ line: some StringProtocol, at number: Int) -> String {
    var words = ""
    var rest = Substring(line.filter { $0 != "*" }.map(String.init).joined())
    while let open = rest.firstIndex(of: "["), let middle = rest.firstRange(of: "]("),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    {
      words += rest[..<open] + rest[rest.index(after: open)..<middle.lowerBound]
      addLink(String(rest[middle.upperBound..<close]), at: number)
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }

  private mutating func addLink(_ target: String, at number: Int) {
    if target.hasPrefix("lang:") {
      markedTag = String(target.dropFirst("lang:".count))
      return
    }
    let destination: LinkDestination =
      if target.contains(":") {
        .outside
      } else if target.hasPrefix("/") {
        .address(target)
      } else if target == "dead" {
        .nothing
      } else if target.hasPrefix("#") {
        .fragment(String(target.dropFirst()))
      } else {
        .page(
          PageID(String(target.prefix { $0 != "#" })), edition: edition,
          fragment: target.firstIndex(of: "#").map { String(target[target.index(after: $0)...]) })
      }
    text.links.append(
      WrittenLink(
        target: target, href: target, destination: destination,
        place: Place(file: file, line: number, column: text.links.count + 1)))
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
