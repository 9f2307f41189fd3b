internal import SiteModel

/// A rule that compares what the versions of a page are built of.
protocol StructureRule: TwinRule {
  var family: StructureFamily { get }

  func finding(_ difference: StructureDifference, in pair: ComparedPair) -> Diagnostic
}

extension StructureRule {
  func check(_ pair: ComparedPair) -> [Diagnostic] {
    let differences = pair.structure.differences.filter { $0.family == family }
    guard !differences.isEmpty else { return [] }
    // A section in another place is told as that, not also by what stands there instead.
    let moved = MovedSection.all(in: pair)
    return differences.filter { difference in
      !moved.contains { $0.displaced.contains(difference.sections.norwegian) }
    }.map { finding($0, in: pair) }
  }

  /// A finding at an element with some words of it; an acceptance of it lapses when the texts of the
  /// element change, or those of its twin.
  func finding(
    at element: Int, twin: Int? = nil, in edition: Edition, _ pair: ComparedPair,
    about words: String, _ message: Wording, hint: Wording, related: [Diagnostic.Related]
  ) -> Diagnostic {
    pair.finding(
      rule, in: edition, at: pair.place(of: element, in: edition),
      about: pair.subject(words, ofElement: element, in: edition, twin: twin), message,
      hint: hint, related: related)
  }

  /// A finding about an element that the other version lacks; `name` is how messages call it with
  /// its words.
  func lacking(
    _ difference: StructureDifference, in pair: ComparedPair, about words: String, name: Wording,
    hint: Wording? = nil, counted: CountedName
  ) -> Diagnostic {
    let edition = difference.edition
    return finding(
      at: difference.element, in: edition, pair, about: words,
      .lacking(name, in: edition.other), hint: hint ?? .addition(to: edition.other),
      related: pair.places(ofLacking: difference, counted))
  }

  /// A finding about an element that is unlike its twin; `here` and `there` say what each is.
  func unlike(
    _ element: Int, _ twin: Int, in edition: Edition, _ pair: ComparedPair, about words: String,
    _ message: Wording, hint: Wording, here: Wording, there: Wording
  ) -> Diagnostic {
    finding(
      at: element, twin: twin, in: edition, pair, about: words, message, hint: hint,
      related: [
        .init(pair.place(of: element, in: edition), .here(here)),
        .init(pair.place(of: twin, in: edition.other), .here(there)),
      ])
  }
}

extension ComparedPair {
  func element(_ element: Int, in edition: Edition) -> StructureElement {
    pages[edition].text.structure.elements[element]
  }

  func place(of element: Int, in edition: Edition) -> Place {
    Place(
      file: pages[edition].page.place.file, start: self.element(element, in: edition).start)
  }

  /// The first words in an element.
  func words(of element: Int, in edition: Edition) -> String {
    let blocks = self.element(element, in: edition).blocks
    let block = blocks.first { !pages[edition].text.blocks[$0].text.isEmpty }
    return block.map { TextExcerpt(ofBlock: $0, of: pages[edition]).words } ?? "…"
  }

  /// How many elements directly in an element there are.
  func parts(of element: Int, in edition: Edition) -> Int {
    pages[edition].text.structure.elements.count { $0.parent == element }
  }

  /// The places of an element that the other version lacks: its own, with how many there are in each
  /// version, and where it is expected.
  func places(
    ofLacking difference: StructureDifference, _ name: CountedName
  ) -> [Diagnostic.Related] {
    let edition = difference.edition
    let counts = PerEdition { edition in
      pages[edition].text.structure.elements.count {
        $0.section == difference.sections[edition] && $0.kind.family == difference.family.counted
      }
    }
    let (own, other) = (name.counted(counts[edition]), counts[edition.other])
    let version = edition.other.version
    return [
      .init(
        place(of: difference.element, in: edition),
        Wording(
          "this section has \(own.english), and \(other) in \(version.english)",
          nb: "denne delen har \(own.bokmaal), og \(other) i \(version.bokmaal)")),
      expected(difference.element, in: edition),
    ]
  }

  /// Where the other version should have an element.
  private func expected(_ element: Int, in edition: Edition) -> Diagnostic.Related {
    let twin = pages[edition.other]
    let start = self.element(element, in: edition).blocks.lowerBound
    // The text that a mark stands in is the next to end.
    if self.element(element, in: edition).kind.family == .mark,
      let around = alignment.counterpart(of: start, in: edition),
      twin.text.blocks.indices.contains(around)
    {
      return expected("in", nb: "i", around, in: edition.other)
    }
    let blocks = pages[edition].text.blocks
    let before = blocks[..<min(start, blocks.count)].indices.last { !blocks[$0].text.isEmpty }
    if let before, let block = alignment.last(besides: before, in: edition) {
      return expected("after", nb: "etter", block, in: edition.other)
    }
    return .init(
      twin.text.blocks.isEmpty ? twin.page.place : TextPlace.start(ofBlock: 0, in: twin),
      Wording("expected at the beginning", nb: "skulle ha stått i begynnelsen"))
  }

  private func expected(
    _ english: String, nb: String, _ block: Int, in edition: Edition
  ) -> Diagnostic.Related {
    let excerpt = TextExcerpt(ofBlock: block, of: pages[edition])
    return .init(
      excerpt.place,
      Wording(
        "expected \(english) “\(excerpt.words)”", nb: "skulle ha stått \(nb) «\(excerpt.words)»"))
  }
}

extension StructureFamily {
  /// What is counted where such an element is missing.
  fileprivate var counted: StructureFamily { self == .footnote ? .mark : self }
}

/// The rules that compare what the versions are built of; a new kind of element takes its place here.
enum StructureRules {
  static let all: [any StructureRule] = [
    TwinLists(), TwinTables(), TwinImages(), TwinQuotes(), TwinCode(), TwinFootnotes(),
  ]
}
