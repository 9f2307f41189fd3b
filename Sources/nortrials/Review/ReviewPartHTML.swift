internal import SiteCheck
internal import SiteModel

/// A part of a page as HTML: its kind told by its element or in words, what findings speak of marked.
struct ReviewPartHTML {
  let version: VersionStatus
  let words: ReviewWords

  func pieces(of part: TextPart, findings: [Diagnostic]) -> [HTML] {
    let label = words.label(of: part.kind).map { label in
      HTML.element(.p, .kind("kind"), .language(words.language.rawValue), content: [.text(label)])
    }
    return [label ?? .nothing, text(of: part, marked(in: part, findings))]
  }

  private func text(of part: TextPart, _ content: [HTML]) -> HTML {
    let language = HTML.Attribute.language(
      part.languageTag ?? version.page.language.rawValue)
    switch part.kind {
    case .field("title"): return .element(.h4, [language], content)
    case .block(.heading(let level)) where part.texts != [""]:
      return .element(level <= 2 ? .h5 : .h6, [language], content)
    case .block(.item): return .element(.ul, [language], [.element(.li, content: content)])
    case .block(.quote):
      return .element(.blockquote, [language], [.element(.p, content: content)])
    case .field, .row, .block: return .element(.p, [language], content)
    }
  }
}

extension ReviewPartHTML {
  /// The texts of a part, cells with a bar between them; what a finding speaks of is marked if it
  /// stands there once.
  private func marked(in part: TextPart, _ findings: [Diagnostic]) -> [HTML] {
    let places = findings.flatMap { [$0.place] + $0.related.map(\.place) }
    let wanted = places.filter { part.holds($0, of: version.page) }.compactMap(written)
    var pieces: [HTML] = []
    for (index, text) in part.texts.enumerated() {
      if index > 0 { pieces.append(.text(" | ")) }
      pieces += Self.pieces(of: text, marking: wanted)
    }
    return pieces
  }

  /// What stands in the source at a place of one line.
  private func written(at place: Place) -> String? {
    guard let made = version.made, let start = place.start, let end = place.end,
      start.line == end.line, end.column > start.column,
      let line = ShownLines.lines([start.line], of: made.source)[start.line]
    else { return nil }
    return line.text(start.column - 1..<end.column - 1)
  }

  private static func pieces(of text: String, marking wanted: [String]) -> [HTML] {
    var pieces: [HTML] = []
    var rest = text[...]
    let found = wanted.compactMap { part -> Range<String.Index>? in
      let ranges = text.ranges(of: part)
      return ranges.count == 1 ? ranges[0] : nil
    }
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= rest.startIndex {
      pieces.append(.text(String(rest[..<range.lowerBound])))
      pieces.append(.element(.mark, text: String(text[range])))
      rest = rest[range.upperBound...]
    }
    return pieces + [.text(String(rest))]
  }
}
