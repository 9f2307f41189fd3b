/// What a page's body is built of: its lists, tables, quotes, pictures, code and footnotes, in the
/// order of the document, each before what lies in it.
package struct PageStructure: Sendable {
  package private(set) var elements: [StructureElement] = []
  /// The elements that are open, the innermost last.
  private var open: [Int] = []

  package init() {}

  /// Begins an element: what follows lies in it until it is closed.
  ///
  /// `section` is the number of headings, `blocks` that of blocks of text so far.
  package mutating func open(
    _ kind: StructureElement.Kind, at start: Position, section: Int, blocks: Int
  ) {
    open.append(elements.count)
    elements.append(
      StructureElement(
        kind: kind, start: start, section: section, parent: open.dropLast().last,
        blocks: blocks..<blocks))
  }

  /// Ends the innermost element.
  package mutating func close(blocks: Int) {
    guard let last = open.popLast() else { return }
    let start = elements[last].blocks.lowerBound
    elements[last].blocks = start..<Swift.max(start, blocks)
  }

  /// Adds an element that nothing lies in.
  package mutating func add(
    _ kind: StructureElement.Kind, at start: Position, section: Int, blocks: Int
  ) {
    open(kind, at: start, section: section, blocks: blocks)
    close(blocks: blocks)
  }

  /// Notes that a cell of the open row has nothing in it.
  package mutating func noteEmptyCell(column: Int) {
    guard let last = open.last, case .row(let empty) = elements[last].kind else { return }
    // Wider tables than a number has bits lose only the knowledge of their last columns.
    elements[last].kind = .row(emptyCells: empty | 1 << UInt64(Swift.min(column, 63)))
  }

  /// Notes that the open quote names its source.
  package mutating func noteSource() {
    guard let last = open.last, case .quote(let form, _) = elements[last].kind else { return }
    elements[last].kind = .quote(form, hasSource: true)
  }

  /// Whether both are built alike, whatever their texts, pictures and code say.
  package func isAlike(_ other: PageStructure) -> Bool {
    elements.count == other.elements.count
      && zip(elements, other.elements).allSatisfy {
        $0.kind == $1.kind && $0.parent == $1.parent && $0.section == $1.section
      }
  }
}

/// A part of a page that has a shape of its own.
package struct StructureElement: Sendable {
  /// What the element is, and what tells it from others of its kind without words.
  package enum Kind: Hashable, Sendable {
    /// With the number that its first item shows; nil for bullets.
    case list(firstNumber: Int?)
    case item
    case table(columns: Int)
    /// A row of a table, the one that names the columns too; a bit for each column that is empty.
    case row(emptyCells: UInt64)
    case quote(QuoteForm, hasSource: Bool)
    /// The n-th of the page's images.
    case image
    /// The n-th of the page's blocks of code.
    case code
    case footnoteMark(number: Int)
    case footnote
  }

  /// What a quote is drawn as.
  package enum QuoteForm: String, Sendable {
    case quote
    case note
    case steps
    case tree
    case timeline
  }

  package fileprivate(set) var kind: Kind
  package let start: Position
  /// How many headings stand before it.
  package let section: Int
  /// The element that it lies in.
  package let parent: Int?
  /// The blocks of text in it; for an element without any, where they would stand.
  package fileprivate(set) var blocks: Range<Int>
}
