internal import SiteModel

/// What can be told of a text without its language: how long it is, and the figures, link targets,
/// names and kindred words in it.
///
/// Made only where two versions differ: with it their parts are laid side by side.
struct BlockTraits: Sendable {
  /// In bytes.
  let size: Int
  /// Numbers that stand for the figures and the targets of links, sorted.
  private let facts: [Int]
  /// Numbers that stand for the beginnings of the words, sorted, each once.
  private let words: [Int]

  /// From 0 to 16.
  func unlikeness(to other: BlockTraits) -> Int {
    let larger = Swift.max(size, other.size)
    let sizes = Swift.min(6, abs(size - other.size) * 12 / (larger + 20))
    let facts = 6 - Self.share(facts, other.facts, of: 6)
    // Of the words of a true translation, about a fifth begin alike.
    let words = 4 - Swift.min(4, Self.share(words, other.words, of: 16))
    return sizes + facts + words
  }

  /// Several texts as one.
  init(joining parts: some Sequence<BlockTraits>) {
    size = parts.reduce(0) { $0 + $1.size }
    facts = parts.flatMap(\.facts).sorted()
    words = Set(parts.flatMap(\.words)).sorted()
  }

  /// The traits of each block of a page.
  static func all(of text: PageText) -> [BlockTraits] {
    var links = text.links[...]
    return text.blocks.map { block in
      // Links stand in the order of the document, but the cells of a row share a line.
      links = links.drop { ($0.place.start?.line ?? 0) < block.lines.lowerBound }
      let own = links.prefix { ($0.place.start?.line ?? 0) <= block.lines.upperBound }
      return BlockTraits(block.text, links: own)
    }
  }
}

extension BlockTraits {
  private init(_ text: String, links: ArraySlice<WrittenLink>) {
    var reader = TraitReader()
    for byte in text.utf8 { reader.read(byte) }
    reader.endWord()
    size = text.utf8.count
    facts = (reader.figures + links.compactMap(\.trait)).sorted()
    words = Set(reader.words).sorted()
  }

  /// How much of two sorted lists is shared, from 0 to a whole; all of it where both are empty.
  private static func share(_ a: [Int], _ b: [Int], of whole: Int) -> Int {
    guard !a.isEmpty || !b.isEmpty else { return whole }
    var (i, j, shared) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        (i, j, shared) = (i + 1, j + 1, shared + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * shared * whole / (a.count + b.count)
  }
}

/// Reads figures and the beginnings of words.
private struct TraitReader {
  /// Shorter words are rarely the same in two languages, but for abbreviations.
  private static let leastLetters = 4
  private static let stem = 5

  private(set) var figures: [Int] = []
  private(set) var words: [Int] = []
  private var number: Int?
  private var hash = 0
  private var letters = 0
  private var capitals = 0

  mutating func read(_ byte: UInt8) {
    if byte.isDigit {
      number = (number ?? 1) &* 10 &+ Int(byte - UInt8(ascii: "0"))
      return
    }
    if let number { figures.append(number) }
    number = nil
    guard byte.isWordByte else { return endWord() }
    // The first byte of å, æ and ø tells nothing.
    guard byte != 0xC3 else { return }
    if (0x41...0x5A).contains(byte) { capitals += 1 }
    letters += 1
    if letters <= Self.stem { hash = hash &* 31 &+ Self.plain(byte) }
  }

  mutating func endWord() {
    if let number { figures.append(number) }
    number = nil
    if letters >= Self.leastLetters || capitals >= 2 { words.append(hash) }
    (hash, letters, capitals) = (0, 0, 0)
  }

  /// A letter as both languages may write it: "clinical" and "klinisk" begin alike.
  private static func plain(_ byte: UInt8) -> Int {
    switch byte {
    case 0xA5, 0xA6, 0x85, 0x86: Int(UInt8(ascii: "a"))
    case 0xB8, 0x98: Int(UInt8(ascii: "o"))
    case UInt8(ascii: "c"), UInt8(ascii: "C"): Int(UInt8(ascii: "k"))
    default: Int(byte | 0x20)
    }
  }
}

extension WrittenLink {
  /// A number for what the link leads to, the same in both languages; nil where it may differ.
  fileprivate var trait: Int? {
    switch destination {
    case .page(let id, _, _), .unpublished(let id, _): Self.trait(of: id.text)
    // Editions differ in the folders above.
    case .address(let address): address.split(separator: "/").last.map(Self.trait)
    case .file(let file): Self.trait(of: file)
    case .outside: Self.trait(of: target)
    case .fragment, .nothing: nil
    }
  }

  private static func trait(of text: some StringProtocol) -> Int {
    text.utf8.reduce(5381) { $0 &* 33 &+ Int($1) }
  }
}
