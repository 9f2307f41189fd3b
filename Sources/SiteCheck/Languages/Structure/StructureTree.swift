internal import SiteModel

/// The structure of one version as a tree, with what can be told of the texts in it.
struct StructureTree: Sendable {
  let text: PageText
  let traits: [BlockTraits]
  /// The elements that lie directly in each element.
  private let children: [[Int]]
  /// Of an image or a block of code, the how many-th of the page it is, from 0.
  private let numbers: [Int]

  init(of text: PageText) {
    self.text = text
    traits = BlockTraits.all(of: text)
    var children = [[Int]](repeating: [], count: text.structure.elements.count)
    var numbers: [Int] = []
    var (images, codes) = (0, 0)
    for (index, element) in text.structure.elements.enumerated() {
      if let parent = element.parent { children[parent].append(index) }
      switch element.kind {
      case .image:
        numbers.append(images)
        images += 1
      case .code:
        numbers.append(codes)
        codes += 1
      case .list, .item, .table, .row, .quote, .footnoteMark, .footnote: numbers.append(0)
      }
    }
    self.children = children
    self.numbers = numbers
  }

  subscript(element: Int) -> StructureElement { text.structure.elements[element] }

  /// The elements of a kind that lie directly in an element.
  func parts(_ family: StructureFamily, of element: Int) -> [Int] {
    children[element].filter { self[$0].kind.family == family }
  }

  /// The elements of a kind that lie in a section and in no other element.
  func roots(_ family: StructureFamily, of section: Int) -> [Int] {
    text.structure.elements.indices.filter {
      self[$0].section == section && self[$0].parent == nil && self[$0].kind.family == family
    }
  }

  /// The elements of a kind in a section, but not those that lie in some elements.
  func leaves(
    _ family: StructureFamily, of section: Int, outside elements: Set<Int>
  ) -> [Int] {
    text.structure.elements.indices.filter {
      self[$0].section == section && self[$0].kind.family == family
        && !lies($0, in: elements)
    }
  }

  func image(_ element: Int) -> WrittenImage { text.images[numbers[element]] }

  func code(_ element: Int) -> WrittenCode { text.codes[numbers[element]] }

  /// The texts of an element as one.
  func traits(of element: Int) -> BlockTraits { BlockTraits(joining: traits[self[element].blocks]) }

  /// Whether lists, tables and quotes are the same in two elements.
  func isAlike(_ element: Int, _ twin: Int, in other: StructureTree) -> Bool {
    guard self[element].kind == other[twin].kind else { return false }
    let own = children[element].filter { self[$0].kind.holdsOthers }
    let others = other.children[twin].filter { other[$0].kind.holdsOthers }
    return own.count == others.count
      && zip(own, others).allSatisfy { isAlike($0, $1, in: other) }
  }

  private func lies(_ element: Int, in elements: Set<Int>) -> Bool {
    guard !elements.isEmpty else { return false }
    return sequence(first: element) { self[$0].parent }.contains { elements.contains($0) }
  }
}

/// The kinds of elements, as findings tell them apart.
enum StructureFamily: Sendable {
  case list
  case table
  case quote
  case image
  case code
  case footnote
  /// An item of a list or a row of a table.
  case part
  /// The mark of a footnote.
  case mark
}

extension StructureElement.Kind {
  var family: StructureFamily {
    switch self {
    case .list: .list
    case .table: .table
    case .quote: .quote
    case .image: .image
    case .code: .code
    case .footnote: .footnote
    case .item, .row: .part
    case .footnoteMark: .mark
    }
  }

  fileprivate var holdsOthers: Bool {
    switch self {
    case .list, .item, .table, .row, .quote: true
    case .image, .code, .footnote, .footnoteMark: false
    }
  }
}
