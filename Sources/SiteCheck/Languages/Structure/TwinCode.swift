internal import SiteModel

extension Rule {
  /// Code, charts and tables of people that differ between the versions.
  static let twinCode = Rule(
    "language/code",
    what: Wording(
      "a chart, a table of people or other code differs from the other version, or is missing there",
      nb:
        "en figur, en persontabell eller annen kode er ulik i den andre versjonen, eller mangler der"
    ),
    why: Wording(
      "The two versions would show other figures, or other people.",
      nb: "De to versjonene ville vise forskjellige tall eller personer."),
    example: "```chart\ndata: portal-requests\n``` in English, data: placement-2024 in Norwegian")
}

/// Finds blocks of code that the other version lacks, or that say something else there.
///
/// A chart and a table of people must name the same data; their titles and sources are translated.
/// Of other code only the comments may differ. An error: each finding of the charts and tables of
/// people that were changed in `Content` is true; as they are they have none.
/// Example: `data: portal-requests` beside `data: placement-2024`.
struct TwinCode: StructureRule {
  let rule = Rule.twinCode
  let family = StructureFamily.code

  func finding(_ difference: StructureDifference, in pair: ComparedPair) -> Diagnostic {
    guard case .unlike(let twin) = difference.what else { return lacking(difference, pair) }
    let own = CodeText(pair.code(difference.element, in: .norwegian))
    let other = CodeText(pair.code(twin, in: .english))
    if own.name != other.name { return otherName(difference.element, twin, own, other, pair) }
    let line = own.firstDifference(other)
    let places = PerEdition(
      english: pair.place(of: line.other, of: twin, in: .english),
      norwegian: pair.place(of: line.own, of: difference.element, in: .norwegian))
    switch (line.own?.words, line.other?.words) {
    case (let words?, let twin?):
      let version = Edition.english.version
      return finding(
        in: .norwegian, places, about: "\(twin) / \(words)",
        Wording(
          "\(own.kind.english) has “\(words)” here, but “\(twin)” in \(version.english)",
          nb: "\(own.kind.bokmaal) har «\(words)» her, men «\(twin)» i \(version.bokmaal)"), pair)
    case (let words?, nil): return surplus(words, own.kind, in: .norwegian, places, pair)
    case (nil, let words): return surplus(words ?? "", own.kind, in: .english, places, pair)
    }
  }
}

extension TwinCode {
  private static let blocks = CountedName(
    one: Wording("block with ``` around", nb: "blokk med ``` rundt"),
    several: Wording("blocks with ``` around", nb: "blokker med ``` rundt"))

  private func lacking(_ difference: StructureDifference, _ pair: ComparedPair) -> Diagnostic {
    let code = CodeText(pair.code(difference.element, in: difference.edition))
    let words = code.lines.min { $0.number < $1.number }?.words ?? "…"
    return lacking(
      difference, in: pair, about: words,
      name: Wording(
        "\(code.kind.english) with “\(words)”", nb: "\(code.kind.bokmaal) med «\(words)»"),
      counted: Self.blocks)
  }

  private func surplus(
    _ words: String, _ kind: Wording, in edition: Edition, _ places: PerEdition<Place>,
    _ pair: ComparedPair
  ) -> Diagnostic {
    let version = edition.other.version
    return finding(
      in: edition, places, about: words,
      Wording(
        "\(kind.english) has “\(words)” here, but not in \(version.english)",
        nb: "\(kind.bokmaal) har «\(words)» her, men ikke i \(version.bokmaal)"), pair)
  }

  private func otherName(
    _ element: Int, _ twin: Int, _ own: CodeText, _ other: CodeText, _ pair: ComparedPair
  ) -> Diagnostic {
    let version = Edition.english.version
    return finding(
      in: .norwegian,
      PerEdition(
        english: pair.place(of: twin, in: .english),
        norwegian: pair.place(of: element, in: .norwegian)),
      about: "\(other.name) / \(own.name)",
      Wording(
        "code is called “\(own.name)” here, but “\(other.name)” in \(version.english)",
        nb: "koden heter «\(own.name)» her, men «\(other.name)» i \(version.bokmaal)"), pair)
  }

  private func finding(
    in edition: Edition, _ places: PerEdition<Place>, about subject: String, _ message: Wording,
    _ pair: ComparedPair
  ) -> Diagnostic {
    pair.finding(
      rule, in: edition, at: places[edition], about: subject, message,
      hint: .findRight,
      related: [edition, edition.other].map {
        .init(places[$0], Wording("in \($0.version.english)", nb: "i \($0.version.bokmaal)"))
      })
  }
}

extension CodeText {
  /// How messages call the block.
  fileprivate var kind: Wording {
    switch name {
    case "chart": Wording("chart", nb: "figuren")
    case "people": Wording("table of people", nb: "persontabellen")
    default: Wording("code", nb: "koden")
    }
  }
}

extension CodeText.Line {
  /// Without the spaces in front.
  fileprivate var words: String { String(text.drop(while: \.isWhitespace)) }
}

extension ComparedPair {
  fileprivate func code(_ element: Int, in edition: Edition) -> WrittenCode {
    let text = pages[edition].text
    return text.codes[text.structure.elements[..<element].count { $0.kind == .code }]
  }

  /// The place of a line of code, or that of the block.
  fileprivate func place(
    of line: CodeText.Line?, of element: Int, in edition: Edition
  ) -> Place {
    let start = place(of: element, in: edition)
    guard let line, let column = start.start?.column else { return start }
    return Place(
      file: start.file, line: line.number,
      column: column + line.text.prefix { $0.isWhitespace }.unicodeScalars.count)
  }
}
